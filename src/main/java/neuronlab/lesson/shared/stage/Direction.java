package neuronlab.lesson.shared.stage;

import java.util.List;

/** A way in which the text may move the figures of a lesson, such as to set a weight; a cue in the text names it. */
@FunctionalInterface
public interface Direction {
    /**
     * What a cue with these arguments does.
     *
     * @throws IllegalArgumentException if they are not what this direction needs; the message says what it needs
     */
    Move read(List<String> arguments);

    /** The text that is read asks for it no longer. What is a state of its own, such as a weight, stays. */
    default void rest() {}

    /** The reader takes over: what is still moving stays where it is. */
    default void stop() {}
}
