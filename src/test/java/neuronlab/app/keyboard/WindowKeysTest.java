package neuronlab.app.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import neuronlab.app.theme.TextSize;
import neuronlab.app.window.OpenWindow;
import neuronlab.figure.control.FocusHome;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys do in the window, whoever has the focus. */
class WindowKeysTest extends OpenWindow {

    WindowKeysTest() {
        super(960, 700);
    }

    private double hidden() {
        return page().getContent().getLayoutBounds().getHeight() - page().getViewportBounds().getHeight();
    }

    private double top() {
        return page().getVvalue() * hidden();
    }

    private void assertAtTitle() {
        assertTrue(owner().getStyleClass().contains("lesson-title"), () -> owner() + " has the focus");
    }

    private void press(KeyCode code, String character, boolean shift, boolean control) {
        interact(() -> fire(code, character, shift, control));
    }

    private void fire(KeyCode code, String character, boolean shift, boolean control) {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", character, code, shift, control, false, false));
        Event.fireEvent(
                owner(), new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, control, false, false));
    }

    @Test
    void spaceArrowsHomeAndEndScrollAsInABrowser() {
        push(KeyCode.SPACE);
        double page = top();
        assertTrue(page > 300);
        push(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(0, top(), 1);
        push(KeyCode.DOWN);
        assertTrue(top() > 20 && top() < page / 3, () -> "Down scrolled by " + top());
        push(KeyCode.UP);
        assertEquals(0, top(), 1);
        push(KeyCode.END);
        assertEquals(1, page().getVvalue());
        push(KeyCode.LEFT);
        push(KeyCode.RIGHT);
        assertAtTitle();
    }

    @Test
    void arrowsOnAButtonScrollAndKeepTheFocusThere() {
        interact(() -> lookup("#next-lesson").query().requestFocus());
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        assertEquals("next-lesson", owner().getId());
        assertTrue(top() > 0);
    }

    /** Buttons, switches and choices stand in rows, where Left and Right go on; answers go up and down. All else keeps them. */
    @Test
    void noFigureIsLeftByAnArrowHomeOrEnd() {
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            Map<Node, Double> stops = new LinkedHashMap<>();
            for (double place : List.of(0.0, 0.25, 0.5, 0.75, 1.0)) {
                interact(() -> page().setVvalue(place));
                stops(page().getContent()).forEach(stop -> stops.putIfAbsent(stop, place));
            }
            stops.forEach((stop, place) -> {
                interact(() -> page().setVvalue(place));
                interact(() -> keepsTheFocus(stop, lesson.id()));
            });
        }
    }

    private void keepsTheFocus(Node stop, String where) {
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END)) {
            stop.requestFocus();
            fire(key, "", false, false);
            // The digits may arrive in between, and what waits for them is disabled for a moment.
            assertTrue(owner() == stop || stop.isDisabled(), () -> where + ": " + key + " leaves " + stop + " for " + owner());
        }
    }

    private static List<Node> stops(Node root) {
        List<Node> found = new ArrayList<>();
        boolean button = root instanceof ButtonBase || root instanceof Switch || root instanceof ComboBoxBase;
        boolean kept = root.isVisible() && root.isFocusTraversable() && !root.isDisabled() && !button;
        if (kept && root.localToScene(root.getLayoutBounds()).getHeight() > 0) {
            found.add(root);
        }
        if (root instanceof Parent parent && root.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(stops(child)));
        }
        return found;
    }

    @Test
    void aChangeOfLessonBringsTheFocusToTheTitle() {
        assertAtTitle();
        interact(() -> lookup(".answer").query().requestFocus());
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertAtTitle();
        assertEquals(catalog.lessons().get(1).title(Language.ENGLISH), owner().getAccessibleText());
        assertEquals("heading", owner().getAccessibleRoleDescription());
        interact(() -> lookup("#next-lesson").queryAs(Button.class).fire());
        assertAtTitle();
        push(KeyCode.TAB);
        assertFalse(lookup("#lesson-list").query().isFocused());
        assertTrue(isOnPage(owner()));
    }

    private boolean isOnPage(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(n -> n == page().getContent());
    }

    /** How far the page has to be turned for a node to be in sight. */
    private double place(Node node) {
        Node content = page().getContent();
        double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double view = page().getViewportBounds().getHeight();
        return (top - view / 2) / (content.getLayoutBounds().getHeight() - view);
    }

    @Test
    void theGlossaryGivesTheFocusBackToTheTermThatOpenedIt() {
        Text term = lookup(".explained").queryAs(Text.class);
        interact(() -> page().setVvalue(place(term)));
        interact(term::requestFocus);
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertEquals("glossary-search", owner().getId());
        push(KeyCode.ESCAPE);
        assertSame(term, owner());
        push(KeyCode.CONTROL, KeyCode.G);
        push(KeyCode.CONTROL, KeyCode.G);
        assertSame(term, owner());
    }

    @Test
    void controlAndArrowsGoFromHeadingToHeading() {
        turnTo(catalog.lessons().get(6));
        List<String> passed = new ArrayList<>();
        Node before = owner();
        push(KeyCode.CONTROL, KeyCode.DOWN);
        while (owner() != before && passed.size() < 20) {
            before = owner();
            passed.add(owner().getAccessibleText());
            assertEquals("heading", owner().getAccessibleRoleDescription());
            Bounds place = owner().localToScene(owner().getLayoutBounds());
            assertTrue(place.getMinY() >= -1 && place.getMaxY() <= 700, () -> owner() + " is out of sight");
            push(KeyCode.CONTROL, KeyCode.DOWN);
        }
        assertTrue(passed.size() >= 2, passed.toString());
        assertEquals("Check yourself", passed.getLast());
        push(KeyCode.CONTROL, KeyCode.UP);
        assertEquals(passed.get(passed.size() - 2), owner().getAccessibleText());
    }

    @Test
    void inTheListOfLessonsArrowsMoveAndEnterOpens() {
        ListView<Lesson> list = lookup("#lesson-list").queryListView();
        interact(list::requestFocus);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        assertEquals(catalog.lessons().getFirst(), state.navigation().lessonProperty().get());
        assertEquals(2, list.getFocusModel().getFocusedIndex());
        push(KeyCode.ENTER);
        assertEquals(catalog.lessons().get(2), state.navigation().lessonProperty().get());
        assertAtTitle();
    }

    @Test
    void theChosenLessonIsInSightInTheList() {
        interact(() -> stage.setHeight(400));
        turnTo(catalog.lessons().getLast());
        ListView<Lesson> list = lookup("#lesson-list").queryListView();
        Node chosen = lookup("#lesson-list .lesson-cell").match(Node::isVisible).queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("selected"))
                .findFirst()
                .orElseThrow();
        Bounds place = chosen.localToScene(chosen.getLayoutBounds());
        Bounds window = list.localToScene(list.getLayoutBounds());
        assertTrue(place.getMinY() >= window.getMinY() && place.getMaxY() <= window.getMaxY() + 1, place + " in " + window);
    }

    /** How the platform tells a key: US, German, French and Spanish layouts and the number pad. */
    @ParameterizedTest
    @CsvSource({
        "EQUALS, =, false, LARGE", "EQUALS, +, true, LARGE", "PLUS, +, false, LARGE", "ADD, +, false, LARGE",
        "ADD, '', false, LARGE", "CLOSE_BRACKET, +, false, LARGE", "UNDEFINED, +, false, LARGE",
        "MINUS, -, false, SMALL", "SUBTRACT, '', false, SMALL", "DIGIT6, -, false, SMALL", "SLASH, -, false, SMALL",
        "DIGIT6, 6, true, NORMAL", "DIGIT8, 8, false, NORMAL"
    })
    void zoomIsKnownByWhatTheKeyWrites(KeyCode code, String character, boolean shift, TextSize size) {
        press(code, character, shift, true);
        assertEquals(size, state.textSizeProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"DIGIT0, 0, false", "DIGIT0, 0, true", "NUMPAD0, '', false", "DIGIT0, \u00E0, false", "UNDEFINED, 0, true"})
    void zeroBringsTheNormalSizeBack(KeyCode code, String character, boolean shift) {
        interact(() -> state.setTextSize(TextSize.LARGEST));
        press(code, character, shift, true);
        assertEquals(TextSize.NORMAL, state.textSizeProperty().get());
    }

    @Test
    void textGrowsToTwiceItsSize() {
        double normal = lookup(".words").queryAs(Text.class).getFont().getSize();
        for (int presses = 0; presses < 10; presses++) {
            press(KeyCode.PLUS, "+", false, true);
        }
        interact(() -> {});
        assertEquals(2 * normal, lookup(".words").queryAs(Text.class).getFont().getSize(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"F1, ''", "SLASH, ?"})
    void theKeysOfTheLessonAreListed(KeyCode code, String character) {
        if (character.isEmpty()) {
            push(code);
        } else {
            press(code, character, true, false);
        }
        Window dialog = listWindows().stream().filter(window -> window != stage).findFirst().orElseThrow();
        Node list = from(dialog.getScene().getRoot()).lookup(".key-list").query();
        List<String> places = from(list).lookup(".key-place").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertTrue(places.containsAll(List.of("Everywhere", "On the page", "On a story", "On a slider and in its field")));
        assertFalse(places.contains("On the drawing pad"));
        push(KeyCode.ESCAPE);
        assertFalse(dialog.isShowing());
    }

    @Test
    void aQuestionMarkInAFieldIsText() {
        TextField field = lookup(".answer-field").queryAs(TextField.class);
        interact(field::requestFocus);
        press(KeyCode.SLASH, "?", true, false);
        assertEquals("?", field.getText());
        assertEquals(1, listWindows().size());
    }

    @Test
    void aDisabledButtonHandsItsFocusToNobody() {
        turnTo(catalog.find("network-shape").orElseThrow());
        Button less = lookup(".count-row .button").queryAs(Button.class);
        Node next = lookup(".count-row .number-field").query();
        interact(less::requestFocus);
        for (int presses = 0; presses < 12 && !less.isDisabled(); presses++) {
            push(KeyCode.SPACE);
        }
        assertTrue(less.isDisabled());
        push(KeyCode.SPACE);
        assertNotEquals(next, owner());
        assertTrue(owner().getStyleClass().contains(FocusHome.STYLE_CLASS), () -> owner() + " has the focus");
        push(KeyCode.TAB);
        assertSame(next, owner());
    }
}
