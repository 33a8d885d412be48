package neuronlab.lesson.facts;

import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * A network of two inputs, some hidden neurons with tanh and the classes good and bad, with all formulas written out. Only
 * the random weights that it begins with are the program's: those of the starts that a reader can choose.
 */
final class PlainHiddenNetwork {
    private final double[][] inputs;
    private final boolean[] good;
    /** For each hidden neuron the weights of both inputs and its bias. */
    private final double[][] hidden;
    /** For each class the weights of the hidden neurons and its bias; good comes first. */
    private final double[][] outputs;

    PlainHiddenNetwork(double[] first, double[] second, boolean[] good, int neurons, long start) {
        this.good = good;
        inputs = new double[good.length][];
        for (int row = 0; row < good.length; row++) {
            inputs[row] = new double[] {first[row], second[row]};
        }
        Parameters begin = Parameters.random(Network.softmax(2, 2).withHidden(Activation.TANH, neurons), start);
        hidden = new double[neurons][3];
        outputs = new double[2][neurons + 1];
        for (int neuron = 0; neuron < neurons; neuron++) {
            for (int i = 0; i < 2; i++) {
                hidden[neuron][i] = begin.weight(0, neuron, i);
                outputs[i][neuron] = begin.weight(1, i, neuron);
            }
        }
    }

    private double[] answers(double[] input) {
        double[] answers = new double[hidden.length + 1];
        for (int neuron = 0; neuron < hidden.length; neuron++) {
            double[] own = hidden[neuron];
            answers[neuron] = Math.tanh(own[0] * input[0] + own[1] * input[1] + own[2]);
        }
        answers[hidden.length] = 1;
        return answers;
    }

    private double probabilityOfGood(double[] answers) {
        double lead = 0;
        for (int i = 0; i < answers.length; i++) {
            lead += (outputs[0][i] - outputs[1][i]) * answers[i];
        }
        return 1 / (1 + Math.exp(-lead));
    }

    /** Makes so many steps with all examples at a rate of 1. */
    PlainHiddenNetwork train(int steps) {
        for (int step = 0; step < steps; step++) {
            double[][] hiddenSlopes = new double[hidden.length][3];
            double[] outputSlopes = new double[hidden.length + 1];
            for (int row = 0; row < good.length; row++) {
                double[] answers = answers(inputs[row]);
                double tooMuch = (probabilityOfGood(answers) - (good[row] ? 1 : 0)) / good.length;
                for (int i = 0; i < answers.length; i++) {
                    outputSlopes[i] += tooMuch * answers[i];
                }
                for (int neuron = 0; neuron < hidden.length; neuron++) {
                    double back = tooMuch
                            * (outputs[0][neuron] - outputs[1][neuron])
                            * (1 - answers[neuron] * answers[neuron]);
                    hiddenSlopes[neuron][0] += back * inputs[row][0];
                    hiddenSlopes[neuron][1] += back * inputs[row][1];
                    hiddenSlopes[neuron][2] += back;
                }
            }
            for (int i = 0; i < outputSlopes.length; i++) {
                outputs[0][i] -= outputSlopes[i];
                outputs[1][i] += outputSlopes[i];
            }
            for (int neuron = 0; neuron < hidden.length; neuron++) {
                for (int i = 0; i < 3; i++) {
                    hidden[neuron][i] -= hiddenSlopes[neuron][i];
                }
            }
        }
        return this;
    }

    int right() {
        return right(inputs, good);
    }

    /** How many of other examples get the right answer. */
    int right(double[][] others, boolean[] areGood) {
        int right = 0;
        for (int row = 0; row < others.length; row++) {
            right += probabilityOfGood(answers(others[row])) > 0.5 == areGood[row] ? 1 : 0;
        }
        return right;
    }
}
