package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.SavedExperiment;
import org.junit.jupiter.api.Test;

/** An experiment in which a teacher has fixed something. */
class GuidanceTest extends OpenLaboratory {
    GuidanceTest() {
        super(1280);
    }

    private void open(Guidance guidance) {
        interact(() -> view.state()
                .restore(new SavedExperiment(Choices.beginning(), List.of(), List.of(), guidance)));
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
    void wordsThatAreNoMarkdownAreShownAsTheyWereWritten() {
        open(new Guidance(Set.of(), Optional.empty(), "<b>Hello</b>\n\n<script>x</script>"));
        assertTrue(lookup("#guidance").query().isVisible());
        assertEquals(
                "<b>Hello</b>\n\n<script>x</script>",
                lookup("#guidance .guidance-words > .label").queryLabeled().getText());
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
