package neuronlab.lesson.shared.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** A way in which the text may move the figures of a lesson, such as to set a weight; a cue in the text names it. */
@FunctionalInterface
public interface Direction {
    /**
     * What a cue with these arguments does.
     *
     * @throws IllegalArgumentException if they are not what this direction needs; the message says what it needs
     */
    Move read(List<String> arguments);

    /** A direction to a whole number, such as the step of a story; the cue's only argument. */
    static Direction toNumber(ObjIntConsumer<Pace> go) {
        return arguments -> {
            if (arguments.size() != 1) {
                throw new IllegalArgumentException("This cue needs one whole number, not " + arguments);
            }
            int number = Integer.parseInt(arguments.getFirst());
            return pace -> go.accept(pace, number);
        };
    }

    /** A direction to something with a name, the cue's only argument; {@code rest} leaves it again. */
    static Direction toName(Consumer<String> go, Runnable rest) {
        return new Direction() {
            @Override
            public Move read(List<String> arguments) {
                String name = String.join(",", arguments);
                return _ -> go.accept(name);
            }

            @Override
            public void rest() {
                rest.run();
            }
        };
    }

    /** The text that is read asks for it no longer. What is a state of its own, such as a weight, stays. */
    default void rest() {}

    /** The reader takes over: what is still moving stays where it is. */
    default void stop() {}
}
