package neuronlab.figure.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;

/** Parts below each other, all as wide as the room. */
final class Column extends Several {
    Column(List<Arrangement> parts) {
        super(parts);
    }

    @Override
    double minWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.minWidth(gaps)).max().orElse(0);
    }

    @Override
    double maxWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.maxWidth(gaps)).max().orElse(0);
    }

    @Override
    double prefWidth(Gaps gaps) {
        return parts().stream().mapToDouble(part -> part.prefWidth(gaps)).max().orElse(0);
    }

    @Override
    double minHeight(double width, Gaps gaps) {
        return total(part -> part.minHeight(width, gaps), gaps);
    }

    @Override
    double prefHeight(double width, Gaps gaps) {
        return total(part -> part.prefHeight(width, gaps), gaps);
    }

    @Override
    double maxHeight(double width, Gaps gaps) {
        return total(part -> part.maxHeight(width, gaps), gaps);
    }

    private double total(ToDoubleFunction<Arrangement> height, Gaps gaps) {
        return parts().stream().mapToDouble(height).sum() + gaps(gaps.row());
    }

    @Override
    void place(Box room, Gaps gaps, Consumer<Region> shown) {
        double[] heights = heights(room, gaps);
        double y = room.y();
        for (int i = 0; i < heights.length; i++) {
            double bottom = Math.round(y + heights[i]);
            parts().get(i).place(new Box(room.x(), y, room.width(), bottom - y), gaps, shown);
            y = bottom + gaps.row();
        }
    }

    /** Where the room is too low for all, those that fill it are cut down first. */
    private double[] heights(Box room, Gaps gaps) {
        boolean fits = minHeight(room.width(), gaps) <= room.height();
        double[] least = parts().stream()
                .mapToDouble(part -> part.fills() && !fits ? 0 : part.minHeight(room.width(), gaps))
                .toArray();
        double[] greatest = parts().stream()
                .mapToDouble(part -> part.maxHeight(room.width(), gaps))
                .toArray();
        double[] weights = parts().stream()
                .mapToDouble(part -> part.fills() ? part.weight() : 0)
                .toArray();
        return Shares.of(room.height() - gaps(gaps.row()), least, greatest, weights);
    }
}
