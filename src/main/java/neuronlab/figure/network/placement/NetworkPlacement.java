package neuronlab.figure.network.placement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;

/** Where every part of a diagram stands, in pixels from the diagram's left top corner. A value; nothing here draws. */
public final class NetworkPlacement {
    /** How far a badge is from the centre of its circle, as a part of the circle's size. */
    private static final double BADGE = 0.36;

    /** So many edges can be drawn anew in a frame when each is a shape. */
    private static final int MOST_SHAPES = 200;

    private final NetworkShape shape;
    private final NetworkSizes sizes;
    private final Columns columns;
    private final double height;
    private final double softmaxHeight;
    /** The centres of the circles, column by column. */
    private final double[][] rows;
    /** The centres of the ellipses, layer by layer; empty if there are none. */
    private final double[][] ellipses;

    /**
     * The place of a part.
     *
     * @param x the horizontal centre
     * @param y the vertical centre
     * @param size how large it is drawn
     * @param nameHeight how much taller it is with the line beneath it
     */
    public record Spot(double x, double y, Box size, double nameHeight) {}

    private NetworkPlacement(NetworkPlacement other, Columns columns, double[][] rows, double[][] ellipses) {
        this.shape = other.shape;
        this.sizes = other.sizes;
        this.height = other.height;
        this.softmaxHeight = other.softmaxHeight;
        this.columns = columns;
        this.rows = rows;
        this.ellipses = ellipses;
    }

    /**
     * Lays rows and columns out.
     *
     * @param ellipses the ellipses' centres, for each layer unit by unit; empty if there are none
     */
    NetworkPlacement(NetworkShape shape, NetworkSizes sizes, Columns columns, Rows rows, double[][] ellipses) {
        this.shape = shape;
        this.sizes = sizes;
        this.columns = columns;
        this.height = rows.height();
        this.softmaxHeight = rows.softmaxHeight(sizes);
        this.rows = new double[shape.depth() + 1][];
        Arrays.setAll(this.rows, rows::centres);
        this.ellipses = ellipses;
    }

    /** The shape of the network that is placed. */
    public NetworkShape shape() {
        return shape;
    }

    /** How large the parts are. */
    public NetworkSizes sizes() {
        return sizes;
    }

    /** How much the diagram says. */
    public NetworkDetail detail() {
        return sizes.detail();
    }

    /** Whether each edge is a shape of its own, and not only a line in a picture. */
    public boolean drawsEdges() {
        return detail().showsWeights() || detail().showsTexts() && shape.weights() <= MOST_SHAPES;
    }

    /** How tall the diagram is. */
    public double height() {
        return height;
    }

    /** Where a part is; the ellipse of a weight has a place even where it is not drawn. */
    public Spot spot(NetworkElement element) {
        return switch (element) {
            case Input(int index) -> circle(0, columns.input(), index);
            case Weight weight -> {
                double x = ellipse(weight.layer(), weight.unit(), weight.input());
                yield new Spot(x, edge(weight).yAt(x), sizes.weight(), 0);
            }
            case Bias(int layer, int unit) when isBadge(element) -> badge(layer, unit, -1);
            case Bias(int layer, int unit) -> new Spot(stop(layer).bias(), rows[layer + 1][unit], sizes.bias(), 0);
            case Activation(int layer, int unit) when isBadge(element) -> badge(layer, unit, 1);
            case Activation(int layer, int unit) ->
                named(stop(layer).function(), rows[layer + 1][unit], sizes.activation());
            case Softmax() -> {
                double[] last = rows[shape.depth()];
                Box bar = new Box(sizes.softmax().width(), softmaxHeight);
                yield new Spot(stop(shape.depth() - 1).function(), (last[0] + last[last.length - 1]) / 2, bar, 0);
            }
            case Hidden(int layer, int unit) -> circle(layer + 1, stop(layer).circle(), unit);
            case Output(int index) -> circle(shape.depth(), stop(shape.depth() - 1).circle(), index);
        };
    }

    private Spot circle(int column, double x, int index) {
        return named(x, rows[column][index], sizes.circle(shape, column));
    }

    private static Spot named(double x, double y, NetworkSizes.Named part) {
        return new Spot(x, y, part.box(), part.name().height());
    }

    private Spot badge(int layer, int unit, int side) {
        double away = detail().showsTexts() ? sizes.hidden().box().height() * BADGE : 0;
        return new Spot(stop(layer).circle() + side * away, rows[layer + 1][unit] + away, sizes.badge(), 0);
    }

    /** Whether the bias or the function of a unit sits on its circle, so that no arrow leads there. */
    public boolean isBadge(NetworkElement element) {
        return switch (element) {
            case Bias(int layer, int _) -> sizes.folds(shape, layer);
            case Activation(int layer, int _) -> sizes.folds(shape, layer);
            default -> false;
        };
    }

    private Columns.Stop stop(int layer) {
        return columns.layers().get(layer);
    }

    private double ellipse(int layer, int unit, int input) {
        return ellipses.length > 0
                ? ellipses[layer][unit * shape.circles(layer) + input]
                : (stop(layer).edgesFrom() + stop(layer).edgesTo()) / 2;
    }

    /** The edge that a weight is on. */
    public Segment edge(Weight weight) {
        Columns.Stop stop = stop(weight.layer());
        return new Segment(
                stop.edgesFrom(),
                rows[weight.layer()][weight.input()],
                stop.edgesTo(),
                rows[weight.layer() + 1][weight.unit()]);
    }

    /** The arrow that leaves a bias. */
    public Segment behind(Bias bias) {
        boolean straight = shape.layer(bias.layer()).function() == ActivationFunction.IDENTITY;
        double to = straight ? circleLeft(bias.layer()) : functionEdge(bias.layer(), -1);
        return arrow(stop(bias.layer()).bias() + sizes.bias().width() / 2, to, bias.layer(), bias.unit());
    }

    /** The arrow that leaves the function of a unit, or softmax, towards the circle of the unit. */
    public Segment behindFunction(int layer, int unit) {
        return arrow(functionEdge(layer, 1), circleLeft(layer), layer, unit);
    }

    private Segment arrow(double from, double to, int layer, int unit) {
        return new Segment(from, rows[layer + 1][unit], to, rows[layer + 1][unit]);
    }

    private double functionEdge(int layer, int side) {
        Box box =
                switch (shape.layer(layer).function()) {
                    case IDENTITY -> Box.NONE;
                    case SOFTMAX -> sizes.softmax();
                    default -> sizes.activation().box();
                };
        return stop(layer).function() + side * box.width() / 2;
    }

    private double circleLeft(int layer) {
        return stop(layer).circle() - sizes.circle(shape, layer + 1).box().width() / 2;
    }

    /** On the way from another placement to this one; a part that is new comes out of the last of its kind. */
    public NetworkPlacement from(NetworkPlacement old, double part) {
        double[][] mixedRows = new double[rows.length][];
        Arrays.setAll(mixedRows, column -> {
            double[] before = old.rows[column == 0 ? 0 : earlier(column - 1, old) + 1];
            return mixed(rows[column], i -> before[Math.min(i, before.length - 1)], part);
        });
        double[][] mixedEllipses = new double[ellipses.length][];
        Arrays.setAll(mixedEllipses, layer -> {
            int before = earlier(layer, old);
            int inputs = shape.circles(layer);
            return mixed(ellipses[layer], k -> old.nearestEllipse(before, k / inputs, k % inputs), part);
        });
        return new NetworkPlacement(this, columns.from(old.columns, part), mixedRows, mixedEllipses);
    }

    private double nearestEllipse(int layer, int unit, int input) {
        return ellipse(layer, Math.min(unit, shape.circles(layer + 1) - 1), Math.min(input, shape.circles(layer) - 1));
    }

    private int earlier(int layer, NetworkPlacement old) {
        return Columns.earlier(layer, shape.depth(), old.shape.depth());
    }

    private static double[] mixed(double[] to, IntToDoubleFunction from, double part) {
        double[] result = new double[to.length];
        Arrays.setAll(result, k -> from.applyAsDouble(k) + (to[k] - from.applyAsDouble(k)) * part);
        return result;
    }
}
