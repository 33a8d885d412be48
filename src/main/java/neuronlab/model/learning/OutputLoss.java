package neuronlab.model.learning;

import neuronlab.model.data.Table;
import neuronlab.model.network.Propagation;

/**
 * The loss at the end of a network for a block of rows that went forward, and its slopes by the sums of the last layer: its
 * derivatives, but those of the squared loss without their factor 2.
 */
public abstract sealed class OutputLoss {
    final Propagation block;

    private OutputLoss(Propagation block) {
        this.block = block;
    }

    /**
     * The loss for what goes through a block.
     *
     * @param data the table that the rows are of: with classes for a cross-entropy, and one for each output
     */
    public static OutputLoss of(Loss loss, Table data, Propagation block) {
        return switch (loss) {
            case Loss.CrossEntropy _ -> new OfClasses(data, block);
            case Loss.OfError ofError when data.classes() > 0 -> new OfShares(ofError, data, block);
            case Loss.OfError ofError -> new OfNumbers(ofError, data, block);
        };
    }

    /**
     * The sum of the losses.
     *
     * @param order the rows of the table
     * @param first where in the order the block begins
     */
    abstract double loss(int[] order, int first);

    /**
     * Writes the slopes, one for each row and output, into the block's last deltas.
     *
     * @param order the rows of the table
     * @param first where in the order the block begins
     */
    public abstract void slopes(int[] order, int first);

    /** A loss of the error, for numbers. */
    private static final class OfNumbers extends OutputLoss {
        private final Loss.OfError loss;
        private final double unit;
        private final double[] targets;

        OfNumbers(Loss.OfError loss, Table data, Propagation block) {
            super(block);
            this.loss = loss;
            this.unit = Kernel.unitOf(loss);
            this.targets = data.targetArray();
        }

        @Override
        double loss(int[] order, int first) {
            double[] outputs = block.outputArray();
            double sum = 0;
            for (int row = 0; row < block.rows(); row++) {
                sum += loss.value(outputs[row] - targets[order[first + row]]);
            }
            return sum;
        }

        @Override
        public void slopes(int[] order, int first) {
            double[] outputs = block.outputArray();
            double[] deltas = block.outputDeltas();
            for (int row = 0; row < block.rows(); row++) {
                deltas[row] = loss.derivative(outputs[row] - targets[order[first + row]]) / unit;
            }
            block.throughLastActivation();
        }
    }

    /** A loss of the error, summed over the classes: 1 is to come out for the right one, 0 for the others. */
    private static final class OfShares extends OutputLoss {
        private final Loss.OfError loss;
        private final double unit;
        private final int[] labels;
        private final int classes;

        OfShares(Loss.OfError loss, Table data, Propagation block) {
            super(block);
            this.loss = loss;
            this.unit = Kernel.unitOf(loss);
            this.labels = SoftmaxKernel.labelsOf(data);
            this.classes = data.classes();
        }

        @Override
        double loss(int[] order, int first) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                for (int row = 0; row < block.rows(); row++) {
                    sum += loss.value(error(c, row, order[first + row]));
                }
            }
            return sum;
        }

        private double error(int c, int row, int rowOfTable) {
            return block.outputArray()[c * block.stride() + row] - (labels[rowOfTable] == c ? 1 : 0);
        }

        @Override
        public void slopes(int[] order, int first) {
            double[] deltas = block.outputDeltas();
            for (int c = 0; c < classes; c++) {
                for (int row = 0; row < block.rows(); row++) {
                    deltas[c * block.stride() + row] = loss.derivative(error(c, row, order[first + row])) / unit;
                }
            }
            block.throughLastActivation();
        }
    }

    /** The cross-entropy; its slopes by the logits are simple, so the last activation is skipped on the way back. */
    private static final class OfClasses extends OutputLoss {
        private static final double SURE = 0.99;

        private final int[] labels;
        private final int classes;

        OfClasses(Table data, Propagation block) {
            super(block);
            this.labels = SoftmaxKernel.labelsOf(data);
            this.classes = data.classes();
        }

        @Override
        double loss(int[] order, int first) {
            double sum = 0;
            for (int row = 0; row < block.rows(); row++) {
                sum += lossOf(row, labels[order[first + row]]);
            }
            return sum;
        }

        @Override
        public void slopes(int[] order, int first) {
            double[] probabilities = block.outputArray();
            double[] deltas = block.outputDeltas();
            for (int c = 0, at = 0; c < classes; c++, at += block.stride()) {
                System.arraycopy(probabilities, at, deltas, at, block.rows());
            }
            for (int row = 0; row < block.rows(); row++) {
                deltas[labels[order[first + row]] * block.stride() + row] -= 1;
            }
        }

        /**
         * −ln p of the right class. Where p is near 1 it is found from the probabilities of the others, whose sum keeps
         * the digits that 1 − p would lose; where it is near 0, from the logits.
         */
        private double lossOf(int row, int label) {
            double probability = block.outputArray()[label * block.stride() + row];
            if (probability > SURE) {
                return -Math.log1p(-sumOfOthers(row, label)) + zeroIfFinite(row, label);
            }
            return probability >= Double.MIN_NORMAL ? -Math.log(probability) : hopeless(row, label);
        }

        private double sumOfOthers(int row, int label) {
            double[] probabilities = block.outputArray();
            double others = 0;
            for (int c = 0, at = row; c < classes; c++, at += block.stride()) {
                others += c == label ? 0 : probabilities[at];
            }
            return others;
        }

        /** An infinite logit has the probability 1 and yet is no number to go on with. */
        private double zeroIfFinite(int row, int label) {
            return 0 * block.lastSumArray()[label * block.stride() + row];
        }

        private double hopeless(int row, int label) {
            double[] logits = block.lastSumArray();
            double largest = Double.NEGATIVE_INFINITY;
            for (int c = 0, at = row; c < classes; c++, at += block.stride()) {
                largest = Math.max(largest, logits[at]);
            }
            double sum = 0;
            for (int c = 0, at = row; c < classes; c++, at += block.stride()) {
                sum += Math.exp(logits[at] - largest);
            }
            return (largest - logits[label * block.stride() + row]) + Math.log(sum);
        }
    }
}
