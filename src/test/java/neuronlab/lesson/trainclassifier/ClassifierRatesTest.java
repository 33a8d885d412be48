package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.rates.RateCoach;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class ClassifierRatesTest {
    private final ClassifierState state = new ClassifierState();
    private final RateCoach coach =
            new RateCoach(state.training(), new ClassifierRates(state, Language.ENGLISH), Language.ENGLISH);

    private Button back() {
        return (Button) coach.lookup("#coach-back");
    }

    @Test
    void theCoachLeadsBackToTheLeastLossWithTheHousesOfNow() {
        state.setStandardised(true);
        state.training().step(50);
        Table changed = state.housesProperty().get().withTarget(0, LabelledHouses.BAD);
        state.learnFrom(changed);
        assertTrue(back().isDisabled(), "the loss was less before, but of other labels");
        state.training().step(20);
        double least = state.snapshotProperty().get().loss();
        state.setRate(50);
        state.training().step(1);
        assertFalse(back().isDisabled());
        back().fire();
        assertEquals(least, state.snapshotProperty().get().loss());
        assertEquals(50, state.rate());
        assertEquals(changed, state.housesProperty().get());
    }
}
