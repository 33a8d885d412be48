package neuronlab.lesson.shared.page;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import neuronlab.toolkit.LightTheme;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.content.MarkdownReader;
import neuronlab.lesson.shared.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class TermLinkTest extends ApplicationTest {
    private final List<String> followed = new ArrayList<>();
    private LessonPage page;

    @Override
    public void start(Stage stage) {
        LessonText text = new MarkdownReader().read("""
                Nobody explains **this one**, but there is a word for how wrong a whole line is, and it is rather long: the **mean squared error** and the **bias**.
                """);
        page = new LessonPage("Title", text, new PageParts().glossary(Glossary.of(Language.ENGLISH)));
        page.addEventHandler(LinkEvent.FOLLOWED, event -> followed.add(event.destination()));
        stage.setScene(LightTheme.scene(page, 700, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private Text term(String words) {
        return page.lookupAll(".term").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cards() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> ((Label) window.getScene().getRoot().lookup(".term-card-title")).getText())
                .toList();
    }

    @Test
    void aTermThatTheGlossaryLacksIsMerelyBold() {
        assertFalse(term("this one").isFocusTraversable());
        assertEquals(2, page.lookupAll(".term-underline").size());
    }

    @Test
    void theUnderlineFollowsTheLinesOfATerm() {
        assertEquals(1, lines(700));
        int most = 0;
        for (int width = 300; width < 700; width += 5) {
            most = Math.max(most, lines(width));
        }
        assertEquals(2, most, "at some width the term must wrap");
    }

    private int lines(int width) {
        interact(() -> {
            page.resize(width, 600);
            page.layout();
        });
        Path underline = (Path) page.lookup(".term-underline");
        return Math.toIntExact(
                underline.getElements().stream().filter(MoveTo.class::isInstance).count());
    }

    @Test
    void enterShowsTheCardAndEscapeHidesIt() {
        interact(() -> term("bias").requestFocus());
        type(KeyCode.ENTER);
        assertEquals(List.of("bias"), cards());

        type(KeyCode.ESCAPE);
        assertEquals(List.of(), cards());
        assertEquals(List.of(), followed);
    }

    @Test
    void enterOnTheCardLeadsToTheGlossary() {
        interact(() -> term("mean squared error").requestFocus());
        type(KeyCode.ENTER, KeyCode.ENTER);

        assertEquals(List.of("glossary:mean squared error"), followed);
        assertEquals(List.of(), cards());
    }

    @Test
    void theCardGoesWhenTheFocusDoes() {
        interact(() -> term("bias").requestFocus());
        type(KeyCode.SPACE);
        interact(() -> term("mean squared error").requestFocus());

        assertEquals(List.of(), cards());
    }

    @Test
    void aClickShowsTheCardUntilThePointerLeaves() {
        clickAtOnce(term("bias"));
        assertEquals(List.of("bias"), cards());

        moveTo(page.lookup(".lesson-title"));
        assertEquals(List.of(), cards());
    }

    @Test
    void theCardCanBePointedAtAndClicked() {
        clickAtOnce(term("bias"));
        moveTo(card());
        assertEquals(List.of("bias"), cards());
        moveTo(page.lookup(".lesson-title"));
        assertEquals(List.of(), cards());

        clickAtOnce(term("bias"));
        clickOn(card());
        assertEquals(List.of("glossary:bias"), followed);
    }

    /** Before the pointer has rested there long enough to bring the card by itself. */
    private void clickAtOnce(Node node) {
        interact(() -> {
            Bounds place = node.localToScreen(node.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private static Node card() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(".term-card"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScreenReaderIsToldTheExplanation() {
        assertTrue(term("bias").getAccessibleHelp().startsWith("The number that is added after"));
    }
}
