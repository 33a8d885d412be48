package neuronlab.figure.layout;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** A single node. */
final class Leaf extends Arrangement {
    private final Region node;
    private final Height height;

    /** How high it is. */
    enum Height {
        /** As high as it wishes to be. */
        WISHED,
        /** At least its least height, and as high as there is room. */
        FILLING,
        /** The same, and at least as high as the gaps say that what leads is. */
        LEADING,
        /** The same, but not higher than wide. */
        SQUARE
    }

    Leaf(Region node, Height height) {
        this.node = node;
        this.height = height;
    }

    @Override
    boolean fills() {
        return height != Height.WISHED;
    }

    @Override
    boolean leads() {
        return height == Height.LEADING;
    }

    @Override
    double minWidth(Gaps gaps) {
        return node.minWidth(-1);
    }

    @Override
    double maxWidth(Gaps gaps) {
        return node.maxWidth(-1);
    }

    @Override
    double prefWidth(Gaps gaps) {
        return Math.ceil(node.prefWidth(-1));
    }

    @Override
    double minHeight(double width, Gaps gaps) {
        return switch (height) {
            case WISHED -> prefHeight(width, gaps);
            case LEADING -> Math.ceil(Math.max(gaps.lead(), node.minHeight(width)));
            case FILLING, SQUARE -> Math.ceil(node.minHeight(width));
        };
    }

    @Override
    double prefHeight(double width, Gaps gaps) {
        return Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
    }

    @Override
    double maxHeight(double width, Gaps gaps) {
        return switch (height) {
            case WISHED -> prefHeight(width, gaps);
            case FILLING, LEADING -> Math.max(minHeight(width, gaps), Math.ceil(node.maxHeight(width)));
            case SQUARE -> Math.max(minHeight(width, gaps), Math.min(width, node.maxHeight(width)));
        };
    }

    @Override
    void place(Box room, Gaps gaps, Consumer<Region> shown) {
        double width = Math.min(room.width(), node.maxWidth(-1));
        node.resizeRelocate(room.x(), room.y(), width, room.height());
        shown.accept(node);
    }

    @Override
    void visit(Consumer<Region> part) {
        part.accept(node);
    }
}
