package neuronlab.figure.network.placement;

import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;

/**
 * The sizes of the parts at one detail, in pixels, as the style sheet has them.
 *
 * @param badge a bias or a function that sits on the circle of a hidden unit
 * @param gap the least distance between two labels
 * @param run the length of an arrow: its width the least, its height the most
 * @param thread the thickness of an edge that is drawn by its weight: its width for 0, its height for the largest
 * @param reach how far around an edge the pointer finds it: its width; how tall a part must be seen to be given its text
 *     in spite of the detail: its height
 * @param extent the largest diagram worth drawing at this detail
 * @param row the least distance between the centres of two rows
 */
public record NetworkSizes(
        NetworkDetail detail,
        Named input,
        Named hidden,
        Named output,
        Named activation,
        Box weight,
        Box bias,
        Box softmax,
        Box badge,
        Box gap,
        Box run,
        Box thread,
        Box reach,
        Box extent,
        double row) {

    /** A part with its name beneath it. */
    public record Named(Box box, Box name) {
        double width() {
            return Math.max(box.width(), name.width());
        }

        double height() {
            return box.height() + name.height();
        }
    }

    /** The circles of a column. */
    Named circle(NetworkShape shape, int column) {
        if (column == 0) {
            return input;
        }
        return column == shape.depth() ? output : hidden;
    }

    /** Whether biases and functions of a layer are badges of its circles. */
    boolean folds(NetworkShape shape, int layer) {
        return detail.isFolded() && layer < shape.depth() - 1;
    }

    /** Whether a part gets a node of its own; an edge without a label does not. */
    public boolean draws(NetworkShape shape, NetworkElement element) {
        return switch (element) {
            case Weight _ -> detail.showsWeights();
            case Bias(int layer, int _) -> detail.showsTexts() || !folds(shape, layer);
            case Activation(int layer, int _) -> detail.showsTexts() || !folds(shape, layer);
            case Input _, Hidden _, Output _, Softmax _ -> true;
        };
    }

    /** The least distance between the centres of two rows of a column. */
    double row(NetworkShape shape, int column) {
        double boxes = 0;
        if (column > 0 && !folds(shape, column - 1)) {
            NetworkShape.Layer layer = shape.layer(column - 1);
            boxes = Math.max(layer.bias() ? bias.height() : 0, layer.function().isBoxed() ? activation.height() : 0);
        }
        return Math.max(row, Math.max(circle(shape, column).height(), boxes) + gap.height());
    }

    /** The same with parts that are no taller than the rows they stand in. */
    NetworkSizes inRows(NetworkShape shape, double[] pitches) {
        double last = pitches[shape.depth()] - gap.height();
        double inner = Double.MAX_VALUE;
        for (int column = 1; column < shape.depth(); column++) {
            inner = Math.min(inner, pitches[column] - gap.height());
        }
        return new NetworkSizes(
                detail,
                new Named(input.box().atMost(pitches[0] - gap.height()), input.name()),
                new Named(hidden.box().atMost(inner), hidden.name()),
                new Named(output.box().atMost(last), output.name()),
                new Named(activation.box().atMost(last), activation.name()),
                weight,
                bias.atMost(last),
                softmax,
                badge,
                gap,
                run,
                thread,
                reach,
                extent,
                row);
    }
}
