package neuronlab.figure.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/** Parts beside each other. Where none fills the row, the lower ones stand in its middle, and otherwise at its top. */
final class Row extends Several {
    Row(List<Arrangement> parts) {
        super(parts);
    }

    @Override
    double minWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.minWidth(gaps)).sum() + gaps(gaps.column());
    }

    @Override
    double maxWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.maxWidth(gaps)).sum() + gaps(gaps.column());
    }

    @Override
    double prefWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.prefWidth(gaps)).sum() + gaps(gaps.column());
    }

    @Override
    double minHeight(double width, Gaps gaps) {
        return highest(width, gaps, Arrangement::minHeight);
    }

    @Override
    double prefHeight(double width, Gaps gaps) {
        return highest(width, gaps, Arrangement::prefHeight);
    }

    @Override
    double maxHeight(double width, Gaps gaps) {
        return highest(width, gaps, Arrangement::maxHeight);
    }

    private double highest(double width, Gaps gaps, Height height) {
        double[] widths = widths(width, gaps);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> height.of(parts().get(i), widths[i], gaps))
                .max()
                .orElse(0);
    }

    @FunctionalInterface
    private interface Height {
        double of(Arrangement part, double width, Gaps gaps);
    }

    private double[] widths(double width, Gaps gaps) {
        double[] least = parts().stream().mapToDouble(part -> part.minWidth(gaps)).toArray();
        double[] greatest = parts().stream().mapToDouble(part -> part.maxWidth(gaps)).toArray();
        double[] weights = parts().stream().mapToDouble(Arrangement::weight).toArray();
        double[] widths = Shares.of(width - gaps(gaps.column()), least, greatest, weights);
        return IntStream.range(0, widths.length).mapToDouble(i -> Math.floor(widths[i])).toArray();
    }

    @Override
    void place(Box room, Gaps gaps, Consumer<Region> shown) {
        double[] widths = widths(room.width(), gaps);
        double x = room.x();
        for (int i = 0; i < widths.length; i++) {
            Arrangement part = parts().get(i);
            double height = Math.min(room.height(), part.maxHeight(widths[i], gaps));
            double y = room.y() + (fills() ? 0 : Math.round((room.height() - height) / 2));
            part.place(new Box(x, y, widths[i], height), gaps, shown);
            x += widths[i] + gaps.column();
        }
    }
}
