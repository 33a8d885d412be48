package neuronlab.app.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import neuronlab.app.window.OpenWindow;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of everything that can have the focus, in every lesson. */
class SemanticsTest extends OpenWindow {
    /** The roles that the platforms' bridges leave out. */
    private static final Set<AccessibleRole> IGNORED = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    SemanticsTest() {
        super(1000, 900);
    }

    private String faults(FaultFinder finder) {
        Set<String> faults = new TreeSet<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            List<Node> stops = stops();
            assertTrue(stops.size() > 10, lesson.id());
            finder.find(stops, fault -> faults.add(lesson.id() + ": " + fault));
        }
        return String.join("\n", faults);
    }

    @FunctionalInterface
    private interface FaultFinder {
        void find(List<Node> stops, Consumer<String> faults);
    }

    private static String name(Node node) {
        return String.valueOf(node.getClass().getSimpleName()) + " " + node.getId() + " " + node.getStyleClass();
    }

    private static String spoken(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private static String label(Node node) {
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof Labeled text ? text.getText() : label instanceof Text text ? text.getText() : "";
    }

    @Test
    void nothingThatCanHaveTheFocusIsLeftOut() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .filter(stop -> IGNORED.contains(stop.getAccessibleRole()))
                        .forEach(stop -> faults.accept(name(stop)))));
    }

    @Test
    void everythingThatCanHaveTheFocusHasAName() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .filter(stop -> !(stop instanceof TextInputControl))
                        .filter(stop -> spoken(stop).isBlank() && label(stop).isBlank())
                        .forEach(stop -> faults.accept(name(stop)))));
    }

    /** A text field whose accessible text is set tells that text in place of what is typed into it. */
    @Test
    void everyFieldHasALabelAndTellsItsValue() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .filter(TextInputControl.class::isInstance)
                        .filter(stop -> stop.getAccessibleText() != null || label(stop).isBlank())
                        .forEach(stop -> faults.accept(name(stop)))));
    }

    @Test
    void noTwoThingsOnAPageHaveTheSameName() {
        assertEquals("", faults((stops, faults) -> {
            Set<String> names = new HashSet<>();
            stops.stream()
                    .filter(stop -> stop.getAccessibleRole() != AccessibleRole.HYPERLINK)
                    .map(stop -> stop.getAccessibleRole() + " " + (spoken(stop).isBlank() || stop instanceof TextInputControl ? label(stop) : spoken(stop)))
                    .filter(name -> !names.add(name))
                    .forEach(faults);
        }));
    }

    /** Where the arrows are is told, whatever the figure. */
    @Test
    void everyPlaceThatTheKeysComeToIsTold() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .filter(stop -> stop.getAccessibleRole() == AccessibleRole.LIST_VIEW)
                        .forEach(stop -> interact(() -> walk(stop, faults)))));
    }

    private static void walk(Node figure, Consumer<String> faults) {
        for (KeyCode key : List.of(KeyCode.HOME, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.END)) {
            Event.fireEvent(figure, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            Object place = figure.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            if (!(place instanceof Node node) || spoken(node).isBlank()) {
                faults.accept(name(figure) + " after " + key);
            } else if (spoken(node).matches(".*[\u2713\u2717].*")) {
                faults.accept("a mark is read in " + spoken(node));
            }
        }
    }

    /** A slider's value is told after its name; a dial, whose thumb stands on a scale of powers, has to name it. */
    @Test
    void noSliderTellsItsValueTwice() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .filter(stop -> stop instanceof Slider slider && slider.getValue() == Math.rint(slider.getValue()))
                        .filter(stop -> spoken(stop).endsWith(": " + Math.round(((Slider) stop).getValue())))
                        .forEach(stop -> faults.accept(name(stop) + " " + spoken(stop)))));
    }

    @Test
    void namesAreOneLine() {
        assertEquals(
                "",
                faults((stops, faults) -> stops.stream()
                        .map(SemanticsTest::spoken)
                        .filter(text -> text.contains("\n") || text.contains("\t"))
                        .forEach(faults)));
    }
}
