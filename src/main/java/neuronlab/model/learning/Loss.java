package neuronlab.model.learning;

import neuronlab.model.Softmax;
import neuronlab.model.network.Predictor;

/**
 * How wrong an answer is: a number that is 0 for the right one, and its derivative. The loss of a model is the mean over
 * the rows of a table.
 */
public sealed interface Loss {
    /** The squared loss of the lessons: its derivative's factor 2 is folded into the learning rate. */
    Loss SQUARED = new Squared(true);
    /** The cross-entropy of a classifier. */
    Loss CROSS_ENTROPY = new CrossEntropy();

    /**
     * What an optimiser sees of the derivative: this part of it is multiplied by the learning rate. It is 1, unless a
     * factor is folded into the rate.
     */
    default double share() {
        return 1;
    }

    /**
     * A loss of the error e = prediction − target. If a network has several outputs, it is summed over them; the target
     * is then 1 for the output of the right class and 0 for the others.
     */
    sealed interface OfError extends Loss {
        /** The loss of an error. */
        double value(double error);

        /** Its derivative by the error, and so by the prediction. */
        double derivative(double error);
    }

    /**
     * e², with the derivative 2·e.
     *
     * @param folded whether the factor 2 of the derivative is folded into the learning rate, as in the lessons: a step
     *     then goes by rate · mean(e·x), and not by rate · 2 · mean(e·x)
     */
    record Squared(boolean folded) implements OfError {
        @Override
        public double value(double error) {
            return error * error;
        }

        @Override
        public double derivative(double error) {
            return 2 * error;
        }

        @Override
        public double share() {
            return folded ? 0.5 : 1;
        }
    }

    /** |e|, with the derivative −1 or 1, and 0 where there is none. */
    record Absolute() implements OfError {
        @Override
        public double value(double error) {
            return Math.abs(error);
        }

        @Override
        public double derivative(double error) {
            return Math.signum(error);
        }
    }

    /**
     * e²/2 for small errors, growing in a straight line from there: δ·(|e| − δ/2), so that one far-off row does not
     * outweigh all others (P. Huber, Robust Estimation of a Location Parameter, 1964).
     *
     * @param delta δ, the largest error that counts as small; finite and above 0
     */
    record Huber(double delta) implements OfError {
        /**
         * Checks δ.
         *
         * @throws IllegalArgumentException if it is not finite or not above 0
         */
        public Huber {
            if (!(delta > 0) || Double.isInfinite(delta)) {
                throw new IllegalArgumentException("The Huber loss needs a finite delta above 0, not " + delta);
            }
        }

        @Override
        public double value(double error) {
            double size = Math.abs(error);
            return size <= delta ? error * error / 2 : delta * (size - delta / 2);
        }

        @Override
        public double derivative(double error) {
            return Math.clamp(error, -delta, delta);
        }
    }

    /**
     * −ln of the probability that softmax gives to the right class.
     *
     * <p>With logits z, p = softmax(z) and the right class k: loss = −ln pₖ = ln Σⱼ exp(zⱼ) − zₖ, and ∂loss/∂zᵢ = pᵢ − [i =
     * k]. It is computed from the logits and with the largest of them, m, taken out, m − zₖ + ln Σⱼ exp(zⱼ − m): nothing
     * overflows, and a hopeless answer has a large loss instead of an infinite one.
     */
    record CrossEntropy() implements Loss {
        /**
         * The loss of one answer, 0 or more.
         *
         * @param logits one a class, finite
         * @param label the right class
         * @throws IndexOutOfBoundsException if there is no such class
         */
        public double value(double[] logits, int label) {
            int best = Predictor.indexOfLargest(logits, 0, logits.length);
            double others = 0;
            for (int i = 0; i < logits.length; i++) {
                if (i != best) {
                    others += Math.exp(logits[i] - logits[best]);
                }
            }
            // The largest adds exp(0) = 1; log1p keeps the digits that 1 + others would lose.
            return (logits[best] - logits[label]) + Math.log1p(others);
        }

        /**
         * The derivatives by the logits: the probabilities, less 1 at the right class.
         *
         * @param logits one a class, none of them NaN
         * @param label the right class
         * @param derivatives one place a class, written to; may be the same array as the logits
         * @throws IllegalArgumentException if the lengths differ or a logit is NaN
         * @throws IndexOutOfBoundsException if there is no such class
         */
        public void derivativeInto(double[] logits, int label, double[] derivatives) {
            Softmax.into(logits, derivatives);
            derivatives[label] -= 1;
        }
    }
}
