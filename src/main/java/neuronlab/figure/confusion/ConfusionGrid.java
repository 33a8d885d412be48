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
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
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
    private final Rectangle pointed = frame("pointed-cell");
    private final Rectangle chosenFrame = frame("chosen-cell");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private double left;
    private double top;
    private double cell;

    /** A grid of these classes that counts nothing yet. */
    public ConfusionGrid(List<String> names, Language language) {
        classes = names.size();
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
        cursor.placeProperty().addListener(_ -> frame(pointed, cursor.placeProperty().get()));
        chosen.addListener(_ -> frame(chosenFrame, chosen.get()));
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

    private static Rectangle frame(String styleClass) {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add(styleClass);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        return frame;
    }

    /** The cells as places, row by row from the top. */
    private final class Cells implements Places {
        @Override
        public int count() {
            return classes * classes;
        }

        @Override
        public Bounds extent(int index) {
            return new BoundingBox(left + index % classes * cell, top + index / classes * cell, cell, cell);
        }

        @Override
        public int at(double x, double y) {
            int column = (int) Math.floor((x - left) / cell);
            int row = (int) Math.floor((y - top) / cell);
            boolean inside = cell > 0 && column >= 0 && column < classes && row >= 0 && row < classes;
            return inside ? row * classes + column : NONE;
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return Walk.grid(classes, classes, false, 0, from, move);
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

    private void frame(Rectangle frame, int index) {
        frame.setVisible(places.has(index));
        if (places.has(index)) {
            Bounds extent = places.extent(index);
            frame.setX(extent.getMinX());
            frame.setY(extent.getMinY());
            frame.setWidth(extent.getWidth());
            frame.setHeight(extent.getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double axis = Math.ceil(answered.prefHeight(-1));
        double name = Math.ceil(rowNames.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0));
        double width = getWidth() - in.getLeft() - in.getRight() - axis - name;
        double height = getHeight() - in.getTop() - in.getBottom() - axis - columnNames.getFirst().prefHeight(-1);
        cell = Math.max(1, Math.floor(Math.min(width, height) / classes));
        left = in.getLeft() + axis + name;
        top = Math.ceil(in.getTop() + axis + columnNames.getFirst().prefHeight(-1));
        for (int index = 0; index < cells.size(); index++) {
            cells.get(index).resizeRelocate(left + index % classes * cell, top + index / classes * cell, cell, cell);
        }
        for (int i = 0; i < classes; i++) {
            rowNames.get(i).resizeRelocate(left - name, top + i * cell, name, cell);
            columnNames.get(i).resizeRelocate(left + i * cell, in.getTop() + axis, cell, top - in.getTop() - axis);
        }
        placeAxes(axis);
        frame(pointed, cursor.placeProperty().get());
        frame(chosenFrame, chosen.get());
        cursor.refresh();
    }

    private void placeAxes(double axis) {
        Insets in = getInsets();
        answered.resizeRelocate(left, in.getTop(), classes * cell, axis);
        double length = classes * cell;
        actual.resizeRelocate(in.getLeft() + (axis - length) / 2, top + (length - axis) / 2, length, axis);
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
