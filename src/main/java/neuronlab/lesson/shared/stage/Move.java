package neuronlab.lesson.shared.stage;

/** What one cue does to a figure. Made twice it changes nothing more. */
@FunctionalInterface
public interface Move {
    /** Makes it. */
    void make(Pace pace);
}
