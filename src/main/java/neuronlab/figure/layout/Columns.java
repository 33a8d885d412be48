package neuronlab.figure.layout;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two regions: beside each other where there is room, one below the other where there is not. CSS says from which width
 * on ({@code -nl-columns-from}), which part of it the first one gets ({@code -nl-first-share}) and how large the gaps
 * are ({@code -nl-column-gap}, {@code -nl-row-gap}).
 */
public final class Columns extends Region {
    private static final StyleablePropertyFactory<Columns> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Columns, Number> COLUMNS_FROM =
            STYLES.createSizeCssMetaData("-nl-columns-from", columns -> columns.columnsFrom, 600.0);
    private static final CssMetaData<Columns, Number> FIRST_SHARE =
            STYLES.createSizeCssMetaData("-nl-first-share", columns -> columns.firstShare, 0.5);
    private static final CssMetaData<Columns, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-column-gap", columns -> columns.columnGap, 24.0);
    private static final CssMetaData<Columns, Number> ROW_GAP =
            STYLES.createSizeCssMetaData("-nl-row-gap", columns -> columns.rowGap, 16.0);

    private final StyleableDoubleProperty columnsFrom =
            new SimpleStyleableDoubleProperty(COLUMNS_FROM, this, "columnsFrom", 600.0);
    private final StyleableDoubleProperty firstShare =
            new SimpleStyleableDoubleProperty(FIRST_SHARE, this, "firstShare", 0.5);
    private final StyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 24.0);
    private final StyleableDoubleProperty rowGap = new SimpleStyleableDoubleProperty(ROW_GAP, this, "rowGap", 16.0);

    private final Region first;
    private final Region second;

    public Columns(Region first, Region second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("columns");
        getChildren().addAll(first, second);
        List.of(columnsFrom, firstShare, columnGap, rowGap).forEach(size -> size.addListener(_ -> requestLayout()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = snapSizeX(getWidth() - insets.getLeft() - insets.getRight());
        double x = insets.getLeft();
        double y = insets.getTop();
        if (isBeside(width)) {
            double firstWidth = firstWidth(width);
            double secondWidth = width - firstWidth - columnGap.get();
            first.resizeRelocate(x, y, firstWidth, height(first, firstWidth));
            second.resizeRelocate(x + width - secondWidth, y, secondWidth, height(second, secondWidth));
        } else {
            double firstHeight = height(first, width);
            first.resizeRelocate(x, y, width, firstHeight);
            second.resizeRelocate(x, y + firstHeight + rowGap.get(), width, height(second, width));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width > 0 ? width : prefWidth(-1)) - insets.getLeft() - insets.getRight();
        double content = isBeside(inner)
                ? Math.max(
                        height(first, firstWidth(inner)),
                        height(second, inner - firstWidth(inner) - columnGap.get()))
                : height(first, inner) + rowGap.get() + height(second, inner);
        return insets.getTop() + content + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return columnsFrom.get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private boolean isBeside(double width) {
        return width >= columnsFrom.get();
    }

    private double firstWidth(double width) {
        return snapSizeX((width - columnGap.get()) * firstShare.get());
    }

    private static double height(Region region, double width) {
        return Math.ceil(region.prefHeight(width));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
