package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** What a lesson shows first can be taken hold of: something that is dragged, and answers. */
abstract class ThingsToDrag extends OpenWindow {
    private static final double FIRST_PIXELS = 500;
    private static final double WAY = 80;

    ThingsToDrag(double width, double height) {
        super(width, height);
    }

    /**
     * One thing to be dragged.
     *
     * @param handle where it is taken
     * @param told what must be different afterwards
     */
    private record Handle(Node handle, Supplier<Object> told) {}

    @Test
    void theFirstPixelsOfALessonHaveSomethingThatCanBeDragged() {
        Set<String> without = new TreeSet<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            interact(window::loadLesson);
            if (handles(page()).noneMatch(this::answers)) {
                without.add(lesson.id());
            }
        }
        assertEquals(Set.of(), without);
    }

    /** It may stand where it cannot go on to one side. */
    private boolean answers(Handle handle) {
        return answers(handle, WAY) || answers(handle, -WAY);
    }

    private boolean answers(Handle handle, double way) {
        Object before = handle.told().get();
        drag(middle(handle.handle())).moveBy(way, way / 4).moveBy(way, way / 4).drop();
        return !before.equals(handle.told().get());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Stream<Handle> handles(Node root) {
        double end = page().localToScreen(0, 0).getY() + FIRST_PIXELS;
        return all(root).stream()
                .flatMap(ThingsToDrag::handlesOf)
                .filter(each -> middle(each.handle()).getY() < end);
    }

    private static Stream<Handle> handlesOf(Node node) {
        return switch (node) {
            case Slider slider -> Stream.of(new Handle(slider.lookup(".thumb"), slider::getValue));
            case DrawingPad pad -> Stream.of(new Handle(pad, () -> List.copyOf(pad.strokesProperty().get())));
            case Chart map when map.getStyleClass().contains("landscape-map") -> Stream.of(
                    new Handle(map.plot(), () -> map.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
            case Region grip when grip.getStyleClass().contains("plot-handle") -> Stream.of(
                    new Handle(grip, () -> grip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
            case Chart map when map.getStyleClass().contains("decision-map") -> all(map).stream()
                    .filter(PointLayer.class::isInstance)
                    .flatMap(layer -> ((PointLayer) layer).marks().stream())
                    .filter(Node::isVisible)
                    .limit(1)
                    .map(mark -> new Handle(mark, () -> List.of(mark.getTranslateX(), mark.getTranslateY())));
            default -> Stream.empty();
        };
    }

    private static List<Node> all(Node root) {
        List<Node> found = new ArrayList<>();
        if (root.isVisible() && !root.getLayoutBounds().isEmpty()) {
            found.add(root);
            if (root instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }
}
