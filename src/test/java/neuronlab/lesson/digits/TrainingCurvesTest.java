package neuronlab.lesson.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.EpochMeasures;
import neuronlab.lesson.shared.handwriting.LearningChoice;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the curves of the digits label by themselves, against the history that they show. */
@ExtendWith(OnFxThread.class)
class TrainingCurvesTest {
    private final DigitsTraining training = new DigitsTraining();
    private final TrainingCurves curves = new TrainingCurves(training, Language.ENGLISH);

    @BeforeEach
    void show() {
        Shown.in(curves.loss(), 400);
        Shown.in(curves.accuracy(), 400);
    }

    private static List<String> labels(Node chart) {
        return chart.lookupAll(".curve-landmark-label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(label -> ((Text) label).getText())
                .toList();
    }

    private List<EpochMeasures> history() {
        return training.snapshotProperty().get().history();
    }

    @Test
    void theBestEpochIsTheFirstThatNoOtherBeats() {
        training.trainFully();
        double most = 0;
        int best = 0;
        for (int epoch = 0; epoch < history().size(); epoch++) {
            if (history().get(epoch).heldOut().accuracy() > most) {
                most = history().get(epoch).heldOut().accuracy();
                best = epoch;
            }
        }
        assertTrue(best > 0 && best < history().size() - 1, "the last epoch is the best");
        String told = "best held out: %.1f%%, epoch %d".formatted(100 * most, best);
        assertEquals(List.of(told), labels(curves.accuracy()));
    }

    /** A hundred digits are soon known by heart; with all of them, both losses fall to the end. */
    @Test
    void theLowestHeldOutLossIsLabelledWhenFewDigitsAreLearnedByHeart() {
        training.trainFully();
        assertEquals(List.of(), labels(curves.loss()));
        training.choose(LearningChoice.USUAL.withExamples(100).withRate(2));
        training.trainFully();
        int lowest = 0;
        for (int epoch = 0; epoch < history().size(); epoch++) {
            lowest = history().get(epoch).heldOut().loss() < history().get(lowest).heldOut().loss() ? epoch : lowest;
        }
        assertTrue(lowest < 60, "the lowest is " + lowest);
        String label = "held out lowest: %.3f, epoch %d".formatted(history().get(lowest).heldOut().loss(), lowest);
        assertEquals(List.of(label), labels(curves.loss()));
        String told = curves.loss().queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.endsWith("; " + label), told);
    }
}
