package neuronlab.figure.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A figure of several parts that adapts to the room it gets: it takes the first of its arrangements that fits, and
 * leaves out the parts that are not in it. Whether one fits is up to its parts: their least widths, and the least heights
 * of those that fill the room, which CSS gives them in multiples of the text size. Where none fits it takes the last that
 * is narrow enough. Where there is height enough for that, as on a sheet, all parts of the first arrangement are there,
 * below each other if none that has them all fits.
 *
 * <p>CSS says how large the gaps are ({@code -nl-column-gap}, {@code -nl-row-gap}), and which share of the height a part
 * that {@linkplain Arrangement#leading leads} gets at least ({@code -nl-lead-share}), if there is an arrangement for that.
 */
public final class FittedPane extends Region {
    private static final StyleablePropertyFactory<FittedPane> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<FittedPane, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-column-gap", pane -> pane.columnGap, 24.0);
    private static final CssMetaData<FittedPane, Number> ROW_GAP =
            STYLES.createSizeCssMetaData("-nl-row-gap", pane -> pane.rowGap, 12.0);
    private static final CssMetaData<FittedPane, Number> LEAD_SHARE =
            STYLES.createSizeCssMetaData("-nl-lead-share", pane -> pane.leadShare, 0.0);

    private final StyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 24.0);
    private final StyleableDoubleProperty rowGap = new SimpleStyleableDoubleProperty(ROW_GAP, this, "rowGap", 12.0);
    private final StyleableDoubleProperty leadShare =
            new SimpleStyleableDoubleProperty(LEAD_SHARE, this, "leadShare", 0.0);

    private final List<Arrangement> arrangements;
    /** Those that leave nothing out. */
    private final List<Arrangement> complete;
    private final Arrangement everything;
    private final Set<Region> parts = new LinkedHashSet<>();

    /**
     * A figure of all parts that its arrangements have.
     *
     * @param best the arrangement to prefer
     * @param others what to fall back to, the first one that fits
     */
    public FittedPane(Arrangement best, Arrangement... others) {
        arrangements = Stream.concat(Stream.of(best), Stream.of(others)).toList();
        best.visit(parts::add);
        complete = arrangements.stream().filter(one -> partsOf(one).equals(parts)).toList();
        everything = new Column(parts.stream().map(Arrangement::part).toList());
        arrangements.forEach(arrangement -> arrangement.visit(parts::add));
        getStyleClass().add("fitted-pane");
        getChildren().addAll(parts);
        List.of(columnGap, rowGap, leadShare).forEach(size -> size.addListener(_ -> requestLayout()));
    }

    private static Set<Region> partsOf(Arrangement arrangement) {
        Set<Region> result = new HashSet<>();
        arrangement.visit(result::add);
        return result;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = Math.floor(getWidth() - insets.getLeft() - insets.getRight());
        double height = Math.floor(getHeight() - insets.getTop() - insets.getBottom());
        Arrangement chosen = thatFits(width, height);
        boolean fitsWithoutLead = fits(chosen, width, height, gaps()) && !fits(chosen, width, height, leading(height));
        Gaps gaps = fitsWithoutLead ? gaps() : leading(height);
        double used = Math.min(height, chosen.maxHeight(width, gaps));
        Set<Region> shown = new HashSet<>();
        chosen.place(new Arrangement.Box(insets.getLeft(), insets.getTop(), width, used), gaps, shown::add);
        parts.forEach(part -> part.setVisible(shown.contains(part)));
    }

    private Arrangement thatFits(double width, double height) {
        if (complete.stream().noneMatch(one -> fits(one, width, height, gaps()))
                && everything.prefHeight(width, gaps()) <= height) {
            return everything;
        }
        return Stream.of(leading(height), gaps())
                .flatMap(gaps -> arrangements.stream().filter(one -> fits(one, width, height, gaps)))
                .findFirst()
                .orElseGet(() -> lastNarrowEnough(width));
    }

    /** What is too high is only pressed together; what is too wide would be cut. */
    private Arrangement lastNarrowEnough(double width) {
        return arrangements.reversed().stream()
                .filter(one -> one.minWidth(gaps()) <= width)
                .findFirst()
                .orElseGet(() -> arrangements.reversed().stream()
                        .min(Comparator.comparingDouble(one -> one.minWidth(gaps())))
                        .orElseThrow());
    }

    private static boolean fits(Arrangement arrangement, double width, double height, Gaps gaps) {
        return arrangement.minWidth(gaps) <= width && arrangement.minHeight(width, gaps) <= height;
    }

    private Gaps leading(double height) {
        return new Gaps(columnGap.get(), rowGap.get(), leadShare.get() * height);
    }

    /** Without a lead: where there is no room for one, and on a sheet, which has no height of its own. */
    private Gaps gaps() {
        return new Gaps(columnGap.get(), rowGap.get(), 0);
    }

    private double horizontalInsets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double verticalInsets() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : prefWidth(-1)) - horizontalInsets();
        return thatFits(inner, Double.MAX_VALUE).prefHeight(inner, gaps()) + verticalInsets();
    }

    @Override
    protected double computeMinHeight(double width) {
        double inner = (width > 0 ? width : prefWidth(-1)) - horizontalInsets();
        return arrangements.stream()
                        .mapToDouble(one -> one.minHeight(inner, gaps()))
                        .min()
                        .orElse(0)
                + verticalInsets();
    }

    @Override
    protected double computePrefWidth(double height) {
        return arrangements.getFirst().prefWidth(gaps()) + horizontalInsets();
    }

    @Override
    protected double computeMinWidth(double height) {
        return arrangements.stream().mapToDouble(one -> one.minWidth(gaps())).min().orElse(0) + horizontalInsets();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
