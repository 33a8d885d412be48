package neuronlab.lesson.trainclassifier;

/** How large the steps are, as a multiple of the rate that suits the features. */
enum LearningSpeed {
    CAREFUL(0.1),
    USUAL(1),
    BOLD(10);

    private final double factor;

    LearningSpeed(double factor) {
        this.factor = factor;
    }

    double rate(double usual) {
        return usual * factor;
    }
}
