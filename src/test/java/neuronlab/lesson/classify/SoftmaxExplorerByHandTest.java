package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.ranked.ProbabilityBar;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.lesson.LessonView;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The explorer in a window, under a robot's mouse and keys; the ranking of the page follows it. */
class SoftmaxExplorerByHandTest extends ApplicationTest {
    private RankedBars ranked;

    @Override
    public void start(Stage stage) {
        LessonView view = new ClassifyView("Classification", Language.ENGLISH);
        ranked = (RankedBars) view.figures().getLast();
        Region explorer = view.figures().get(4);
        // The stage it comes from lays its figures out itself.
        explorer.setManaged(true);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new StackPane(explorer), 900, 700));
        stage.show();
    }

    private void enter(int score, String text) {
        TextField field = lookup("#score-" + score).<ParameterSlider>query().valueField();
        clickOn(field);
        interact(field::selectAll);
        write(text);
        push(KeyCode.ENTER);
    }

    private List<String> outputs() {
        return Stream.of(1, 2, 3)
                .map(number -> lookup("#output-" + number)
                        .<ProbabilityBar>query()
                        .textProperty()
                        .get())
                .toList();
    }

    private String text(String id) {
        return lookup(id).<Label>query().getText();
    }

    @Test
    void typedScoresButtonsAndStepperMoveTheOutputs() {
        assertEquals(List.of("0.042", "0.114", "0.844"), outputs());
        assertEquals(
                "The likeliest, fox, gets 7.39 times as much as dog, because its score is ahead by 2.00.",
                text("#ratio-sentence"));

        clickOn("#explorer-add-one");
        assertEquals(List.of("0.042", "0.114", "0.844"), outputs());
        assertEquals("5.00", lookup("#score-3").<ParameterSlider>query().valueField().getText());
        assertEquals(
                "Every score has grown by 1, and not one probability has changed: only the differences count.",
                text("#ratio-sentence"));

        enter(1, "1,000");
        enter(2, "-1,000");
        assertEquals(List.of("1.000", "0.000", "0.000"), outputs());
        assertEquals("All together: 1", text("#output-sum"));
        assertEquals(0, ranked.order().getFirst());

        clickOn("#explorer-reset");
        assertEquals(List.of("0.042", "0.114", "0.844"), outputs());
        assertEquals(List.of(2, 1, 0), ranked.order());

        TextField count = lookup("#inputs-stepper .number-field").query();
        clickOn(count);
        interact(count::selectAll);
        write("1");
        push(KeyCode.ENTER);
        assertEquals("1.000", lookup("#output-1").<ProbabilityBar>query().textProperty().get());
        assertFalse(lookup("#ratio-formula").query().isVisible());
        assertEquals(List.of(0), ranked.order());
    }
}
