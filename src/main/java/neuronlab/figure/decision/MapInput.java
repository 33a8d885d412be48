package neuronlab.figure.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.plot.PlotTransform;

/**
 * Mouse and keys of a map. A click on an example changes its class, one beside all examples adds one, the secondary
 * button removes. Left and Right walk through the examples from left to right, Enter or Space changes the class,
 * Delete removes, Insert adds one in the middle, Escape ends.
 */
final class MapInput {
    private static final double REACH = 16;
    private static final double MIDDLE = 0.5;

    private final DecisionMap map;
    private final ExampleLayers examples;

    MapInput(DecisionMap map, ExampleLayers examples) {
        this.map = map;
        this.examples = examples;
    }

    void listen() {
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> focus(exampleAt(event)));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> focus(DecisionMap.NONE));
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> map.requestFocus());
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void focus(int index) {
        map.focusedPointProperty().set(index);
    }

    private int focused() {
        return map.focusedPointProperty().get();
    }

    private PlotTransform transform() {
        return map.plot().transform();
    }

    private int exampleAt(MouseEvent event) {
        return examples.nearest(map.inArea(event.getX(), event.getY()), transform(), REACH);
    }

    private void click(MouseEvent event) {
        ExampleEditor editor = map.editorProperty().get();
        Point2D place = map.inArea(event.getX(), event.getY());
        if (editor == null || !transform().contains(place.getX(), place.getY())) {
            return;
        }
        int example = exampleAt(event);
        if (example == DecisionMap.NONE && event.getButton() == MouseButton.PRIMARY) {
            editor.add(transform().xAt(place.getX()), transform().yAt(place.getY()));
        } else if (example != DecisionMap.NONE) {
            change(example, event.getButton() == MouseButton.PRIMARY, editor);
        }
        event.consume();
    }

    private void change(int example, boolean relabel, ExampleEditor editor) {
        if (relabel) {
            editor.relabel(example);
        } else {
            editor.remove(example);
            focus(DecisionMap.NONE);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(-1, event);
            case RIGHT -> walk(1, event);
            case ENTER, SPACE -> changeFocused(true, event);
            case DELETE, BACK_SPACE -> changeFocused(false, event);
            case INSERT -> addInTheMiddle(event);
            case ESCAPE -> {
                if (examples.has(focused())) {
                    focus(DecisionMap.NONE);
                    event.consume();
                }
            }
            default -> {
                // Other keys are not the map's.
            }
        }
    }

    private void walk(int direction, KeyEvent event) {
        List<Integer> order = IntStream.range(0, examples.count())
                .boxed()
                .sorted(Comparator.comparingDouble(examples::x))
                .toList();
        if (!order.isEmpty()) {
            int start = direction > 0 ? -1 : order.size();
            int place = examples.has(focused()) ? order.indexOf(focused()) : start;
            focus(order.get(Math.clamp(place + direction, 0, order.size() - 1)));
        }
        event.consume();
    }

    private void changeFocused(boolean relabel, KeyEvent event) {
        ExampleEditor editor = map.editorProperty().get();
        if (editor != null && examples.has(focused())) {
            change(focused(), relabel, editor);
            event.consume();
        }
    }

    private void addInTheMiddle(KeyEvent event) {
        ExampleEditor editor = map.editorProperty().get();
        if (editor != null) {
            editor.add(
                    transform().xScale().value(MIDDLE), transform().yScale().value(MIDDLE));
            focus(examples.count() - 1);
            event.consume();
        }
    }
}
