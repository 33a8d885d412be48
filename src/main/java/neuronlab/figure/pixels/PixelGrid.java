package neuronlab.figure.pixels;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ValueImage;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.PlaceFrame;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.SquarePlaces;
import neuronlab.figure.cursor.Squares;
import neuronlab.figure.language.Language;
import neuronlab.figure.readout.Readout;

/**
 * A picture made of numbers: one square cell for each, row after row.
 *
 * <p>Other numbers repaint the picture and lay nothing out. The reader points at a cell with the mouse or with arrow keys
 * to be told its number. Styleable: {@code -nl-pixel-paper}, {@code -nl-pixel-ink}, {@code -nl-pixel-for} and
 * {@code -nl-pixel-against}.
 */
public final class PixelGrid extends Region {
    /** In place of the index of a cell: none. */
    public static final int NONE = -1;

    private static final StyleablePropertyFactory<PixelGrid> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> paper = FACTORY.createStyleableColorProperty(
            this, "paper", "-nl-pixel-paper", grid -> grid.paper, Color.TRANSPARENT);
    private final StyleableProperty<Color> ink = FACTORY.createStyleableColorProperty(
            this, "ink", "-nl-pixel-ink", grid -> grid.ink, Color.TRANSPARENT);
    private final StyleableProperty<Color> speaksFor = FACTORY.createStyleableColorProperty(
            this, "speaksFor", "-nl-pixel-for", grid -> grid.speaksFor, Color.TRANSPARENT);
    private final StyleableProperty<Color> speaksAgainst = FACTORY.createStyleableColorProperty(
            this, "speaksAgainst", "-nl-pixel-against", grid -> grid.speaksAgainst, Color.TRANSPARENT);
    private final DoubleProperty limit = new SimpleDoubleProperty(this, "limit", 1);
    private final ObjectProperty<IntFunction<String>> cellDescription =
            new SimpleObjectProperty<>(this, "cellDescription", _ -> "");
    private final Region ground = new Region();
    private final ValueImage cells = new ValueImage(false);
    private final PixelSigns signs = new PixelSigns();
    private final PlaceFrame frame = new PlaceFrame("pixel-cursor");
    private final Places places = new Cells();
    private final FigureCursor cursor;
    private final Language language;
    private Palette palette = Palette.INK;
    private double[] values = {};
    private double[] underlay = {};
    private int columns;
    private double left;
    private double top;
    private double cellSize;
    private boolean signed;
    private int block = 1;

    /** A picture without cells that is told in this language. */
    public PixelGrid(Language language) {
        this.language = language;
        cursor = new FigureCursor(this, places, language);
        getStyleClass().add("pixel-grid");
        ground.getStyleClass().add("pixel-ground");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().setAll(ground, cells.node(), signs.node(), frame);
        getChildren().addAll(cursor.nodes());
        List.of(paper, ink, speaksFor, speaksAgainst)
                .forEach(colour -> ((ObservableValue<?>) colour).addListener(_ -> paint()));
        limit.addListener(_ -> paint());
        readCellProperty().addListener(_ -> frameCell());
        cellDescription.addListener(_ -> cursor.refresh());
    }

    /** The cells, or the blocks of cells, as places, row by row from the top. */
    private final class Cells implements SquarePlaces {
        @Override
        public Squares squares() {
            double size = block * cellSize;
            return columns == 0
                    ? Squares.NONE
                    : new Squares(columns / block, values.length / (block * block), left, top, size, size);
        }

        @Override
        public String tell(int index) {
            return cellDescription.get().apply(index);
        }

        @Override
        public String summary() {
            return language.words(PixelGrid.class)
                    .get("summary", language.numbers().whole(rows()), language.numbers().whole(columns));
        }
    }

    /** Shows shares of ink, 0 to 1, row after row. */
    public void showInk(int columns, double[] shares) {
        show(Palette.INK, columns, shares, new double[shares.length]);
    }

    /** Shows numbers for and against, row after row; zero is neutral. */
    public void showDiverging(int columns, double[] numbers) {
        show(Palette.DIVERGING, columns, numbers, new double[numbers.length]);
    }

    /**
     * Shows numbers for and against over shares of ink that show through faintly.
     *
     * @throws IllegalArgumentException if there are not as many shares as numbers, or they fill no whole rows
     */
    public void showDiverging(int columns, double[] numbers, double[] shares) {
        show(Palette.DIVERGING, columns, numbers, shares);
    }

    private void show(Palette meaning, int width, double[] numbers, double[] shares) {
        if (width < 1 || numbers.length == 0 || numbers.length % width != 0 || shares.length != numbers.length) {
            throw new IllegalArgumentException("%d numbers over %d shares are no picture %d cells wide"
                    .formatted(numbers.length, shares.length, width));
        }
        boolean resized = width != columns || numbers.length != values.length;
        palette = meaning;
        columns = width;
        values = numbers.clone();
        underlay = shares.clone();
        if (resized) {
            cursor.clear();
            requestLayout();
        }
        paint();
        cursor.refresh();
    }

    private void paint() {
        if (values.length == 0) {
            return;
        }
        PixelColours colours =
                new PixelColours(paper.getValue(), ink.getValue(), speaksFor.getValue(), speaksAgainst.getValue());
        cells.paint(columns, rows(), index -> ColourScale.pixel(colour(index, colours)));
        paintSigns();
    }

    private Color colour(int index, PixelColours colours) {
        return palette == Palette.INK
                ? colours.inked(values[index] / limit.get())
                : colours.diverging(values[index] / limit.get(), underlay[index]);
    }

    private void paintSigns() {
        if (signed && palette == Palette.DIVERGING) {
            signs.show(values, limit.get(), columns, cellSize);
        } else {
            signs.hide();
        }
    }

    private void frameCell() {
        frame.surround(places, readCellProperty().get(), 0);
    }

    @Override
    protected void layoutChildren() {
        if (columns == 0) {
            return;
        }
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        // A whole number of pixels, so that all cells are equally large and their edges sharp.
        cellSize = Math.max(1, Math.floor(Math.min(width / columns, height / rows())));
        left = Math.round(in.getLeft() + (width - cellSize * columns) / 2);
        top = in.getTop();
        ground.resizeRelocate(
                left - in.getLeft(),
                0,
                in.getLeft() + cellSize * columns + in.getRight(),
                in.getTop() + cellSize * rows() + in.getBottom());
        cells.place(left, top, columns * cellSize, rows() * cellSize);
        signs.node().setTranslateX(left);
        signs.node().setTranslateY(top);
        paintSigns();
        frameCell();
        cursor.refresh();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = (width < 0 ? prefWidth(-1) : width) - in.getLeft() - in.getRight();
        double cells = columns == 0 ? room : Math.floor(room / columns) * rows();
        return in.getTop() + cells + in.getBottom();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The number that has the full colour: of ink, or for (and its opposite against). Above 0; 1 at first. */
    public DoubleProperty limitProperty() {
        return limit;
    }

    /**
     * Has the reader point at square blocks of cells instead of cells, 1 cell wide at first. What is said of cells by their
     * index then holds for blocks. Only for pictures that whole blocks fill.
     *
     * @param side how many cells wide and high a block is
     */
    public void setBlock(int side) {
        block = side;
        cursor.clear();
    }

    /** What the reader is told of a cell, by its index. */
    public ObjectProperty<IntFunction<String>> cellDescriptionProperty() {
        return cellDescription;
    }

    /** The index of the cell that the reader points at, or {@link #NONE}. */
    public IntegerProperty readCellProperty() {
        return cursor.placeProperty();
    }

    /** Whether cells that clearly speak for or against bear a plus or a minus; they do not at first. */
    public void setSigned(boolean wanted) {
        signed = wanted;
        paintSigns();
    }

    /** How many cells a row has; 0 without cells. */
    public int columns() {
        return columns;
    }

    /** How many rows there are. */
    public int rows() {
        return columns == 0 ? 0 : values.length / columns;
    }

    /** The colour of a cell as it is painted. */
    public Color colour(int index) {
        return cells.colour(index);
    }

    Readout readout() {
        return cursor.readout();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
