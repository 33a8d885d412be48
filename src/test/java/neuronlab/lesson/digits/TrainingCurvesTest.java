package neuronlab.lesson.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.LearningChoice;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the curves of the digits label by themselves, against a plain loop. */
@ExtendWith(OnFxThread.class)
class TrainingCurvesTest {
    private static final int EPOCHS = 100;

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

    /** Batches of all, so that no order of the digits matters. */
    private DigitSetting learnAtOnce(int examples, double rate) {
        training.trainFully();
        training.choose(LearningChoice.USUAL
                .withExamples(examples)
                .withBatchSize(LearningChoice.ALL)
                .withRate(rate));
        training.trainFully();
        return training.live().settingProperty().get();
    }

    @Test
    void theBestEpochIsTheFirstThatNoOtherBeats() {
        DigitSetting setting = learnAtOnce(LearningChoice.ALL, 1);
        PlainDigits plain = new PlainDigits(setting.table());
        double most = plain.percentRight(setting.heldOut());
        int best = 0;
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            plain.step(1);
            if (plain.percentRight(setting.heldOut()) > most) {
                most = plain.percentRight(setting.heldOut());
                best = epoch;
            }
        }
        assertTrue(best > 0 && best < EPOCHS, "the last epoch is the best: " + best);
        assertEquals(List.of("best held out: %.1f%%, epoch %d".formatted(most, best)), labels(curves.accuracy()));
    }

    /**
     * A hundred digits are soon known by heart; with all of them, both losses fall to the end. The digits come in an order
     * that is the program's: so each epoch's model is its own, and what it loses is worked out here.
     */
    @Test
    void theLowestHeldOutLossIsLabelledWhenFewDigitsAreLearnedByHeart() {
        training.trainFully();
        assertEquals(List.of(), labels(curves.loss()));
        training.choose(LearningChoice.USUAL.withExamples(100).withRate(2));
        training.trainFully();
        DigitSetting setting = training.live().settingProperty().get();
        PlainDigits plain = new PlainDigits(setting.table());
        double least = Double.POSITIVE_INFINITY;
        int lowest = 0;
        for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            training.live().goTo(epoch);
            plain.take(training.live().momentProperty().get().parameters());
            double loss = plain.loss(setting.heldOut());
            lowest = loss < least ? epoch : lowest;
            least = Math.min(least, loss);
        }
        assertTrue(lowest < 60, "the lowest is " + lowest);
        String label = "held out lowest: %.3f, epoch %d".formatted(least, lowest);
        assertEquals(List.of(label), labels(curves.loss()));
        String told = curves.loss().queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.endsWith("; " + label), told);
    }
}
