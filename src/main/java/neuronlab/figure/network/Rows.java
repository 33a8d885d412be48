package neuronlab.figure.network;

/**
 * Where the rows of a diagram stand, in pixels.
 *
 * @param inputPitch the distance between the centres of two inputs
 * @param outputPitch the distance between the centres of two outputs
 * @param above what the diagram needs above its middle line
 * @param below what it needs beneath it
 */
record Rows(double inputPitch, double outputPitch, double above, double below) {
    /** A shorter column is spread to about this part of the longer one, so that edges do not all lean. */
    private static final double SPREAD = 0.62;

    private static final double WIDEST_SPREAD = 1.7;

    /** Rows stretched by a factor, 1 being the least that keeps the parts apart. */
    static Rows stretched(NetworkShape shape, NetworkSizes sizes, double factor) {
        double input = sizes.inputRow() * factor;
        double output = sizes.outputRow(shape.bias()) * factor;
        return of(
                shape,
                sizes,
                spread(input, shape.inputs(), output * (shape.outputs() - 1)),
                spread(output, shape.outputs(), input * (shape.inputs() - 1)));
    }

    /** Rows pressed into a height, however many there are. */
    static Rows pressed(NetworkShape shape, NetworkSizes sizes, double height) {
        double input = Math.min(sizes.inputRow(), height / shape.inputs());
        double output = Math.min(sizes.outputRow(shape.bias()), height / shape.outputs());
        return of(
                shape,
                sizes.inRows(input, output),
                spread(input, shape.inputs(), output * (shape.outputs() - 1)),
                spread(output, shape.outputs(), input * (shape.inputs() - 1)));
    }

    private static double spread(double pitch, int count, double other) {
        if (count == 1) {
            return pitch;
        }
        return Math.clamp(SPREAD * other / (count - 1), pitch, pitch * WIDEST_SPREAD);
    }

    private static Rows of(NetworkShape shape, NetworkSizes sizes, double inputPitch, double outputPitch) {
        double inputs = inputPitch * (shape.inputs() - 1) / 2;
        double outputs = outputPitch * (shape.outputs() - 1) / 2;
        double square = shape.bias() ? sizes.bias().height() : 0;
        double outputHalf = outputs + Math.max(sizes.output().height(), square) / 2;
        double softmax = shape.softmax() ? softmaxHeight(shape, sizes, outputPitch) / 2 : 0;
        double ellipse = sizes.detail().showsWeights() ? sizes.weight().height() / 2 + Math.max(inputs, outputs) : 0;
        double inputHalf = inputs + sizes.input().height() / 2;
        double above = Math.max(Math.max(inputHalf, outputHalf), Math.max(softmax, ellipse));
        double below = Math.max(
                Math.max(inputHalf + sizes.inputName().height(), Math.max(softmax, ellipse)),
                Math.max(outputHalf, outputs + sizes.output().height() / 2 + sizes.outputName().height()));
        return new Rows(inputPitch, outputPitch, above, below);
    }

    /** The height of the bar, which reaches over all rows of outputs. */
    static double softmaxHeight(NetworkShape shape, NetworkSizes sizes, double outputPitch) {
        double rows = outputPitch * (shape.outputs() - 1) + sizes.output().height();
        return Math.max(sizes.softmax().height(), rows);
    }

    double height() {
        return above + below;
    }
}
