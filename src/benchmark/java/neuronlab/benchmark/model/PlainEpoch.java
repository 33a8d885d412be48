package neuronlab.benchmark.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import neuronlab.model.data.Table;

/** The training of a classifier as one would write it down from the formulas, with nothing done for speed. */
final class PlainEpoch {
    private final double[][] inputs;
    private final int[] labels;
    private final double learningRate;
    private final int batchSize;
    private final SplittableRandom random;
    private final int[] order;
    private final double[][] weights;
    private final double[] biases;
    private final double[][] weightSums;
    private final double[] biasSums;
    private final double[] logits;

    PlainEpoch(Table data, double learningRate, int batchSize, long seed) {
        this.learningRate = learningRate;
        this.batchSize = batchSize;
        random = new SplittableRandom(seed);
        inputs = new double[data.rows()][];
        labels = new int[data.rows()];
        order = new int[data.rows()];
        for (int row = 0; row < data.rows(); row++) {
            inputs[row] = data.inputs(row);
            labels[row] = data.label(row);
            order[row] = row;
        }
        weights = new double[data.classes()][data.features()];
        weightSums = new double[data.classes()][data.features()];
        biases = new double[data.classes()];
        biasSums = new double[data.classes()];
        logits = new double[data.classes()];
    }

    double bias(int label) {
        return biases[label];
    }

    void epoch() {
        if (batchSize < order.length) {
            shuffle();
        }
        for (int from = 0; from < order.length; ) {
            int to = (int) Math.min((long) from + batchSize, order.length);
            for (int i = from; i < to; i++) {
                addRow(inputs[order[i]], labels[order[i]]);
            }
            move(learningRate / (to - from));
            from = to;
        }
    }

    private void shuffle() {
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int moved = order[chosen];
            order[chosen] = order[last];
            order[last] = moved;
        }
    }

    private void addRow(double[] x, int label) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < logits.length; c++) {
            double z = biases[c];
            for (int j = 0; j < x.length; j++) {
                z += weights[c][j] * x[j];
            }
            logits[c] = z;
            largest = Math.max(largest, z);
        }
        double sum = 0;
        for (int c = 0; c < logits.length; c++) {
            logits[c] = Math.exp(logits[c] - largest);
            sum += logits[c];
        }
        for (int c = 0; c < logits.length; c++) {
            double derivative = logits[c] / sum - (c == label ? 1 : 0);
            for (int j = 0; j < x.length; j++) {
                weightSums[c][j] += derivative * x[j];
            }
            biasSums[c] += derivative;
        }
    }

    private void move(double rate) {
        for (int c = 0; c < biases.length; c++) {
            for (int j = 0; j < weights[c].length; j++) {
                weights[c][j] -= rate * weightSums[c][j];
            }
            biases[c] -= rate * biasSums[c];
            Arrays.fill(weightSums[c], 0);
        }
        Arrays.fill(biasSums, 0);
    }
}
