package neuronlab.figure.decision;

import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.WindowKeys;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;

/**
 * How a reader changes the examples of a map. A click on an example changes its class, one beside all examples adds one,
 * the secondary button removes. Delete removes the example that the keys have reached; N or Insert adds one at the
 * crosshair, or in the middle without it.
 */
final class MapEditing {
    private final DecisionMap map;
    private final MapPlaces places;
    private final Chart chart;
    /** Whether the button that is down, or was last, removes an example. */
    private boolean removing;

    MapEditing(DecisionMap map, MapPlaces places) {
        this.map = map;
        this.places = places;
        this.chart = map.node();
    }

    void listen() {
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> removing = removes(event));
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::keepMenuAway);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private FigureCursor cursor() {
        return chart.cursor();
    }

    private boolean removes(MouseEvent event) {
        Point2D place = chart.plot().inArea(event.getX(), event.getY());
        return map.editorProperty().get() != null
                && event.getButton() == MouseButton.SECONDARY
                && places.at(place.getX(), place.getY()) != Places.NONE;
    }

    /** The button that removes an example asks for no menu at the same time. */
    private void keepMenuAway(ContextMenuEvent event) {
        if (removing && !event.isKeyboardTrigger()) {
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        ExampleEditor editor = map.editorProperty().get();
        Point2D place = chart.plot().inArea(event.getX(), event.getY());
        PlotTransform plane = chart.plot().transform();
        if (editor == null || !plane.contains(place.getX(), place.getY())) {
            return;
        }
        int example = places.at(place.getX(), place.getY());
        if (example == Places.NONE && event.getButton() == MouseButton.PRIMARY) {
            editor.add(plane.xAt(place.getX()), plane.yAt(place.getY()));
        } else if (example != Places.NONE && event.getButton() == MouseButton.PRIMARY) {
            editor.relabel(example);
        } else if (example != Places.NONE) {
            remove(example, editor);
        }
        event.consume();
    }

    private void remove(int example, ExampleEditor editor) {
        editor.remove(example);
        cursor().clear();
    }

    private void press(KeyEvent event) {
        ExampleEditor editor = map.editorProperty().get();
        if (editor != null && !WindowKeys.isOne(event) && used(event, editor)) {
            event.consume();
        }
    }

    private boolean used(KeyEvent event, ExampleEditor editor) {
        int example = map.litExampleProperty().get();
        return switch (event.getCode()) {
            case N, INSERT -> {
                places.add(editor);
                yield true;
            }
            case DELETE, BACK_SPACE -> {
                if (example != DecisionMap.NONE) {
                    remove(example, editor);
                }
                yield example != DecisionMap.NONE;
            }
            default -> false;
        };
    }
}
