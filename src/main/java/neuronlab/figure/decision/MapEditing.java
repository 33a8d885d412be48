package neuronlab.figure.decision;

import java.util.List;
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
 * the secondary button removes, and a drag moves. Delete removes the example that the keys have reached; N or Insert
 * adds one at the crosshair, or in the middle without it; M moves the example that was reached last to the crosshair.
 */
final class MapEditing {
    private final DecisionMap map;
    private final MapPlaces places;
    private final ExampleLayers examples;
    private final Chart chart;
    /** Whether the button that is down, or was last, removes an example. */
    private boolean removing;

    /** The example that is being dragged, and all of them as they were before. */
    private int carried = Places.NONE;

    private List<LabelledPoint> before = List.of();
    private int reachedLast = Places.NONE;

    MapEditing(DecisionMap map, MapPlaces places, ExampleLayers examples) {
        this.map = map;
        this.places = places;
        this.examples = examples;
        this.chart = map.node();
    }

    void listen() {
        chart.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> removing = removes(event));
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::keepMenuAway);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pick);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::carry);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.litExampleProperty().subscribe(example -> {
            if (example.intValue() != DecisionMap.NONE) {
                reachedLast = example.intValue();
            }
        });
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
        if (editor == null || !event.isStillSincePress() || !plane.contains(place.getX(), place.getY())) {
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

    private void pick(MouseEvent event) {
        Point2D place = chart.plot().inArea(event.getX(), event.getY());
        boolean can = map.editorProperty().get() != null && event.getButton() == MouseButton.PRIMARY;
        carried = can ? places.at(place.getX(), place.getY()) : Places.NONE;
        before = examples.points();
    }

    /** Only shown: the model learns from the example where it is put down. */
    private void carry(MouseEvent event) {
        if (examples.has(carried) && !event.isStillSincePress()) {
            Point2D place = onPlane(event);
            examples.showMoved(carried, place.getX(), place.getY());
            event.consume();
        }
    }

    private void drop(MouseEvent event) {
        if (examples.has(carried) && !event.isStillSincePress()) {
            Point2D place = onPlane(event);
            examples.show(before);
            map.editorProperty().get().move(carried, place.getX(), place.getY());
            cursor().visit(carried);
            event.consume();
        }
        carried = Places.NONE;
    }

    /** Where the mouse is, in the axes' values; beside the plane the nearest place on it. */
    private Point2D onPlane(MouseEvent event) {
        Point2D place = chart.plot().inArea(event.getX(), event.getY());
        PlotTransform plane = chart.plot().transform();
        return new Point2D(
                plane.xAt(Math.clamp(place.getX(), 0, plane.width())),
                plane.yAt(Math.clamp(place.getY(), 0, plane.height())));
    }

    private void remove(int example, ExampleEditor editor) {
        editor.remove(example);
        cursor().clear();
        // Its number is that of another one now.
        reachedLast = Places.NONE;
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
            case M -> moveToCrosshair(editor);
            case DELETE, BACK_SPACE -> {
                if (example != DecisionMap.NONE) {
                    remove(example, editor);
                }
                yield example != DecisionMap.NONE;
            }
            default -> false;
        };
    }

    private boolean moveToCrosshair(ExampleEditor editor) {
        Point2D place = map.crosshair().point();
        if (place == null || !examples.has(reachedLast)) {
            return false;
        }
        int example = reachedLast;
        editor.move(example, place.getX(), place.getY());
        cursor().visit(example);
        return true;
    }
}
