package neuronlab.lesson.shared.stage;

/** How the text moves a figure. */
public enum Pace {
    /** So that the eye can follow. */
    GENTLE,
    /** For those who asked the system for less motion, and where nobody is looking. */
    AT_ONCE
}
