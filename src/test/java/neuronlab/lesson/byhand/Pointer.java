package neuronlab.lesson.byhand;

import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** A pointer that also reaches what lies outside of the window. */
final class Pointer {
    private static final Point2D OUTSIDE = new Point2D(-1, -1);

    private Pointer() {}

    /** @param place in the node's coordinates */
    static void move(Node node, Point2D place) {
        fire(node, MouseEvent.MOUSE_MOVED, node.localToScene(place));
    }

    static void leave(Node node) {
        fire(node, MouseEvent.MOUSE_EXITED, OUTSIDE);
    }

    static void enter(Node node) {
        fire(node, MouseEvent.MOUSE_ENTERED, Point2D.ZERO);
    }

    static void exit(Node node) {
        fire(node, MouseEvent.MOUSE_EXITED, OUTSIDE);
    }

    /** Where a part of a diagram is whose text ends so. The texts that it measures with come before those drawn. */
    static Point2D placeOf(Parent figure, String end) {
        return texts(figure)
                .filter(text -> text.getParent().getStyleClass().contains("part-text") && text.getText().endsWith(end))
                .map(text -> figure.sceneToLocal(text.localToScene(text.getBoundsInLocal())))
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .reduce((gauge, drawn) -> drawn)
                .orElseThrow();
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Pointer::texts);
            default -> Stream.empty();
        };
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D place) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.NONE, 0, false,
                        false, false, false, false, false, false, false, false, true, null));
    }
}
