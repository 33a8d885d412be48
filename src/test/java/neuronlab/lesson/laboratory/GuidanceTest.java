package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.SavedExperiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** An experiment in which a teacher has fixed something. */
class GuidanceTest extends OpenLaboratory {
    GuidanceTest() {
        super(1280);
    }

    private void open(Guidance guidance) {
        interact(() -> view.state()
                .restore(new SavedExperiment(Choices.beginning(), List.of(), List.of(), guidance)));
        waitUntilPrepared();
    }

    private String goal() {
        return text("#goal");
    }

    @Test
    void wordsStandBesideControlsAreHiddenAndTheGoalIsTested() {
        assertFalse(lookup("#guidance").query().isVisible());
        open(new Guidance(
                Set.of("optimiser", "unknown"),
                Optional.of(new Guidance.Goal(Guidance.Measure.ACCURACY, 0.9, OptionalLong.of(1000))),
                "# A ring\n\nHow many lines does it take?"));
        assertTrue(lookup("#guidance").query().isVisible());
        assertEquals(2, lookup("#guidance .guidance-words").queryParent().getChildrenUnmodifiable().size());
        assertFalse(lookup("#optimiser").query().getParent().isVisible());
        assertTrue(lookup("#rate").query().getParent().isVisible());
        assertEquals("Goal: 90% right or more, within 1,000 steps", goal());
        interact(() -> view.state().trainNow(600));
        assertEquals("Goal reached: 90% right or more, within 1,000 steps", goal());
        interact(() -> view.state().transport().reset());
        assertTrue(goal().startsWith("Goal reached"), "what was reached stays so");
        open(Guidance.NONE);
        assertFalse(lookup("#guidance").query().isVisible());
        assertTrue(lookup("#optimiser").query().getParent().isVisible());
    }

    @Test
    void aTeachersHeadingsStandOutTheMoreTheHigherTheyAre() {
        open(new Guidance(Set.of(), Optional.empty(), "# First\n\nWords\n\n## Second\n\n### Third\n\n#### Fourth"));
        Function<String, Font> font = shown -> lookup("#guidance .words").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().equals(shown))
                .findFirst()
                .orElseThrow()
                .getFont();
        Font words = font.apply("Words");
        assertTrue(font.apply("First").getSize() > font.apply("Second").getSize());
        assertTrue(font.apply("Second").getSize() > font.apply("Third").getSize());
        for (String heading : List.of("First", "Second", "Third", "Fourth")) {
            assertTrue(font.apply(heading).getSize() >= words.getSize(), heading);
            assertNotEquals(words.getName(), font.apply(heading).getName(), heading);
        }
    }

    @Test
    void wordsThatAreNoMarkdownAreShownAsTheyWereWritten() {
        open(new Guidance(Set.of(), Optional.empty(), "<b>Hello</b>\n\n<script>x</script>"));
        assertTrue(lookup("#guidance").query().isVisible());
        assertEquals(
                "<b>Hello</b>\n\n<script>x</script>",
                lookup("#guidance .guidance-words > .label").queryLabeled().getText());
    }

    @Test
    void aTeacherMakesAnExperimentAndAPupilOpensIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ring.neuronlab");
        interact(() -> {
            view.keepIn((where, content) -> {
                try (OutputStream out = Files.newOutputStream(where)) {
                    content.writeTo(out);
                }
            });
            view.pane().keeping().setPlaces(_ -> Optional.of(file));
            view.state().trainNow(20);
            view.pane().keeping().menu().getItems().stream()
                    .filter(item -> item.getId().equals("keep.class"))
                    .forEach(MenuItem::fire);
        });
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#class-words").write("# A ring\n\nHow *many* lines?");
        assertEquals(2, lookup("#class-sheet .guidance-words").queryParent().getChildrenUnmodifiable().size());
        interact(() -> lookup("#goal-measure").queryAs(ComboBox.class).getSelectionModel().select(2));
        assertTrue(lookup("#class-keep").query().isDisabled(), "the goal has no number yet");
        assertEquals("The goal needs a number from 0 to 100.", text("#class-message"));
        interact(() -> {
            lookup("#goal-value").queryAs(TextField.class).setText("90");
            lookup("#goal-steps").queryAs(TextField.class).setText("1,000");
            lookup("#shown-optimiser").queryAs(CheckBox.class).fire();
            lookup("#shown-keep").queryAs(CheckBox.class).fire();
        });
        assertEquals("", text("#class-message"));
        press("class-keep");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text("#class-message").equals("Kept in " + file));
        interact(() -> lookup("#goal-steps").queryAs(TextField.class).setText("1000"));
        assertEquals("", text("#class-message"), "it has changed since");
        press("class-keep");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text("#class-message").equals("Kept in " + file));
        press("class-cancel");
        assertFalse(lookup("#guidance").query().isVisible(), "the teacher's own page is as it was");
        assertEquals(20, view.state().snapshotProperty().get().epochs());
        interact(() -> view.pane().ownData().open(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> lookup("#guidance").query().isVisible());
        waitUntilPrepared();
        assertEquals("Goal: 90% right or more, within 1,000 steps", goal());
        assertFalse(lookup("#optimiser").query().getParent().isVisible());
        assertFalse(lookup("#keep").query().isVisible());
        assertTrue(lookup("#rate").query().getParent().isVisible());
        assertEquals(0, view.state().snapshotProperty().get().epochs());
        assertEquals(List.of(), view.state().loggedRunsProperty().get());
        interact(() -> lookup("#change-guidance").query().requestFocus());
        press("change-guidance");
        assertFalse(lookup("#shown-optimiser").queryAs(CheckBox.class).isSelected());
        assertEquals("90", lookup("#goal-value").queryAs(TextField.class).getText());
        assertEquals("1,000", lookup("#goal-steps").queryAs(TextField.class).getText());
        interact(() -> lookup("#shown-optimiser").queryAs(CheckBox.class).fire());
        press("class-look");
        assertEquals("change-guidance", view.page().getScene().getFocusOwner().getId());
        assertTrue(lookup("#optimiser").query().getParent().isVisible());
        assertEquals(Set.of("keep"), view.state().guidanceProperty().get().hiddenControls());
    }

    @Test
    void theGuidanceIsKeptWithTheExperiment() {
        Guidance guidance = new Guidance(Set.of("rate"), Optional.empty(), "Read this.");
        open(guidance);
        List<SavedExperiment> kept = new ArrayList<>();
        interact(() -> view.state().save(kept::add));
        assertEquals(List.of(guidance), kept.stream().map(SavedExperiment::guidance).toList());
    }
}
