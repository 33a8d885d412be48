package neuronlab.figure.layout;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Parts of one width that fill a row; where they are too many for it, they stand in two rows, or in as many as it takes.
 * CSS says how far they are apart ({@code -nl-gap}).
 */
public final class EqualColumns extends Region {
    private static final StyleablePropertyFactory<EqualColumns> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Number> gap =
            STYLES.createStyleableNumberProperty(this, "gap", "-nl-gap", columns -> columns.gap, 5);

    private final List<? extends Region> parts;

    /**
     * A row of parts.
     *
     * @param parts from left to right, at least one
     */
    public EqualColumns(String styleClass, List<? extends Region> parts) {
        this.parts = List.copyOf(parts);
        getStyleClass().add(styleClass);
        getChildren().setAll(parts);
    }

    private EqualCells cells(int rows) {
        return new EqualCells(parts.size(), rows, gap.getValue().doubleValue());
    }

    /** In as few rows as it takes, all of them as full as can be. */
    private EqualCells cellsIn(double width) {
        int rows = 1;
        while (rows < parts.size() && cells(rows).width(widest()) > width) {
            rows++;
        }
        return cells(rows);
    }

    private double widest() {
        return parts.stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).max().orElse(0);
    }

    private double highest() {
        return parts.stream().mapToDouble(part -> snapSizeY(part.prefHeight(-1))).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Two rows have room in it. */
    @Override
    protected double computeMinWidth(double height) {
        return cells(2).width(widest()) + horizontalInsets();
    }

    @Override
    protected double computePrefWidth(double height) {
        return cells(1).width(widest()) + horizontalInsets();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        EqualCells cells = width < 0 ? cells(1) : cellsIn(width - horizontalInsets());
        return cells.height(highest()) + getInsets().getTop() + getInsets().getBottom();
    }

    private double horizontalInsets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - horizontalInsets();
        EqualCells cells = cellsIn(inner);
        double width = cells.cellWidth(inner);
        double height = highest();
        for (int i = 0; i < parts.size(); i++) {
            double x = snapPositionX(insets.getLeft() + cells.x(i, width));
            parts.get(i).resizeRelocate(x, insets.getTop() + cells.y(i, height), snapSizeX(width), height);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
