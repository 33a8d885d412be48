package neuronlab.figure.network;

/**
 * The sizes of the parts at one detail, in pixels, as the style sheet has them.
 *
 * @param input the circle of an input, with {@code inputName} beneath it
 * @param output the circle of an output, with {@code outputName} beneath it
 * @param gap the least distance between two labels
 * @param run the length of an arrow: its width the least, its height the most
 * @param extent the largest diagram worth drawing at this detail
 * @param row the least distance between the centres of two rows
 */
record NetworkSizes(
        NetworkDetail detail,
        Box input,
        Box inputName,
        Box weight,
        Box bias,
        Box softmax,
        Box output,
        Box outputName,
        Box gap,
        Box run,
        Box extent,
        double row) {

    /** The width of the column of inputs. */
    double inputColumn() {
        return Math.max(input.width(), inputName.width());
    }

    /** The width of the column of outputs. */
    double outputColumn() {
        return Math.max(output.width(), outputName.width());
    }

    /** The least distance between the centres of two inputs. */
    double inputRow() {
        return Math.max(row, input.height() + inputName.height() + gap.height());
    }

    /** The least distance between the centres of two outputs. */
    double outputRow(boolean bias) {
        double squares = bias ? this.bias.height() : 0;
        return Math.max(row, Math.max(output.height() + outputName.height(), squares) + gap.height());
    }

    /** The same with parts that are no taller than the rows they stand in. */
    NetworkSizes inRows(double inputPitch, double outputPitch) {
        return new NetworkSizes(
                detail,
                input.atMost(inputPitch - gap.height()),
                inputName,
                weight,
                bias.atMost(outputPitch - gap.height()),
                softmax,
                output.atMost(outputPitch - gap.height()),
                outputName,
                gap,
                run,
                extent,
                row);
    }
}
