package neuronlab.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntFunction;
import neuronlab.model.data.Table;

/** The formulas of the error without any rounding but the last: an independent reference. */
final class ExactError {
    private final Table data;
    private final LinearNeuron neuron;

    ExactError(Table data, LinearNeuron neuron) {
        this.data = data;
        this.neuron = neuron;
    }

    double meanSquare() {
        return mean(row -> error(row).multiply(error(row)));
    }

    double meanError() {
        return mean(this::error);
    }

    double meanErrorTimesInput(int feature) {
        return mean(row -> error(row).multiply(new BigDecimal(data.input(row, feature))));
    }

    private BigDecimal error(int row) {
        BigDecimal result = new BigDecimal(neuron.bias()).subtract(new BigDecimal(data.target(row)));
        for (int j = 0; j < data.features(); j++) {
            result = result.add(new BigDecimal(data.input(row, j)).multiply(new BigDecimal(neuron.weight(j))));
        }
        return result;
    }

    private double mean(IntFunction<BigDecimal> term) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < data.rows(); row++) {
            sum = sum.add(term.apply(row));
        }
        return sum.divide(new BigDecimal(data.rows()), MathContext.DECIMAL128).doubleValue();
    }
}
