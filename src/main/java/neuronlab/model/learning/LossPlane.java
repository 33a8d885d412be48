package neuronlab.model.learning;

import java.util.Arrays;
import neuronlab.model.Range;
import neuronlab.model.network.Parameters;

/**
 * The losses of models that differ from one another in two parameters only.
 *
 * @param across the part of the first parameter's values that is measured
 * @param upwards the part of the second one's
 * @param side how many values are measured of each, in the middles of as many equal parts
 * @param losses row after row, the least value of the second parameter first; only read
 */
public record LossPlane(Range across, Range upwards, int side, double[] losses) {
    private static final double NUDGE = 1e-3;
    /** A parameter that matters less than this has no width of its own. */
    private static final double FLAT = 1e-9;
    private static final double MARGIN = 1.25;

    /**
     * The losses around a model.
     *
     * @param evaluation measures the models
     * @param first the place of the first parameter
     * @param second the place of the second one
     */
    public static LossPlane of(
            Evaluation evaluation, Parameters model, int first, Range across, int second, Range upwards, int side) {
        double[] numbers = model.values();
        double[] losses = new double[side * side];
        for (int row = 0; row < side; row++) {
            numbers[second] = upwards.middle(row, side);
            for (int column = 0; column < side; column++) {
                numbers[first] = across.middle(column, side);
                losses[row * side + column] = evaluation.loss(Parameters.of(model.network(), numbers));
            }
        }
        return new LossPlane(across, upwards, side, losses);
    }

    /**
     * The part of a parameter's values that is worth a look: all that it has been, and as far as the loss would about
     * double if it curved everywhere as it does here.
     *
     * @param been the values that it has had; those that are not finite are passed over
     */
    public static Range worthALook(Evaluation evaluation, Parameters model, int parameter, double... been) {
        double[] numbers = model.values();
        double now = numbers[parameter];
        double step = NUDGE * Math.max(1, Math.abs(now));
        double loss = evaluation.loss(model);
        numbers[parameter] = now + step;
        double above = evaluation.loss(Parameters.of(model.network(), numbers));
        numbers[parameter] = now - step;
        double below = evaluation.loss(Parameters.of(model.network(), numbers));
        double curvature = (above - 2 * loss + below) / (step * step);
        double width = curvature > FLAT && loss > 0 ? Math.sqrt(2 * loss / curvature) : 1 + Math.abs(now);
        double least = Arrays.stream(been).filter(Double::isFinite).min().orElse(now);
        double greatest = Arrays.stream(been).filter(Double::isFinite).max().orElse(now);
        double middle = (least + greatest) / 2;
        double half = Math.max(width, MARGIN * (greatest - least) / 2);
        return new Range(middle - half, middle + half);
    }
}
