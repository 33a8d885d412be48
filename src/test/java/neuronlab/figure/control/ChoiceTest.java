package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class ChoiceTest {
    private final Choice<Integer> choice =
            new Choice<>("Layers", number -> number + " layers", List.of(1, 2, 3), Language.ENGLISH);

    @Test
    void whatIsChosenStaysIfItIsOfferedAgain() {
        choice.valueProperty().set(2);
        choice.setAll(List.of(2, 4));
        assertEquals(2, choice.valueProperty().get());
        choice.setAll(List.of(4, 5));
        assertNull(choice.valueProperty().get());
    }

    @Test
    void itsNameAndWhatIsChosenAreSpoken() {
        choice.valueProperty().set(3);
        assertEquals("Layers: 3 layers", choice.box().getAccessibleText());
    }
}
