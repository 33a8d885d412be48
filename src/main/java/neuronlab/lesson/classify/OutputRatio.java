package neuronlab.lesson.classify;

/**
 * The two largest outputs of softmax: one is e to the difference of their scores times the other.
 *
 * @param first the index of the largest
 * @param second the index of the next one
 * @param firstScore the score of the largest
 * @param secondScore the score of the next one, not larger
 */
record OutputRatio(int first, int second, double firstScore, double secondScore) {
    double difference() {
        return firstScore - secondScore;
    }

    /** How many times the first output is the second; infinite where no double is large enough. */
    double factor() {
        return Math.exp(difference());
    }

    /** The exponent of ten of the factor, which is there for factors that no double can hold. */
    double powerOfTen() {
        return Math.floor(difference() * Math.log10(Math.E));
    }

    /** What the power of ten has to be multiplied by to give the factor: 1 to below 10. */
    double mantissa() {
        double exponent = difference() * Math.log10(Math.E);
        return Math.pow(10, exponent - Math.floor(exponent));
    }
}
