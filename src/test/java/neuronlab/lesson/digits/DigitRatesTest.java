package neuronlab.lesson.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.handwriting.LearningChoice;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.model.data.Table;
import neuronlab.model.network.Parameters;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The learning rate of the digits: its zones, its coach; and the guess about moved pictures. */
class DigitRatesTest extends ApplicationTest {
    private DigitsView view;

    @Override
    public void start(Stage stage) {
        view = new DigitsView("", Language.ENGLISH, new HandwritingRecord());
        LessonPage page = view.page();
        Scene scene = LightTheme.scene(new Group(page), 1200, 700);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        page.resize(1660, 1000);
        page.layout();
        page.resize(1660, page.prefHeight(1660));
        page.layout();
        view.load();
    }

    private void waitForZones() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !coach().isEmpty() && !coach().contains("being worked out"));
    }

    private String coach() {
        return find("coach", Label.class).getText();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return lookup("#" + id).queryAs(type);
    }

    private void turnTo(double rate) {
        interact(() -> find("digits-rate", Slider.class).setValue(Math.log10(rate)));
    }

    /** Two by the largest eigenvalue of mean(x·xᵀ) / 10, found by multiplying with it again and again. */
    private double limit() {
        Table digits = view.training().live().settingProperty().get().table();
        int size = digits.features() + 1;
        double[] direction = new double[size];
        Arrays.fill(direction, 1);
        double length = 0;
        for (int round = 0; round < 100; round++) {
            double[] next = new double[size];
            for (int row = 0; row < digits.rows(); row++) {
                double[] x = Arrays.copyOf(digits.inputs(row), size);
                x[size - 1] = 1;
                double along = 0;
                for (int i = 0; i < size; i++) {
                    along += x[i] * direction[i];
                }
                for (int i = 0; i < size; i++) {
                    next[i] += x[i] * along / digits.rows();
                }
            }
            length = 0;
            for (double part : next) {
                length += part * part;
            }
            length = Math.sqrt(length);
            for (int i = 0; i < size; i++) {
                direction[i] = next[i] / length;
            }
        }
        return 2 / (length / 10);
    }

    @Test
    void theUsualRateIsGoodAndTheLimitIsThatOfTheDigits() throws Exception {
        waitForZones();
        assertTrue(coach().startsWith("A good rate"), coach());
        assertTrue(find("coach-halve", Button.class).isDisable());

        turnTo(20);
        assertEquals(20, view.training().choice().rate(), 1e-9);
        assertTrue(coach().startsWith("Above " + String.format(Locale.ENGLISH, "%.1f", limit())), coach());

        interact(() -> find("coach-halve", Button.class).fire());
        assertEquals(10, view.training().choice().rate(), 1e-9);
        assertEquals("10", find("digits-rate-value", TextField.class).getText());

        turnTo(0.001);
        assertTrue(coach().startsWith("Safe, but timid"), coach());
    }

    /** Descent on all digits at once, worked out here: the first epoch that ends five rises of the loss running. */
    private int fifthRise(double rate) {
        Table digits = view.training().live().settingProperty().get().table();
        PlainDigits plain = new PlainDigits(digits);
        double before = plain.loss(digits);
        int rises = 0;
        for (int epoch = 1; ; epoch++) {
            plain.step(rate);
            double loss = plain.loss(digits);
            rises = loss > before ? rises + 1 : 0;
            if (rises == 5) {
                return epoch;
            }
            before = loss;
        }
    }

    @Test
    void fiveRisesRunningStopTheRunAndTheCoachHelps() throws Exception {
        interact(() -> {
            view.training().choose(view.training().choice().withBatchSize(LearningChoice.ALL));
            view.training().setRate(50);
        });
        waitForZones();
        int stop = fifthRise(50);

        interact(() -> view.training().live().trainNow(60));

        assertEquals(stop, view.training().snapshotProperty().get().epochs());
        assertTrue(coach().startsWith("Stopped: 5 epochs in a row raised the loss"), coach());
        assertTrue(coach().contains(String.format(Locale.ENGLISH, "%.1f", limit())), coach());
        double worst = view.training().live().trainer().loss();

        interact(() -> find("coach-back", Button.class).fire());
        assertTrue(view.training().live().trainer().loss() < worst, "the best place is better");
        assertEquals(50, view.training().choice().rate(), 1e-9);
        interact(() -> find("coach-halve", Button.class).fire());
        assertEquals(25, view.training().choice().rate(), 1e-9);
    }

    @Test
    void zonesOfOtherDigitsAreNotShown() throws Exception {
        waitForZones();
        interact(() -> {
            view.training().choose(view.training().choice().withExamples(20));
            assertEquals("What this rate does with these digits is being worked out.", coach());
            assertTrue(lookup(".zone-tint").queryAll().stream().noneMatch(Node::isVisible), "old zones");
        });
        waitForZones();
        assertTrue(lookup(".zone-tint").queryAll().stream().anyMatch(Node::isVisible), "new zones");
    }

    @Test
    void anotherRateKeepsWhatWasLearnedAndIsTakenByTheNextEpoch() throws Exception {
        waitForZones();
        interact(() -> view.training().live().trainNow(2));
        Parameters before = view.training().live().momentProperty().get().parameters();

        turnTo(2);

        assertEquals(before, view.training().live().momentProperty().get().parameters());
        assertEquals(2, view.training().snapshotProperty().get().epochs());
        assertEquals(
                2, view.training().live().trainer().hyperparameters().optimiser().rates().expandedTo(1)[0], 1e-9);
        interact(() -> view.training().live().undo());
        assertEquals(0.2, view.training().choice().rate(), 1e-9);
    }

    @Test
    void theGuessIsToldWherePicturesAreMovedBeforeAnythingIsLearned() throws Exception {
        interact(() -> find("guess-moved-1", RadioButton.class).fire());
        interact(() -> find("break-right", ParameterSlider.class).setValue(1));
        assertTrue(lookup("#guess-moved-1").tryQuery().isPresent(), "nothing has been learned yet");

        interact(() -> view.training().trainFully());

        assertFalse(lookup("#guess-moved-1").tryQuery().isPresent(), "the guess is told");
    }

    @Test
    void theGuessAboutMovedPicturesIsAnsweredByTheRun() throws Exception {
        interact(() -> view.training().trainFully());
        interact(() -> find("guess-moved-1", RadioButton.class).fire());
        assertTrue(lookup("#guess-moved-1").tryQuery().isPresent());

        interact(() -> find("break-right", ParameterSlider.class).setValue(1));

        assertFalse(lookup("#guess-moved-1").tryQuery().isPresent(), "the guess is told");
        String read = find("break-accuracy", Label.class).getText();
        double percent = Double.parseDouble(read.substring(0, read.indexOf('%')));
        assertTrue(percent > 10 && percent < 50, read);
    }
}
