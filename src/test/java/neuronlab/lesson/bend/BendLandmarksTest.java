package neuronlab.lesson.bend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.model.network.Activation;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The landmarks of the network with hidden neurons; its steps are counted here one by one. */
@ExtendWith(OnFxThread.class)
class BendLandmarksTest {
    private final BendState state = new BendState();
    private final Node figure =
            new BendPane(state, Language.ENGLISH.words(BendView.class), Language.ENGLISH).figure();

    private List<String> labels() {
        return figure.lookup("#learning-curves").lookupAll(".curve-landmark-label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(label -> ((Text) label).getText())
                .toList();
    }

    private int right() {
        return state.snapshotProperty().get().training().right();
    }

    @Test
    void theFirstStepAtWhichAllHousesAreRightIsLabelled() {
        Shown shown = Shown.in((Region) figure, 900);
        state.setHidden(3);
        state.setBend(Activation.TANH);
        int steps = 0;
        while (right() < 48 && steps < 2000) {
            assertTrue(labels().stream().noneMatch(label -> label.startsWith("all right")), () -> "too early: " + labels());
            state.training().trainNow(1);
            shown.layOut(900);
            steps++;
        }
        assertEquals(48, right());
        String all = "all right at step " + Language.ENGLISH.numbers().whole(steps);
        state.training().trainNow(100);
        shown.layOut(900);
        assertTrue(labels().contains(all), () -> all + " is not among " + labels());
    }

    @Test
    void aLineNeverHasAllRight() {
        Shown shown = Shown.in((Region) figure, 900);
        state.training().trainNow(300);
        shown.layOut(900);
        assertTrue(labels().stream().noneMatch(label -> label.startsWith("all right")), () -> labels().toString());
    }
}
