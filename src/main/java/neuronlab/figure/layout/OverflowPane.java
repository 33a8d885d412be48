package neuronlab.figure.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Parts in a row. Those that have no room in it are left out, and a button at the end of the row brings them in, in rows
 * below, and takes them away again; where there is height enough for all of them anyway, they are there without. Parts
 * that are not managed take no room. CSS says how large the gaps are ({@code -nl-column-gap}, {@code -nl-row-gap}).
 */
public final class OverflowPane extends Region {
    private static final StyleablePropertyFactory<OverflowPane> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<OverflowPane, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-column-gap", pane -> pane.columnGap, 12.0);
    private static final CssMetaData<OverflowPane, Number> ROW_GAP =
            STYLES.createSizeCssMetaData("-nl-row-gap", pane -> pane.rowGap, 6.0);

    private final StyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 12.0);
    private final StyleableDoubleProperty rowGap = new SimpleStyleableDoubleProperty(ROW_GAP, this, "rowGap", 6.0);
    /** Around each part, so that it may be hidden for other reasons as well. */
    private final List<StackPane> slots;

    private final ToggleButton more;

    /**
     * A row of parts.
     *
     * @param parts in the order in which they are, the last ones the first to be left out
     * @param more what brings in those that have no room
     */
    public OverflowPane(List<? extends Region> parts, ToggleButton more) {
        this.more = more;
        slots = parts.stream().map(part -> new StackPane(part)).toList();
        getChildren().addAll(slots);
        getChildren().add(more);
        getStyleClass().add("overflow-pane");
        more.selectedProperty().subscribe(_ -> requestLayout());
        parts.forEach(part -> part.managedProperty().subscribe(_ -> requestLayout()));
        List.of(columnGap, rowGap).forEach(gap -> gap.addListener(_ -> requestLayout()));
    }

    private List<Region> wanted() {
        return slots.stream()
                .filter(slot -> slot.getChildren().getFirst().isManaged())
                .map(Region.class::cast)
                .toList();
    }

    private double widthOf(List<Region> line) {
        double parts = line.stream().mapToDouble(OverflowPane::width).sum();
        return parts + columnGap.get() * Math.max(0, line.size() - 1);
    }

    private static double width(Region part) {
        return Math.ceil(part.prefWidth(-1));
    }

    /** The rows that are in sight, the button where it has to be. */
    private List<List<Region>> lines(double width, boolean all) {
        List<Region> wanted = wanted();
        if (widthOf(wanted) <= width) {
            return List.of(wanted);
        }
        int fitting = wanted.size() - 1;
        while (fitting > 1 && widthOf(wanted.subList(0, fitting)) + columnGap.get() + width(more) > width) {
            fitting--;
        }
        List<Region> first = new ArrayList<>(wanted.subList(0, Math.max(0, fitting)));
        first.add(more);
        List<List<Region>> lines = new ArrayList<>(wrapped(first, width));
        if (all) {
            lines.addAll(wrapped(wanted.subList(Math.max(0, fitting), wanted.size()), width));
        }
        return lines;
    }

    private List<List<Region>> wrapped(List<Region> parts, double width) {
        List<List<Region>> lines = new ArrayList<>();
        List<Region> line = new ArrayList<>();
        for (Region part : parts) {
            if (!line.isEmpty() && widthOf(line) + columnGap.get() + width(part) > width) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(part);
        }
        lines.add(line);
        return lines;
    }

    private double heightOf(List<List<Region>> lines) {
        return lines.stream().mapToDouble(OverflowPane::lineHeight).sum() + rowGap.get() * (lines.size() - 1);
    }

    private static double lineHeight(List<Region> line) {
        return Math.ceil(line.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0));
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double around() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthOf(wanted()) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = wanted().stream().mapToDouble(OverflowPane::width).max().orElse(0);
        return Math.max(widest, width(more)) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : inner(width);
        return heightOf(lines(room, more.isSelected())) + around();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = inner(getWidth());
        List<List<Region>> everything = wrapped(wanted(), width);
        // Rows that the button has brought in make that height themselves, and it must stay to take them away.
        boolean roomForAll = !more.isSelected() && heightOf(everything) <= getHeight() - around();
        List<List<Region>> lines = roomForAll ? everything : lines(width, more.isSelected());
        List<Region> shown = lines.stream().flatMap(List::stream).toList();
        getChildren().forEach(child -> child.setVisible(shown.contains(child)));
        double y = insets.getTop();
        for (List<Region> line : lines) {
            double x = insets.getLeft();
            double height = lineHeight(line);
            for (Region part : line) {
                double own = Math.ceil(part.prefHeight(-1));
                part.resizeRelocate(x, y + height - own, width(part), own);
                x += width(part) + columnGap.get();
            }
            y += height + rowGap.get();
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
