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

    /** Where the room is too low for all, those that fill it are cut down first, and the one that leads among them last. */
    private double[] heights(Box room, Gaps gaps) {
        boolean fits = minHeight(room.width(), gaps) <= room.height();
        double[] least = parts().stream()
                .mapToDouble(part -> part.fills() && !fits ? pressed(part, room, gaps) : part.minHeight(room.width(), gaps))
                .toArray();
        double[] greatest = parts().stream()
                .mapToDouble(part -> part.maxHeight(room.width(), gaps))
                .toArray();
        double[] weights = parts().stream()
                .mapToDouble(part -> part.fills() ? part.weight() : 0)
                .toArray();
        return Shares.of(room.height() - gaps(gaps.row()), least, greatest, weights);
    }

    /** As high as what leads is to be, or as what does not fill leaves. */
    private double pressed(Arrangement part, Box room, Gaps gaps) {
        double fixed = parts().stream()
                .filter(other -> !other.fills())
                .mapToDouble(other -> other.minHeight(room.width(), gaps))
                .sum();
        double left = Math.max(0, room.height() - gaps(gaps.row()) - fixed);
        return part.leads() ? Math.min(gaps.lead(), left) : 0;
    }
}
