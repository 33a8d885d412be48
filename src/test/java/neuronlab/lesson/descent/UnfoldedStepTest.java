package neuronlab.lesson.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One step in five cards; the numbers are those of a calculation by hand. */
@ExtendWith(OnFxThread.class)
class UnfoldedStepTest {
    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private final Spotlight spotlight = new Spotlight();
    private final UnfoldedStep cards = new UnfoldedStep(state, spotlight, Language.ENGLISH);

    @BeforeEach
    void show() {
        Shown.in(cards, 460);
    }

    private void enter() {
        Event.fireEvent(cards, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private String text(String id) {
        return ((Labeled) cards.lookup("#" + id)).getText();
    }

    /** The texts of a column that are in sight, from above. */
    private List<String> seen(String styleClass) {
        return cards.lookupAll("." + styleClass).stream()
                .filter(label -> label.isVisible())
                .map(label -> ((Labeled) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void eachCardBringsItsNumbersAndLightsItsPart() {
        assertTrue(seen("unfolded-mean").isEmpty());
        enter();
        assertEquals(Part.error(), spotlight.partProperty().get());
        assertTrue(seen("unfolded-cell").containsAll(List.of("−399.9", "−329.9", "−369.0")));
        enter();
        assertEquals(Part.bias(0), spotlight.partProperty().get());
        assertTrue(text("unfolded-sentence").contains("−366.27"), text("unfolded-sentence"));
        enter();
        assertEquals(Part.weight(0, 0), spotlight.partProperty().get());
        assertTrue(seen("unfolded-cell").containsAll(List.of("−841,389.6", "−527,840.0", "−885,600.0")));
        assertTrue(text("unfolded-sentence").contains("−751,609.9"), text("unfolded-sentence"));
        enter();
        assertTrue(text("unfolded-sentence").contains("366.27") && text("unfolded-sentence").contains("0.007516"));
        assertEquals(0, state.snapshotProperty().get().steps());
        enter();
        assertEquals(1, state.snapshotProperty().get().steps());
        assertEquals(964.54, state.snapshotProperty().get().error(), 0.005);
    }

    @Test
    void atTheSecondStepTheDirectionTurns() {
        state.live().step(1);
        for (int card = 1; card < 5; card++) {
            enter();
        }
        assertTrue(seen("unfolded-mean").containsAll(List.of("mean 15.29", "mean 25,556.15")), seen("unfolded-mean")::toString);
        assertTrue(text("unfolded-sentence").contains("350.97"), text("unfolded-sentence"));
    }

    @Test
    void aNudgeProvesTheSlope() {
        enter();
        enter();
        // 134,971.67 is the mean of the squares of 399.9, 329.9 and 369; each is 0.1 smaller after the nudge.
        double nudged = (399.8 * 399.8 + 329.8 * 329.8 + 368.9 * 368.9) / 3;
        assertTrue(text("unfolded-proof").contains(String.format(Locale.ENGLISH, "%,.1f", nudged)), text("unfolded-proof"));
        assertTrue(text("unfolded-proof").contains("−73.24") && text("unfolded-proof").contains("−73.25"));
        ((Button) cards.lookup("#unfolded-nudge")).fire();
        assertEquals(nudged, state.snapshotProperty().get().error(), 1e-6);
        assertFalse(((Button) cards.lookup("#unfolded-back")).isDisabled());
    }
}
