package neuronlab.figure.plot;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * The shapes of one axis: title, line, grid lines, tick labels and, if asked for, a swatch beside each label.
 *
 * <p>They are made once. A label that is not needed has no text, rather than being invisible, so that style sheets have
 * reached it before it is measured for the first time. Lines are filled rectangles, which the software renderer paints
 * faster than strokes: under a moving layer they are painted again at every frame.
 */
final class AxisParts {
    /** How many ticks an axis has at most. */
    static final int MOST_TICKS = 12;

    private static final String DIGIT = "0";

    private final Group grid = new Group();
    private final Group signs = new Group();
    private final Rectangle line = new Rectangle();
    private final Text title = new Text();
    private final Text ruler = new Text(DIGIT);
    private final List<Rectangle> gridLines;
    private final List<Text> labels;
    private final List<Circle> swatches;
    private List<Tick> ticks = List.of();

    /** The parts of an axis, changed by {@code fontChanged} when a label takes another size. */
    AxisParts(Runnable fontChanged) {
        gridLines = IntStream.range(0, MOST_TICKS).mapToObj(_ -> new Rectangle()).toList();
        labels = IntStream.range(0, MOST_TICKS).mapToObj(_ -> new Text()).toList();
        swatches = IntStream.range(0, MOST_TICKS).mapToObj(_ -> new Circle()).toList();
        gridLines.forEach(part -> style(part, "grid-line"));
        labels.forEach(part -> style(part, "tick-label"));
        swatches.forEach(part -> style(part, "tick-swatch"));
        style(ruler, "tick-label");
        style(title, "axis-title");
        style(line, "axis-line");
        title.setTextOrigin(VPos.TOP);
        ruler.setOpacity(0);
        grid.getChildren().setAll(gridLines);
        signs.getChildren().setAll(line, title, ruler);
        signs.getChildren().addAll(labels);
        signs.getChildren().addAll(swatches);
        grid.setManaged(false);
        signs.setManaged(false);
        ruler.fontProperty().addListener((_, _, _) -> fontChanged.run());
        title.fontProperty().addListener((_, _, _) -> fontChanged.run());
    }

    private static void style(Node part, String styleClass) {
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
    }

    /** What is drawn behind the layers. */
    Node grid() {
        return grid;
    }

    /** What is drawn around the plot area. */
    Node signs() {
        return signs;
    }

    Text title() {
        return title;
    }

    Rectangle line() {
        return line;
    }

    Rectangle gridLine(int index) {
        return gridLines.get(index);
    }

    Text label(int index) {
        return labels.get(index);
    }

    Circle swatch(int index) {
        return swatches.get(index);
    }

    /** The ticks that are shown now. */
    List<Tick> ticks() {
        return ticks;
    }

    /** The height of a line of tick labels. */
    double lineHeight() {
        return ruler.getLayoutBounds().getHeight();
    }

    /** The room for a label, measured by its count of characters: no digit or sign is wider than a 0. */
    double widthOf(String label) {
        return label.length() * ruler.getLayoutBounds().getWidth();
    }

    /** The width of the widest label that is shown. */
    double widestLabel() {
        return labels.stream()
                .limit(ticks.size())
                .mapToDouble(label -> label.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }

    /** Writes the title, wrapped to a width; returns its height, which is 0 if it is empty. */
    double writeTitle(String text, double width) {
        title.setText(text);
        title.setWrappingWidth(Math.max(width, 1));
        return text.isEmpty() ? 0 : title.getLayoutBounds().getHeight();
    }

    /** Shows these ticks; the caller puts their parts where they belong. */
    void show(List<Tick> shown) {
        ticks = shown;
        for (int index = 0; index < MOST_TICKS; index++) {
            boolean needed = index < shown.size();
            labels.get(index).setText(needed ? shown.get(index).label() : "");
            gridLines.get(index).setVisible(needed);
            swatches.get(index).setVisible(false);
        }
    }
}
