package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.decision.ClassKey;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** Whatever a lesson draws can be taken away, from its own menu. */
class FigureMenuWalkTest extends OpenWindow {
    private static final String FIGURES = "neuronlab.figure.";
    private static final Set<String> NO_FIGURES = 
            Set.of("control", "dial", "transport", "layout", "language", "speech");
    /** They explain the colours of a figure or a choice beside them. */
    private static final Set<Class<?>> KEYS = Set.of(ClassKey.class, ColourStops.class);

    private int count;

    FigureMenuWalkTest() {
        super(1280, 860);
    }

    @Test
    void everyFigureOfEveryLessonHasAMenuWithItsPicture() {
        Set<String> without = new TreeSet<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            interact(() -> {
                for (Node figure : figures(stage.getScene().getRoot())) {
                    String name = lesson.id() + ": " + figure.getClass().getName() + " " + figure.getId();
                    count++;
                    List<String> offered = menuOf(figure);
                    if (!offered.containsAll(List.of("figure-save-png", "figure-save-svg"))) {
                        without.add(name + " " + offered);
                    }
                }
            });
        }
        assertEquals("", String.join("\n", without));
        assertTrue(count > 200, () -> "only " + count + " figures were found");
    }

    /** The outermost nodes that draw, those behind tabs too. */
    private static List<Node> figures(Node root) {
        String name = root.getClass().getName();
        if (name.startsWith(FIGURES)) {
            String room = name.substring(FIGURES.length()).split("\\.")[0];
            if (!NO_FIGURES.contains(room)) {
                return KEYS.contains(root.getClass()) ? List.of() : List.of(root);
            }
        }
        List<Node> found = new ArrayList<>();
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(figures(child)));
        }
        return found;
    }

    private static List<String> menuOf(Node figure) {
        Event.fireEvent(
                figure, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, false, null));
        List<ContextMenu> menus = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
        List<String> items = menus.stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .toList();
        menus.forEach(ContextMenu::hide);
        return items;
    }
}
