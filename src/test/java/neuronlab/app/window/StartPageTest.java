package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.check.Check;
import org.junit.jupiter.api.Test;

class StartPageTest extends OpenWindow {
    StartPageTest() {
        super(960, 900);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        state.navigation().turnToStart();
    }

    private boolean isOpen() {
        return lookup("#start-page").tryQuery().isPresent();
    }

    private Button button(String id) {
        return lookup(id).queryAs(Button.class);
    }

    private Lesson current() {
        return state.navigation().lessonProperty().get();
    }

    @Test
    void itTakesTheFocusAndItsNameIsTheWindows() {
        assertTrue(isOpen());
        assertTrue(owner().getStyleClass().contains("start-title"));
        assertEquals("Neuron Lab", stage.getTitle());
    }

    /** At the largest text, where the page is short of room, the line that invites to write was cut. */
    @Test
    void itsInvitationIsNeverCut() {
        interact(() -> {
            stage.getScene().getRoot().setStyle("-fx-font-size: 24px");
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Label lead = lookup(".start-lead").queryAs(Label.class);
        assertEquals(lead.getText(), ((Text) lead.lookup(".text")).getText());
    }

    @Test
    void itLeadsToTheLessonToGoOnWithAndAKeyLeadsBack() {
        assertEquals("Begin: A price to judge", button("#start-go-on").getText());
        interact(() -> button("#start-go-on").fire());
        assertFalse(isOpen());
        assertEquals("A price to judge", lookup(".lesson-title").queryAs(Label.class).getAccessibleText());
        turnTo(catalog.lessons().get(3));
        push(KeyCode.ALT, KeyCode.HOME);
        assertTrue(isOpen());
        assertEquals("Continue: Train it by hand", button("#start-go-on").getText());
    }

    @Test
    void everyLineOfTheListOpensItsLessonAlsoTheOneThatWasLeft() {
        ListView<Lesson> list = lookup("#lesson-list").queryListView();
        assertNull(list.getSelectionModel().getSelectedItem());
        clickOn(lookup("#lesson-list .list-cell").nth(0).<Node>query());
        assertFalse(isOpen());
        assertEquals(catalog.lessons().getFirst(), current());
    }

    @Test
    void aChapterOpensAtItsFirstLessonThatIsNotDone() {
        Lesson fourth = catalog.lessons().get(3);
        interact(() -> {
            for (Check check : fourth.checks(state.language()).checks()) {
                state.progress().complete(fourth.id(), check.id());
            }
            button("#chapter-learn").fire();
        });
        assertFalse(isOpen());
        assertEquals(catalog.lessons().get(4), current());
    }

    @Test
    void aChapterSaysWhatItHoldsAndHowMuchIsDone() {
        String said = button("#chapter-predict").getAccessibleText();
        assertTrue(said.startsWith("Predict. Lessons 1 to 3, "), said);
        assertTrue(said.contains(" 0 of "), said);
    }
}
