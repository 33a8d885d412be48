package neuronlab.model.learning;

import java.util.Optional;
import neuronlab.model.data.SecondMoments;
import neuronlab.model.data.SymmetricMatrix;
import neuronlab.model.data.Table;
import neuronlab.model.network.Parameters;

/**
 * The mean squared error of a neuron with one input, for every weight and bias at once: no pass over the table is needed
 * any more.
 *
 * <p>With d the distance from the best weight w and the best bias b, the error is least + m₂·dw² + 2·m₁·dw·db + db², where
 * m₁ and m₂ are the means of x and x². That is least + (db + m₁·dw)² + v·dw² with the variance v = m₂ − m₁², so that it
 * never falls below the least, however it is rounded.
 */
public final class ErrorSurface {
    private final double bestWeight;
    private final double bestBias;
    private final double leastError;
    private final double mean;
    private final double variance;

    private ErrorSurface(Parameters best, double leastError, SymmetricMatrix moments) {
        bestWeight = best.weight(0, 0, 0);
        bestBias = best.bias(0, 0);
        this.leastError = leastError;
        mean = moments.at(0, 1);
        variance = moments.at(0, 0) - mean * mean;
    }

    /**
     * The surface of a table with one input and a number as its target; nothing if many neurons are equally good, as where
     * all inputs are the same.
     *
     * @throws IllegalArgumentException if the table has more inputs, or none
     */
    public static Optional<ErrorSurface> of(Table data) {
        if (data.features() != 1) {
            throw new IllegalArgumentException("A surface over weight and bias has one input, not " + data.features());
        }
        return LeastSquares.of(data)
                .map(best -> new ErrorSurface(
                        best, new Evaluation(best.network(), Loss.SQUARED, data).loss(best), SecondMoments.of(data)))
                .filter(surface -> surface.variance > 0);
    }

    /** The weight of the best neuron. */
    public double bestWeight() {
        return bestWeight;
    }

    /** The bias of the best neuron. */
    public double bestBias() {
        return bestBias;
    }

    /** The error of the best neuron. */
    public double leastError() {
        return leastError;
    }

    /** The mean squared error of a neuron; infinite where it is too large for a number. */
    public double error(double weight, double bias) {
        double dw = weight - bestWeight;
        double across = bias - bestBias + mean * dw;
        return leastError + across * across + variance * dw * dw;
    }

    /**
     * Points of the line along which the error is the same, an ellipse, in order around the best neuron.
     *
     * @param error the error; below the least there is no line
     * @param points how many points
     * @return their weights and their biases; empty for no line
     */
    public double[][] line(double error, int points) {
        int count = error >= leastError ? points : 0;
        double[][] line = new double[2][count];
        double distance = Math.sqrt(error - leastError);
        for (int i = 0; i < count; i++) {
            double turn = 2 * Math.PI * i / points;
            double dw = distance * Math.cos(turn) / Math.sqrt(variance);
            line[0][i] = bestWeight + dw;
            line[1][i] = bestBias + distance * Math.sin(turn) - mean * dw;
        }
        return line;
    }
}
