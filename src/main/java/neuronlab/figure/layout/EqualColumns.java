package neuronlab.figure.layout;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Parts of one width that fill a row; where they are too many for it, they stand in two rows, or in as many as it takes.
 * CSS says how far they are apart ({@code -nl-gap}).
 */
public final class EqualColumns extends Region {
    private static final StyleablePropertyFactory<EqualColumns> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<EqualColumns, Number> GAP =
            STYLES.createSizeCssMetaData("-nl-gap", columns -> columns.gap, 5.0);

    private final StyleableDoubleProperty gap = new SimpleStyleableDoubleProperty(GAP, this, "gap", 5.0);

    private final List<? extends Region> parts;

    /**
     * A row of parts.
     *
     * @param parts from left to right
     */
    public EqualColumns(String styleClass, List<? extends Region> parts) {
        this.parts = List.copyOf(parts);
        getStyleClass().add(styleClass);
        getChildren().setAll(parts);
        gap.subscribe(this::requestLayout);
    }

    private double widest() {
        return parts.stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).max().orElse(0);
    }

    /** How many rows it takes, all of them as full as can be. */
    private int rows(double width) {
        int rows = 1;
        while (rows < parts.size() && columns(rows) * (widest() + gap.get()) - gap.get() > width) {
            rows++;
        }
        return rows;
    }

    private int columns(int rows) {
        return Math.ceilDiv(parts.size(), rows);
    }

    private double rowHeight() {
        return parts.stream().mapToDouble(part -> snapSizeY(part.prefHeight(-1))).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns(2) * (widest() + gap.get()) - gap.get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return parts.size() * (widest() + gap.get()) - gap.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width < 0 ? Double.MAX_VALUE : width) * (rowHeight() + gap.get()) - gap.get();
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(rows(getWidth()));
        double width = (getWidth() + gap.get()) / columns - gap.get();
        double height = rowHeight();
        for (int i = 0; i < parts.size(); i++) {
            double x = snapPositionX(i % columns * (width + gap.get()));
            double y = i / columns * (height + gap.get());
            parts.get(i).resizeRelocate(x, y, snapSizeX(width), height);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
