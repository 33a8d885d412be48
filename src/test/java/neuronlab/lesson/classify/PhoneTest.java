package neuronlab.lesson.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import neuronlab.app.window.OpenWindow;
import neuronlab.figure.ranked.ProbabilityBar;
import neuronlab.figure.ranked.RankedBars;
import org.junit.jupiter.api.Test;

/** A photo in a phone's frame; the shares are e to the score, divided by the sum of these, on a calculator. */
class PhoneTest extends OpenWindow {
    PhoneTest() {
        super(1280, 800, "classification");
    }

    /** Scrolls until the figure with the photos is on the stage. */
    private void readOn() {
        while (lookup("#example-dog").tryQuery().isEmpty() && page().getVvalue() < 1) {
            interact(() -> page().setVvalue(page().getVvalue() + 0.02));
        }
    }

    private void choose(String example) {
        interact(() -> lookup("#example-" + example).queryAs(ToggleButton.class).fire());
    }

    private RankedBars answers() {
        return lookup("#phone-answers").queryAs(RankedBars.class);
    }

    private List<String> shares() {
        return lookup("#phone-answers .probability-bar").queryAllAs(ProbabilityBar.class).stream()
                .map(bar -> bar.textProperty().get())
                .toList();
    }

    @Test
    void aPhotoIsNamedByThePhoneTheLikeliestFirst() {
        readOn();
        choose("dog");

        assertTrue(answers().isVisible());
        assertEquals(List.of("cat", "dog", "fox"), answers().namesProperty().get());
        assertEquals(List.of(1, 2, 0), answers().order());
        assertEquals(List.of("3.9%", "78.6%", "17.5%"), shares());

        interact(() -> lookup("#unfolded-double").queryAs(Button.class).fire());
        assertEquals(List.of("0.2%", "95.0%", "4.7%"), shares());
    }

    @Test
    void aHouseIsOnNoPhone() {
        readOn();
        choose("fox");
        choose("house");

        assertFalse(answers().isVisible());
    }
}
