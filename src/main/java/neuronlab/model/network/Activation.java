package neuronlab.model.network;

/** How a layer bends the weighted sums of its neurons, and the derivative of that. */
public enum Activation {
    /** f(z) = z: straight. */
    IDENTITY {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }

        @Override
        void activate(double[] z, double[] a, int from, int to) {
            System.arraycopy(z, from, a, from, to - from);
        }

        @Override
        void multiplyByDerivative(double[] a, double[] deltas, int from, int to) {
            // By 1.
        }
    },
    /** f(z) = 1 / (1 + exp(−z)), from 0 to 1; f′ = f · (1 − f). */
    SIGMOID {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z) {
            return value(z) * value(-z);
        }

        @Override
        void activate(double[] z, double[] a, int from, int to) {
            for (int i = from; i < to; i++) {
                a[i] = 1 / (1 + Math.exp(-z[i]));
            }
        }

        @Override
        void multiplyByDerivative(double[] a, double[] deltas, int from, int to) {
            for (int i = from; i < to; i++) {
                deltas[i] *= a[i] * (1 - a[i]);
            }
        }
    },
    /** f(z) = tanh z, from −1 to 1; f′ = 1 − f². */
    TANH {
        @Override
        public double value(double z) {
            return Tanh.of(z);
        }

        @Override
        public double derivative(double z) {
            double a = Tanh.of(z);
            return (1 - a) * (1 + a);
        }

        @Override
        void activate(double[] z, double[] a, int from, int to) {
            for (int i = from; i < to; i++) {
                a[i] = Tanh.of(z[i]);
            }
        }

        @Override
        void multiplyByDerivative(double[] a, double[] deltas, int from, int to) {
            for (int i = from; i < to; i++) {
                deltas[i] *= (1 - a[i]) * (1 + a[i]);
            }
        }
    },
    /** f(z) = max(0, z); f′ = 1 above 0, else 0: a neuron that answers 0 to everything has no derivative to learn by. */
    RELU {
        @Override
        public double value(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : 0;
        }

        @Override
        void activate(double[] z, double[] a, int from, int to) {
            for (int i = from; i < to; i++) {
                a[i] = Math.max(0, z[i]);
            }
        }

        @Override
        void multiplyByDerivative(double[] a, double[] deltas, int from, int to) {
            for (int i = from; i < to; i++) {
                // Times 1 if a is above 0, without a question that a processor would have to guess at; + 0 unsigns −0.
                deltas[i] = deltas[i] * Math.ceil(Math.min(1, a[i])) + 0.0;
            }
        }
    },
    /**
     * Turns the sums of a whole layer, the last, into probabilities: aᵢ = exp(zᵢ) / Σⱼ exp(zⱼ). Each depends on all sums,
     * ∂aᵢ/∂zⱼ = aᵢ · ([i = j] − aⱼ), so there is no value and no derivative of one sum by itself.
     */
    SOFTMAX {
        @Override
        public double value(double z) {
            throw needsAllSums();
        }

        @Override
        public double derivative(double z) {
            throw needsAllSums();
        }

        @Override
        void activate(double[] z, double[] a, int from, int to) {
            throw needsAllSums();
        }

        @Override
        void multiplyByDerivative(double[] a, double[] deltas, int from, int to) {
            throw needsAllSums();
        }

        private UnsupportedOperationException needsAllSums() {
            return new UnsupportedOperationException("Softmax is a function of all sums of a layer, not of one");
        }
    };

    /**
     * f(z), what a neuron answers whose weighted sum is z.
     *
     * @throws UnsupportedOperationException for softmax
     */
    public abstract double value(double z);

    /**
     * f′(z).
     *
     * @throws UnsupportedOperationException for softmax
     */
    public abstract double derivative(double z);

    /** Writes f of every sum from {@code from} to {@code to} (exclusive). A loop a function: none asks which at every sum. */
    abstract void activate(double[] z, double[] a, int from, int to);

    /** Turns derivatives by a = f(z) into those by z: multiplies them by f′, which follows from a. */
    abstract void multiplyByDerivative(double[] a, double[] deltas, int from, int to);
}
