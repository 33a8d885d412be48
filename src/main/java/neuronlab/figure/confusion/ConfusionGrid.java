package neuronlab.figure.confusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.PlaceFrame;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.SquarePlaces;
import neuronlab.figure.cursor.Squares;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/**
 * How often each class was taken for each: a row for what an example is, a column for what it was taken for. The right
 * answers are on the diagonal; of the others the most frequent stand out. A cell can be chosen with the mouse or Enter.
 */
public final class ConfusionGrid extends Region {
    /** In place of the index of a cell: none. */
    public static final int NONE = Places.NONE;

    private static final String[] STRENGTHS = {"confused-little", "confused", "confused-much"};

    private final Places places = new Cells();
    private final FigureCursor cursor;
    private final Numbers numbers;
    private final Words words;
    private final int classes;
    private final List<Label> cells = new ArrayList<>();
    private final List<Label> rowNames;
    private final List<Label> columnNames;
    private final Label actual = new Label();
    private final Label answered = new Label();
    private final PlaceFrame pointed = new PlaceFrame("pointed-cell");
    private final PlaceFrame chosenFrame = new PlaceFrame("chosen-cell");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private Squares squares;

    /** A grid of these classes that counts nothing yet. */
    public ConfusionGrid(List<String> names, Language language) {
        classes = names.size();
        squares = new Squares(classes, classes * classes, 0, 0, 0, 0);
        numbers = language.numbers();
        words = language.words(ConfusionGrid.class);
        cursor = new FigureCursor(this, places, language);
        rowNames = names.stream().map(ConfusionGrid::name).toList();
        columnNames = names.stream().map(ConfusionGrid::name).toList();
        IntStream.range(0, classes * classes).forEach(_ -> cells.add(label("confusion-cell")));
        actual.setText(words.get("actual"));
        answered.setText(words.get("answered"));
        actual.setRotate(-90);
        List.of(actual, answered).forEach(axis -> axis.getStyleClass().add("confusion-axis"));
        getStyleClass().add("confusion-grid");
        getChildren().addAll(cells);
        getChildren().addAll(rowNames);
        getChildren().addAll(columnNames);
        getChildren().addAll(actual, answered, chosenFrame, pointed);
        getChildren().addAll(cursor.nodes());
        getChildren().forEach(part -> part.setManaged(false));
        cursor.placeProperty().addListener(_ -> frame());
        chosen.addListener(_ -> frame());
        description.addListener(_ -> cursor.refresh());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(places.at(event.getX(), event.getY())));
    }

    private static Label name(String text) {
        Label name = label("confusion-name");
        name.setText(text);
        return name;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setAlignment(Pos.CENTER);
        label.setMouseTransparent(true);
        return label;
    }

    /** The cells as places, row by row from the top. */
    private final class Cells implements SquarePlaces {
        @Override
        public Squares squares() {
            return squares;
        }

        @Override
        public boolean act(int index) {
            choose(index);
            return true;
        }

        @Override
        public String tell(int index) {
            return description.get().apply(index);
        }

        @Override
        public String summary() {
            return words.get("summary", numbers.whole(classes));
        }
    }

    /** Chooses a cell, or none. */
    public void choose(int index) {
        if (index == NONE || places.has(index)) {
            chosen.set(index);
        }
    }

    /**
     * Shows other counts.
     *
     * @param count how often the class that is given first was taken for the one that is given then
     */
    public void show(IntBinaryOperator count) {
        int most = IntStream.range(0, cells.size())
                .filter(index -> !isRight(index))
                .map(index -> count.applyAsInt(index / classes, index % classes))
                .max()
                .orElse(0);
        for (int index = 0; index < cells.size(); index++) {
            show(index, count.applyAsInt(index / classes, index % classes), most);
        }
        cursor.refresh();
    }

    private boolean isRight(int index) {
        return index / classes == index % classes;
    }

    private void show(int index, int count, int most) {
        Label label = cells.get(index);
        label.setText(count == 0 ? "" : numbers.whole(count));
        label.getStyleClass().removeAll(STRENGTHS);
        label.getStyleClass().remove("confusion-right");
        if (isRight(index)) {
            label.getStyleClass().add("confusion-right");
        } else if (count > 0) {
            int strength = (count - 1) * STRENGTHS.length / Math.max(1, most);
            label.getStyleClass().add(STRENGTHS[strength]);
        }
    }

    private void frame() {
        pointed.surround(places, cursor.placeProperty().get(), 0);
        chosenFrame.surround(places, chosen.get(), 0);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double axis = Math.ceil(answered.prefHeight(-1));
        double nameHeight = columnNames.getFirst().prefHeight(-1);
        double nameWidth = Math.ceil(
                rowNames.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0));
        double left = in.getLeft() + axis + nameWidth;
        double top = Math.ceil(in.getTop() + axis + nameHeight);
        double width = getWidth() - in.getRight() - left;
        double height = getHeight() - in.getTop() - in.getBottom() - axis - nameHeight;
        double cell = Math.max(1, Math.floor(Math.min(width, height) / classes));
        squares = new Squares(classes, classes * classes, left, top, cell, cell);
        for (int index = 0; index < cells.size(); index++) {
            Bounds extent = places.extent(index);
            cells.get(index).resizeRelocate(extent.getMinX(), extent.getMinY(), cell, cell);
        }
        for (int i = 0; i < classes; i++) {
            rowNames.get(i).resizeRelocate(left - nameWidth, top + i * cell, nameWidth, cell);
            columnNames.get(i).resizeRelocate(left + i * cell, in.getTop() + axis, cell, top - in.getTop() - axis);
        }
        double length = classes * cell;
        answered.resizeRelocate(left, in.getTop(), length, axis);
        // It is turned about its middle.
        actual.resizeRelocate(in.getLeft() + (axis - length) / 2, top + (length - axis) / 2, length, axis);
        frame();
        cursor.refresh();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? prefWidth(-1) : width;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The cell that the reader chose last, row by row from the top left, or {@link #NONE}. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the reader is told of a cell, by its index. */
    public ObjectProperty<IntFunction<String>> descriptionProperty() {
        return description;
    }

    /** The count of a cell as it is written; empty for none. */
    public String text(int index) {
        return cells.get(index).getText();
    }
}
