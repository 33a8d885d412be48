package neuronlab.model.learning;

/** A model and what is known of it. A trainer has two, the present one and the next, and lets them change places. */
final class Standing {
    static final double UNKNOWN = Double.NaN;

    final double[] parameters;
    final double[] slopes;
    double loss = UNKNOWN;
    boolean slopesKnown;

    Standing(int parameters) {
        this.parameters = new double[parameters];
        this.slopes = new double[parameters];
    }
}
