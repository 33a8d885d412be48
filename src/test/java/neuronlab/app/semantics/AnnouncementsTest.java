package neuronlab.app.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neuronlab.app.window.OpenWindow;
import neuronlab.figure.speech.Announcer;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What happens away from the focus is said, too. */
class AnnouncementsTest extends OpenWindow {
    private Announcer announcer;

    AnnouncementsTest() {
        super(960, 800, "train-by-hand");
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        announcer = stage.getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(Announcer.class::isInstance)
                .map(Announcer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void open(String lesson) {
        turnTo(catalog.find(lesson).orElseThrow());
    }

    private void type(String id, String text) {
        interact(() -> {
            TextField field = lookup(id).queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
        push(KeyCode.ENTER);
    }

    private void assertSaid(String part) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> announcer.saidProperty().get().contains(part));
    }

    @Test
    void complaintsAreSaid() throws Exception {
        type("#weight-value", "12x");
        assertSaid("\u201c12x\u201d is not a number: \u201cx\u201d does not belong there. Try 0.100.");
    }

    @Test
    void whatAMoveDidToTheErrorIsSaid() throws Exception {
        type("#weight-value", "0.2");
        assertSaid("weight 0.1 \u2192 0.2: the error rose from 799 to");
    }

    /** A figure is part of the page from when its section is reached. */
    private void scrollTo(String part) {
        ScrollPane page = lookup("#lesson-pane").queryAs(ScrollPane.class);
        for (int place = 0; place <= 10 && lookup(part).tryQuery().isEmpty(); place++) {
            double share = place / 10.0;
            interact(() -> page.setVvalue(share));
        }
    }

    @Test
    void theOutputOfANeuronIsSaidWhenItsInputIsMoved() throws Exception {
        open("price-question");
        scrollTo("#area-slider");
        interact(() -> lookup("#area-slider").queryAs(Slider.class).setValue(1800));
        assertSaid("The price is $324,000.");
        open("add-bias");
        interact(() -> lookup("#area-slider").queryAs(Slider.class).setValue(1800));
        assertSaid("The price is 330 thousand.");
    }

    @Test
    void answersAreSaidToBeRightOrWrong() throws Exception {
        open("price-question");
        type("#price-of-1800", "abc");
        assertSaid("\u201cabc\u201d is not a number.");
        type("#price-of-1800", "360");
        assertSaid("Not quite, try again. That is the price of the friend");
        type("#price-of-1800", "$324,000");
        assertSaid("Right. 1,800 \u00D7 0.180 = 324.");
        RadioButton answer = lookup(".answer").queryAs(RadioButton.class);
        interact(answer::requestFocus);
        push(KeyCode.SPACE);
        assertSaid(". ");
        assertTrue(answer.getAccessibleText().startsWith(answer.getText() + ". Question: "), answer.getAccessibleText());
    }

    @Test
    void thePadTellsWhereThePenIs() throws Exception {
        open("read-handwriting");
        Node pad = lookup("#digits-pad").query();
        for (double place = 0; place <= 1 && !isSeen(pad); place += 0.05) {
            double next = place;
            interact(() -> page().setVvalue(next));
        }
        interact(() -> lookup("#digits-pad").query().requestFocus());
        push(KeyCode.HOME);
        assertSaid("Pen up, 0% across, 50% down.");
        push(KeyCode.SPACE);
        assertSaid("Drawing, 0% across, 50% down.");
    }

    @Test
    void aStoryTellsItsSteps() throws Exception {
        open("how-wrong");
        Node story = lookup("#residual-storyboard").query();
        interact(story::requestFocus);
        push(KeyCode.END);
        assertSaid(story.getAccessibleText().substring(story.getAccessibleText().indexOf('.') + 2));
        assertEquals("Step 5 of 5", story.getAccessibleText().substring(0, 11));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
