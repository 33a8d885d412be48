package neuronlab.figure.pixels;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.MouseEvent;
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

/**
 * Many small square pictures of ink in rows, of which one can be picked with the mouse or the Enter key. They are as large
 * as all of them can be in the room there is, between {@code -nl-least-cell} and {@code -nl-widest-cell} pixels a cell;
 * what finds no room even then is not shown. They are painted into one image: a node for each would be slow.
 *
 * <p>Styleable besides: {@code -nl-pixel-paper} and {@code -nl-pixel-ink}.
 */
public final class PictureWall extends Region {
    /** In place of the index of a picture: none. */
    public static final int NONE = Places.NONE;

    private static final StyleablePropertyFactory<PictureWall> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> paper = STYLES.createStyleableColorProperty(
            this, "paper", "-nl-pixel-paper", wall -> wall.paper, Color.TRANSPARENT);
    private final StyleableProperty<Color> ink = STYLES.createStyleableColorProperty(
            this, "ink", "-nl-pixel-ink", wall -> wall.ink, Color.TRANSPARENT);
    private final StyleableProperty<Number> leastCell =
            STYLES.createStyleableNumberProperty(this, "leastCell", "-nl-least-cell", wall -> wall.leastCell, 2);
    private final StyleableProperty<Number> widestCell =
            STYLES.createStyleableNumberProperty(this, "widestCell", "-nl-widest-cell", wall -> wall.widestCell, 5);
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(this, "picked", NONE);
    private final ValueImage image = new ValueImage(false);
    private final PlaceFrame pointed = new PlaceFrame("pixel-cursor");
    private final PlaceFrame chosen = new PlaceFrame("picked-picture");
    private final Places places = new Pictures();
    private final FigureCursor cursor;
    private final Language language;
    private List<double[]> pictures = List.of();
    private int side = 1;
    private int cell = 1;
    private Squares squares = Squares.NONE;

    /** A wall without pictures that is told in this language. */
    public PictureWall(Language language) {
        this.language = language;
        cursor = new FigureCursor(this, places, language);
        getStyleClass().add("picture-wall");
        setFocusTraversable(false);
        getChildren().setAll(image.node(), chosen, pointed);
        getChildren().addAll(cursor.nodes());
        List.of(paper, ink).forEach(colour -> ((ObservableValue<?>) colour).addListener(_ -> paint()));
        List.of(leastCell, widestCell).forEach(size -> ((ObservableValue<?>) size).addListener(_ -> requestLayout()));
        cursor.placeProperty().addListener(_ -> frame());
        picked.addListener(_ -> frame());
        description.addListener(_ -> cursor.refresh());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pick(places.at(event.getX(), event.getY())));
    }

    /** The pictures as places, row by row from the top. */
    private final class Pictures implements SquarePlaces {
        @Override
        public Squares squares() {
            return squares;
        }

        @Override
        public boolean act(int index) {
            pick(index);
            return true;
        }

        @Override
        public String tell(int index) {
            return description.get().apply(index);
        }

        @Override
        public String summary() {
            return language.words(PictureWall.class)
                    .count("wall", pictures.size(), language.numbers().whole(pictures.size()));
        }
    }

    /** Picks a picture by its index; one that does not exist changes nothing. */
    public void pick(int index) {
        if (places.has(index)) {
            // The same one again is a choice, too: something else may have been chosen elsewhere meanwhile.
            picked.set(NONE);
            picked.set(index);
        }
    }

    /** Takes the mark from the picture that was picked. */
    public void unpick() {
        picked.set(NONE);
    }

    /**
     * Shows other pictures, none of them picked.
     *
     * @param width how many cells wide and high each picture is
     * @param shares shares of ink from 0 to 1, row after row; only read
     * @throws IllegalArgumentException if a picture is not square
     */
    public void show(int width, List<double[]> shares) {
        if (shares.stream().anyMatch(picture -> picture.length != width * width)) {
            throw new IllegalArgumentException("A picture is not %d cells wide and high".formatted(width));
        }
        if (shares.size() != pictures.size()) {
            cursor.clear();
        }
        side = width;
        pictures = List.copyOf(shares);
        setFocusTraversable(!pictures.isEmpty());
        unpick();
        tile();
        cursor.refresh();
    }

    private void tile() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        int least = leastCell.getValue().intValue();
        cell = widestCell.getValue().intValue();
        while (cell > least && fitting(width, height) < pictures.size()) {
            cell--;
        }
        squares = new Squares(
                Math.max(1, along(width, cell)),
                Math.min(pictures.size(), fitting(width, height)),
                in.getLeft(),
                in.getTop(),
                (side + 1) * cell,
                side * cell);
        paint();
        frame();
    }

    private int fitting(double width, double height) {
        return along(width, cell) * along(height, cell);
    }

    /** How many pictures stand in a row of this length; the last one needs no gap behind it. */
    private int along(double length, int cellSize) {
        return (int) Math.max(0, (length / cellSize + 1) / (side + 1));
    }

    private void paint() {
        image.node().setVisible(squares.count() > 0);
        if (squares.count() == 0) {
            return;
        }
        int columns = squares.columns() * (side + 1);
        int rows = squares.rows() * (side + 1);
        image.place(squares.left(), squares.top(), columns * cell, rows * cell);
        image.paint(columns, rows, place -> ColourScale.pixel(colour(place % columns, place / columns)));
    }

    private Color colour(int column, int row) {
        int pitch = side + 1;
        int index = row / pitch * squares.columns() + column / pitch;
        boolean gap = column % pitch == side || row % pitch == side || index >= squares.count();
        return gap
                ? Color.TRANSPARENT
                : paper.getValue()
                        .interpolate(ink.getValue(), pictures.get(index)[row % pitch * side + column % pitch]);
    }

    private void frame() {
        pointed.surround(places, cursor.placeProperty().get(), cell / 2.0);
        chosen.surround(places, picked.get(), cell / 2.0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** High enough for all pictures in their full size. */
    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        int widest = widestCell.getValue().intValue();
        double room = (width < 0 ? prefWidth(-1) : width) - in.getLeft() - in.getRight();
        int rows = Math.ceilDiv(pictures.size(), Math.max(1, along(room, widest)));
        return Math.max(minHeight(-1), in.getTop() + rows * (side + 1) * widest + in.getBottom());
    }

    @Override
    protected void layoutChildren() {
        tile();
        cursor.refresh();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The index of the picture that the reader picked last, or {@link #NONE}. */
    public ReadOnlyIntegerProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** The index of the picture that the reader points at, or {@link #NONE}. */
    public IntegerProperty pointedProperty() {
        return cursor.placeProperty();
    }

    /** What the reader is told of a picture, by its index. */
    public ObjectProperty<IntFunction<String>> descriptionProperty() {
        return description;
    }

    /** How many pictures have found room. */
    public int shown() {
        return squares.count();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
