package neuronlab.figure.network;

import java.util.Arrays;

/**
 * Where every part of a diagram stands: centres in pixels from the diagram's left top corner. A value; nothing here
 * draws.
 */
final class NetworkPlacement {
    private final NetworkShape shape;
    private final NetworkSizes sizes;
    private final Columns columns;
    private final double height;
    private final double[] inputY;
    private final double[] outputY;
    private final double[] weightX;

    private NetworkPlacement(
            NetworkShape shape,
            NetworkSizes sizes,
            Columns columns,
            double height,
            double[] inputY,
            double[] outputY,
            double[] weightX) {
        this.shape = shape;
        this.sizes = sizes;
        this.columns = columns;
        this.height = height;
        this.inputY = inputY;
        this.outputY = outputY;
        this.weightX = weightX;
    }

    /** Lays rows and columns out; {@code weightX} has the ellipses' centres, output by output, or is empty. */
    static NetworkPlacement of(
            NetworkShape shape, NetworkSizes sizes, Columns columns, Rows rows, double[] weightX) {
        return new NetworkPlacement(
                shape,
                sizes,
                columns,
                rows.height(),
                centres(shape.inputs(), rows.inputPitch(), rows.above()),
                centres(shape.outputs(), rows.outputPitch(), rows.above()),
                weightX);
    }

    private static double[] centres(int count, double pitch, double middle) {
        double[] result = new double[count];
        Arrays.setAll(result, i -> middle + (i - (count - 1) / 2.0) * pitch);
        return result;
    }

    NetworkShape shape() {
        return shape;
    }

    NetworkSizes sizes() {
        return sizes;
    }

    NetworkDetail detail() {
        return sizes.detail();
    }

    double height() {
        return height;
    }

    double x(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input _ -> columns.input();
            case NetworkElement.Weight(int output, int input) -> weightX(output, input);
            case NetworkElement.Bias _ -> columns.bias();
            case NetworkElement.Softmax() -> columns.softmax();
            case NetworkElement.Output _ -> columns.output();
        };
    }

    double y(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input(int index) -> inputY[index];
            case NetworkElement.Weight(int output, int input) -> edge(output, input).yAt(weightX(output, input));
            case NetworkElement.Bias(int output) -> outputY[output];
            case NetworkElement.Softmax() -> (outputY[0] + outputY[outputY.length - 1]) / 2;
            case NetworkElement.Output(int index) -> outputY[index];
        };
    }

    /** How large a part is drawn; the ellipse of a weight even where it is not drawn. */
    Box size(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input _ -> sizes.input();
            case NetworkElement.Weight _ -> sizes.weight();
            case NetworkElement.Bias _ -> sizes.bias();
            case NetworkElement.Softmax() -> new Box(sizes.softmax().width(), softmaxHeight());
            case NetworkElement.Output _ -> sizes.output();
        };
    }

    /** Where the line with the name of an input or an output ends. */
    double nameBottom(NetworkElement element) {
        Box name = element instanceof NetworkElement.Input ? sizes.inputName() : sizes.outputName();
        return y(element) + size(element).height() / 2 + name.height();
    }

    private double softmaxHeight() {
        double pitch = outputY.length > 1 ? outputY[1] - outputY[0] : 0;
        return Rows.softmaxHeight(shape, sizes, pitch);
    }

    private double weightX(int output, int input) {
        return weightX.length > 0
                ? weightX[output * shape.inputs() + input]
                : (columns.edgesFrom() + columns.edgesTo()) / 2;
    }

    /** The edge from an input to the sum of an output. */
    Segment edge(int output, int input) {
        return new Segment(columns.edgesFrom(), inputY[input], columns.edgesTo(), outputY[output]);
    }

    /** The arrow that leaves a bias; only if there are biases. */
    Segment afterBias(int output) {
        double from = columns.bias() + sizes.bias().width() / 2;
        return new Segment(from, outputY[output], shape.softmax() ? softmaxLeft() : outputLeft(), outputY[output]);
    }

    /** The arrow that leaves softmax; only if there is softmax. */
    Segment afterSoftmax(int output) {
        double from = columns.softmax() + sizes.softmax().width() / 2;
        return new Segment(from, outputY[output], outputLeft(), outputY[output]);
    }

    private double softmaxLeft() {
        return columns.softmax() - sizes.softmax().width() / 2;
    }

    private double outputLeft() {
        return columns.output() - sizes.output().width() / 2;
    }

    /** On the way from another placement to this one; a part that is new comes out of the last of its kind. */
    NetworkPlacement from(NetworkPlacement old, double part) {
        double[] inputs = new double[inputY.length];
        Arrays.setAll(inputs, i -> mix(old.inputY[Math.min(i, old.inputY.length - 1)], inputY[i], part));
        double[] outputs = new double[outputY.length];
        Arrays.setAll(outputs, o -> mix(old.outputY[Math.min(o, old.outputY.length - 1)], outputY[o], part));
        double[] weights = new double[weightX.length];
        Arrays.setAll(weights, k -> mix(old.clampedWeightX(k / shape.inputs(), k % shape.inputs()), weightX[k], part));
        return new NetworkPlacement(shape, sizes, columns.from(old.columns, part), height, inputs, outputs, weights);
    }

    private double clampedWeightX(int output, int input) {
        return weightX(Math.min(output, shape.outputs() - 1), Math.min(input, shape.inputs() - 1));
    }

    private static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
