package neuronlab.model.display;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.Range;
import neuronlab.model.data.Table;

/**
 * The ranges, grids, decimals and colour stops that follow from a table. Immutable; the table is passed over when it is
 * made, and never again.
 *
 * <p>The inputs of the table are numbers. Parameters are those of one neuron that sees the inputs as they are in the
 * table, raw or scaled.
 */
public final class TableDisplay {
    private static final int FEWEST_AXIS_STEPS = 5;
    /** What is left free at each end of an axis, as a part of its length. */
    private static final double MARGIN = 0.04;
    private static final int STOPS = 4;
    private static final double LEAST_PART_OF_VARIANCE = 1e-4;
    private static final double WORSE_THAN_NOTHING = 10;
    /** Logits this far apart leave no doubt: one class in twenty thousand. */
    private static final double SURE = 5;
    private static final double ROOM = 2;
    private static final int MOST_DECIMALS = 6;
    private static final int DIGITS = 4;

    private final TableMeasures measures;
    private final int classes;

    private TableDisplay(TableMeasures measures, int classes) {
        this.measures = measures;
        this.classes = classes;
    }

    /** Measures a table. */
    public static TableDisplay of(Table data) {
        return new TableDisplay(TableMeasures.of(data), data.classes());
    }

    /**
     * The range of an axis for one input: round ends, a little room beside the outermost rows.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public Range input(int feature) {
        return axis(measures.input(feature));
    }

    /** The range of an axis for the target. */
    public Range target() {
        return axis(measures.target());
    }

    /**
     * How far the values of one input lie from their mean: the standard deviation of these very rows.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double inputDeviation(int feature) {
        return measures.input(feature).deviation();
    }

    /** The same for the target. */
    public double targetDeviation() {
        return measures.target().deviation();
    }

    private static Range axis(TableMeasures.Values values) {
        double length = values.largest() - values.least();
        if (!(length > 0)) {
            double size = Math.max(1, Math.abs(values.least()) / 2);
            return NiceNumbers.around(values.least() - size, values.least() + size, NiceNumbers.stepFrom(size / 2));
        }
        double step = NiceNumbers.stepFrom(length / FEWEST_AXIS_STEPS / 2);
        double room = MARGIN * length;
        Range range = NiceNumbers.around(values.least() - room, values.largest() + room, step);
        boolean onOneSide = values.least() >= 0 && range.lower() < 0;
        return onOneSide ? new Range(0, range.upper()) : range;
    }

    /**
     * How many decimals tell the values of an input apart.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public int inputDecimals(int feature) {
        return decimals(measures.input(feature));
    }

    /** How many decimals tell the values of the target apart. */
    public int targetDecimals() {
        return decimals(measures.target());
    }

    /** As many as the values have, but no more than show four digits of their range. */
    private static int decimals(TableMeasures.Values values) {
        double length = values.largest() - values.least();
        int most = length > 0 ? DIGITS - 1 - (int) Math.floor(Math.log10(length)) : MOST_DECIMALS;
        return Math.clamp(most, 0, Math.min(values.decimals(), MOST_DECIMALS));
    }

    /**
     * The slider of one weight: far beyond the weight of the best line, to both sides.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public ParameterGrid weight(int feature) {
        double spread = measures.input(feature).deviation();
        if (classes > 0) {
            return ParameterGrid.upTo(SURE / (spread > 0 ? spread : 1));
        }
        double usual = spread > 0 ? measures.target().deviation() / spread : 1;
        double size = ROOM * Math.max(Math.abs(measures.bestWeight(feature)), usual);
        return ParameterGrid.upTo(size > 0 ? size : 1);
    }

    /** The slider of a bias: far beyond the bias of the best line, to both sides. */
    public ParameterGrid bias() {
        if (classes > 0) {
            double farthest = IntStream.range(0, measures.features())
                    .mapToObj(measures::input)
                    .mapToDouble(each -> each.deviation() > 0 ? Math.abs(each.mean()) / each.deviation() : 0)
                    .max()
                    .orElse(0);
            return ParameterGrid.upTo(SURE * (1 + farthest));
        }
        TableMeasures.Values target = measures.target();
        double largest = Math.max(Math.abs(target.least()), Math.abs(target.largest()));
        double size = Math.max(largest, ROOM * Math.abs(measures.bestBias()));
        return ParameterGrid.upTo(size > 0 ? size : 1);
    }

    /**
     * Four losses at which colours change, in equal ratios, from about the best that a neuron can do to more than that
     * of one that has learned nothing: mean squared errors, or cross-entropies if the target is a class.
     */
    public List<Double> lossStops() {
        if (classes > 0) {
            double ignorant = Math.log(Math.max(2, classes));
            return stops(ignorant / 20, 4 * ignorant);
        }
        TableMeasures.Values target = measures.target();
        double variance = target.deviation() * target.deviation();
        double least = Math.max(measures.leastError(), LEAST_PART_OF_VARIANCE * variance);
        double most = WORSE_THAN_NOTHING * (variance + target.mean() * target.mean());
        return most > 0 ? stops(least > 0 ? least : most / 1e4, most) : stops(1e-4, 1);
    }

    private static List<Double> stops(double least, double most) {
        double ratio = Math.pow(Math.max(most / least, 100), 1.0 / (STOPS - 1));
        return IntStream.range(0, STOPS)
                .mapToObj(i -> NiceNumbers.oneDigitBelow(least * Math.pow(ratio, i)))
                .toList();
    }
}
