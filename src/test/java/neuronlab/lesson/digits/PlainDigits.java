package neuronlab.lesson.digits;

import neuronlab.model.data.Table;
import neuronlab.model.network.Parameters;

/** Softmax regression that learns all digits of a table at once, from weights of 0 on: loops, and nothing of the program. */
final class PlainDigits {
    private static final int CLASSES = 10;

    private final Table digits;
    /** For each class a weight for each cell, and the bias. */
    private final double[][] weights;

    PlainDigits(Table digits) {
        this.digits = digits;
        weights = new double[CLASSES][digits.features() + 1];
    }

    /** Takes over what the program has learned. */
    void take(Parameters model) {
        for (int output = 0; output < CLASSES; output++) {
            for (int input = 0; input < digits.features(); input++) {
                weights[output][input] = model.weight(0, output, input);
            }
            weights[output][digits.features()] = model.bias(0, output);
        }
    }

    private double[] scores(double[] x) {
        double[] scores = new double[CLASSES];
        for (int output = 0; output < CLASSES; output++) {
            scores[output] = weights[output][x.length];
            for (int input = 0; input < x.length; input++) {
                scores[output] += weights[output][input] * x[input];
            }
        }
        return scores;
    }

    private double[] shares(double[] x) {
        double[] scores = scores(x);
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int output = 0; output < CLASSES; output++) {
            scores[output] = Math.exp(scores[output] - largest);
            sum += scores[output];
        }
        for (int output = 0; output < CLASSES; output++) {
            scores[output] /= sum;
        }
        return scores;
    }

    /** Makes one step. */
    void step(double rate) {
        double[][] slopes = new double[CLASSES][digits.features() + 1];
        for (int row = 0; row < digits.rows(); row++) {
            double[] x = digits.inputs(row);
            double[] shares = shares(x);
            for (int output = 0; output < CLASSES; output++) {
                double tooMuch = (shares[output] - (output == digits.label(row) ? 1 : 0)) / digits.rows();
                for (int input = 0; input < x.length; input++) {
                    slopes[output][input] += tooMuch * x[input];
                }
                slopes[output][x.length] += tooMuch;
            }
        }
        for (int output = 0; output < CLASSES; output++) {
            for (int input = 0; input < weights[output].length; input++) {
                weights[output][input] -= rate * slopes[output][input];
            }
        }
    }

    /** The mean cross-entropy. */
    double loss(Table asked) {
        double sum = 0;
        for (int row = 0; row < asked.rows(); row++) {
            double[] scores = scores(asked.inputs(row));
            double largest = Double.NEGATIVE_INFINITY;
            for (double score : scores) {
                largest = Math.max(largest, score);
            }
            double powers = 0;
            for (double score : scores) {
                powers += Math.exp(score - largest);
            }
            sum += largest + Math.log(powers) - scores[asked.label(row)];
        }
        return sum / asked.rows();
    }

    /** The share of right answers, in percent. */
    double percentRight(Table asked) {
        int right = 0;
        for (int row = 0; row < asked.rows(); row++) {
            double[] scores = scores(asked.inputs(row));
            int most = 0;
            for (int output = 1; output < CLASSES; output++) {
                most = scores[output] > scores[most] ? output : most;
            }
            right += most == asked.label(row) ? 1 : 0;
        }
        return 100.0 * right / asked.rows();
    }
}
