package neuronlab.lesson.shared.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.control.Switch;
import neuronlab.lesson.facts.PlainClassifier;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A hundred steps of a classifier are drawn one after the other, by curve and map alike, and made at once. */
class ReplayOfClassifiersTest extends ApplicationTest {
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    private void open(String lesson, boolean motion) {
        interact(() -> {
            TrainerPage.show(this, stage, lesson);
            stage.getScene().getPreferences().setReducedMotion(!motion);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Polyline curve() {
        return (Polyline) lookup("#learning-curves .plot .curve-1").<Node>query();
    }

    private int moments() {
        return curve().getPoints().size() / 2;
    }

    private String loss() {
        return lookup("#loss-value").queryAs(Text.class).getText();
    }

    private void press() {
        lookup("#step-100").queryAs(Button.class).fire();
    }

    /** How many places the line has on which the classifier cannot decide; none at first. */
    private int boundary() {
        return ((Polyline) lookup("#decision-map .decision-boundary").<Node>query()).getPoints().size();
    }

    @Test
    void theNumbersAreThereAtOnceAndCurveAndMapComeAfter() throws TimeoutException {
        open("train-classifier", true);
        String trained = String.format(
                Locale.ENGLISH, "%.3f", PlainClassifier.ofHouses(true).train(100, 0.5).loss());
        interact(() -> lookup("#standardised").queryAs(Switch.class).setSelected(true));
        interact(() -> {
            press();
            assertEquals(trained, loss(), "no number waits for what is drawn");
            assertEquals(1, moments());
            assertEquals(0, boundary());
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> moments() == 101 && boundary() > 0);
    }

    @Test
    void soDoTheyForANetworkWithHiddenNeurons() throws TimeoutException {
        open("bend", true);
        interact(() -> {
            press();
            assertEquals(1, moments());
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> moments() == 101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"train-classifier", "bend"})
    void withReducedMotionAllIsDrawnAtOnce(String lesson) {
        open(lesson, false);
        interact(() -> {
            press();
            assertEquals(101, moments());
        });
    }
}
