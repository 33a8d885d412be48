package neuronlab.figure.layout;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * How the parts of a figure share a room: below each other, beside each other, or one at a time behind tabs. A part is
 * as high as it wishes to be, or {@linkplain #filling fills} the height that the others leave, and then needs no more than
 * its least height. Arrangements are values: the same part may stand in several of them, and a {@link FittedPane} takes
 * the first one that fits.
 */
public abstract sealed class Arrangement permits Leaf, Several, Tabs, Weighted {
    Arrangement() {}

    /** A part that is as high as it wishes to be. */
    public static Arrangement part(Region node) {
        return new Leaf(node, Leaf.Height.WISHED);
    }

    /** A part that takes the height that the others leave. */
    public static Arrangement filling(Region node) {
        return new Leaf(node, Leaf.Height.FILLING);
    }

    /** A part that takes the height that the others leave, and a good share of the room's height where that can be. */
    public static Arrangement leading(Region node) {
        return new Leaf(node, Leaf.Height.LEADING);
    }

    /** A part that takes the height that the others leave, but no more than its width. */
    public static Arrangement square(Region node) {
        return new Leaf(node, Leaf.Height.SQUARE);
    }

    /** One below the other. */
    public static Arrangement column(Arrangement... parts) {
        return new Column(List.of(parts));
    }

    /** One below the other, in the middle of the height if that is more than they need. */
    public static Arrangement centred(Arrangement... parts) {
        Stream<Arrangement> around = Stream.concat(
                Stream.concat(Stream.of(filling(new Region())), Stream.of(parts)), Stream.of(filling(new Region())));
        return new Column(around.toList());
    }

    /** Beside each other. */
    public static Arrangement row(Arrangement... parts) {
        return new Row(List.of(parts));
    }

    /** One at a time, in front the one whose tab the reader chose last; at first the first one. */
    public static Tabs tabs() {
        return new Tabs();
    }

    /** The same with another share of a length that it divides with others: 1 is the usual one. */
    public final Arrangement weighing(double share) {
        return new Weighted(this, share);
    }

    /** The same with no more width, in a row, than it wishes to have. */
    public final Arrangement hugging() {
        return new Weighted(this, Weighted.HUGS);
    }

    /** What it weighs among others. */
    double weight() {
        return 1;
    }

    /** Whether more height than the one it wishes for is of use to it. */
    abstract boolean fills();

    /** Whether a part in it {@linkplain #leading leads}. */
    abstract boolean leads();

    abstract double minWidth(Gaps gaps);

    abstract double maxWidth(Gaps gaps);

    /** The width it wishes for. */
    abstract double prefWidth(Gaps gaps);

    /** Below this height something would be cut. */
    abstract double minHeight(double width, Gaps gaps);

    /** The height it wishes for. */
    abstract double prefHeight(double width, Gaps gaps);

    /** The height beyond which more is of no use. */
    abstract double maxHeight(double width, Gaps gaps);

    /** Puts all parts that are in sight into their places and names them to {@code shown}. */
    abstract void place(Box room, Gaps gaps, Consumer<Region> shown);

    /** Names all parts, also those behind tabs, to {@code part}. */
    abstract void visit(Consumer<Region> part);

    /** A rectangle in the pane. */
    record Box(double x, double y, double width, double height) {}
}
