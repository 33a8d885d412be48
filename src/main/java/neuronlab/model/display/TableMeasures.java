package neuronlab.model.display;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import neuronlab.model.data.SecondMoments;
import neuronlab.model.data.SymmetricMatrix;
import neuronlab.model.data.Table;

/** What is measured of a table: of each column by itself, and of the best line through all. */
record TableMeasures(
        List<Values> inputs, Values target, double[] bestWeights, double bestBias, double leastError) {
    /** More features than this take too long to be fitted by the way; their best weights count as 0. */
    private static final int MOST_FITTED = 30;
    /** Keeps columns that say the same from having no best weights. */
    private static final double RIDGE = 1e-9;

    private static final int MOST_ROWS_FOR_DECIMALS = 1000;
    private static final int MOST_DECIMALS = 6;
    private static final double WHOLE = 1e-6;

    /**
     * The values of one column.
     *
     * @param deviation of these very values; 0 if all are the same
     * @param decimals how many the first thousand need
     */
    record Values(double least, double largest, double mean, double deviation, int decimals) {
        static Values of(int rows, IntToDoubleFunction value) {
            double least = Double.POSITIVE_INFINITY;
            double largest = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                double each = value.applyAsDouble(row);
                least = Math.min(least, each);
                largest = Math.max(largest, each);
                sum += each / rows;
            }
            double squares = 0;
            for (int row = 0; row < rows && largest > least; row++) {
                double distance = value.applyAsDouble(row) - sum;
                squares += distance * distance / rows;
            }
            return new Values(least, largest, sum, Math.sqrt(squares), decimals(rows, value));
        }

        private static int decimals(int rows, IntToDoubleFunction value) {
            int decimals = 0;
            for (int row = 0; row < Math.min(rows, MOST_ROWS_FOR_DECIMALS); row++) {
                double scaled = Math.abs(value.applyAsDouble(row)) * Math.pow(10, decimals);
                while (decimals < MOST_DECIMALS && Math.abs(scaled - Math.rint(scaled)) > WHOLE) {
                    decimals++;
                    scaled *= 10;
                }
            }
            return decimals;
        }
    }

    static TableMeasures of(Table data) {
        List<Values> inputs = IntStream.range(0, data.features())
                .mapToObj(feature -> Values.of(data.rows(), row -> data.input(row, feature)))
                .toList();
        Values target = Values.of(data.rows(), data::target);
        double variance = target.deviation() * target.deviation();
        if (data.classes() > 0 || data.features() > MOST_FITTED || !(variance > 0)) {
            return new TableMeasures(inputs, target, new double[data.features()], target.mean(), variance);
        }
        return fitted(data, inputs, target);
    }

    /** Least squares in correlations: β = R⁻¹·r, and of the variance 1 − rᵀ·β is left over. */
    private static TableMeasures fitted(Table data, List<Values> inputs, Values target) {
        SymmetricMatrix moments = SecondMoments.of(data);
        SymmetricMatrix correlations = SymmetricMatrix.of(inputs.size(), (i, j) -> {
            double covariance = moments.at(i, j) - inputs.get(i).mean() * inputs.get(j).mean();
            double product = inputs.get(i).deviation() * inputs.get(j).deviation();
            return i == j ? 1 + RIDGE : product > 0 ? covariance / product : 0;
        });
        double[] withTarget = IntStream.range(0, inputs.size())
                .mapToDouble(feature -> correlation(data, feature, inputs.get(feature), target))
                .toArray();
        double[] best = correlations.solve(withTarget).orElse(new double[inputs.size()]);
        double explained = 0;
        double bias = target.mean();
        for (int feature = 0; feature < best.length; feature++) {
            explained += best[feature] * withTarget[feature];
            double deviation = inputs.get(feature).deviation();
            best[feature] = deviation > 0 ? best[feature] * target.deviation() / deviation : 0;
            bias -= best[feature] * inputs.get(feature).mean();
        }
        double left = Math.max(0, 1 - explained) * target.deviation() * target.deviation();
        return new TableMeasures(inputs, target, best, bias, left);
    }

    private static double correlation(Table data, int feature, Values input, Values target) {
        double sum = 0;
        for (int row = 0; row < data.rows(); row++) {
            sum += (data.input(row, feature) - input.mean()) * (data.target(row) - target.mean());
        }
        double product = input.deviation() * target.deviation() * data.rows();
        return product > 0 ? sum / product : 0;
    }

    int features() {
        return inputs.size();
    }

    Values input(int feature) {
        return inputs.get(feature);
    }

    double bestWeight(int feature) {
        return bestWeights[feature];
    }
}
