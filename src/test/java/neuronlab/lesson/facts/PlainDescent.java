package neuronlab.lesson.facts;

import java.util.function.Predicate;

/** Gradient descent for a sum of products and a bias, written down as a schoolbook would. */
final class PlainDescent {
    /** One weight for each input, then the bias. */
    final double[] parameters;

    private final double[][] inputs;
    private final double[] targets;
    private final double[] rates;

    /**
     * @param inputs a column of numbers for each input
     * @param rates the learning rate of each weight, then that of the bias; a derivative's factor of 2 is in them
     */
    PlainDescent(double[][] inputs, double[] targets, double... rates) {
        this.inputs = inputs;
        this.targets = targets;
        this.rates = rates;
        this.parameters = new double[inputs.length + 1];
    }

    private double residual(int row) {
        double prediction = parameters[inputs.length];
        for (int input = 0; input < inputs.length; input++) {
            prediction += parameters[input] * inputs[input][row];
        }
        return prediction - targets[row];
    }

    double error() {
        double sum = 0;
        for (int row = 0; row < targets.length; row++) {
            sum += residual(row) * residual(row);
        }
        return sum / targets.length;
    }

    PlainDescent step() {
        double[] slopes = new double[parameters.length];
        for (int row = 0; row < targets.length; row++) {
            double residual = residual(row);
            for (int input = 0; input < inputs.length; input++) {
                slopes[input] += residual * inputs[input][row] / targets.length;
            }
            slopes[inputs.length] += residual / targets.length;
        }
        for (int parameter = 0; parameter < parameters.length; parameter++) {
            parameters[parameter] -= rates[parameter] * slopes[parameter];
        }
        return this;
    }

    PlainDescent steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
        return this;
    }

    /** How many steps it takes until something is so. */
    int stepsUntil(Predicate<PlainDescent> reached) {
        int steps = 0;
        while (!reached.test(this)) {
            step();
            steps++;
        }
        return steps;
    }
}
