package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot reads the lessons in which something trains: the text builds, trains and asks as it tells. */
class CuesOfTrainingsTest extends OpenWindow {
    CuesOfTrainingsTest() {
        super(1280, 800, "bend");
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        stage.getScene().getPreferences().setReducedMotion(true);
    }

    private String text(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    @Test
    void theBendIsBuiltAndTrainedAsItIsTold() {
        readTo("Now take two");
        assertTrue(text("#bend-sentence").startsWith("After 60 steps"), () -> text("#bend-sentence"));
        readTo("no better than the line alone");
        assertTrue(text("#bend-sentence").startsWith("After 0 steps"), () -> text("#bend-sentence"));
        readTo("Now take two");
        assertTrue(text("#bend-sentence").startsWith("After 60 steps"), () -> text("#bend-sentence"));
    }

    @Test
    void ratesAreTriedFromTheStart() {
        turnTo(catalog.find("rates").orElseThrow());
        readTo("is a lucky start");
        String at = text("#error-value");
        assertTrue(Double.parseDouble(at) < 1000, at);
        readTo("After five rises");
        assertTrue(Double.parseDouble(text("#error-value").replace(",", "")) > 134_971, () -> text("#error-value"));
    }

    /** What a check asks for is left to the reader, and so is the answer to a guess. */
    @Test
    void readingAloneDoesNoTask() throws Exception {
        for (String id : List.of("bend", "rates", "read-handwriting")) {
            turnTo(catalog.find(id).orElseThrow());
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !lookup("#step-1").query().isDisabled());
            for (int place = 0; place <= 40; place++) {
                double part = place / 40.0;
                interact(() -> page().setVvalue(part));
            }
            Set<Node> ticks = lookup(".check-card").queryAll().stream()
                    .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("done")))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), ticks, id);
        }
    }

    @Test
    void theNetworkOfTheReaderIsNeverThrownAway() throws Exception {
        turnTo(catalog.find("read-handwriting").orElseThrow());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !lookup("#step-1").query().isDisabled());
        readTo("you see weight times input");
        assertTrue(text("#digits-status").contains("20"), () -> text("#digits-status"));
        assertTrue(lookup("#digits-why").queryAs(ToggleButton.class).isSelected());
        readTo("Each class has");
        interact(() -> page().setVvalue(0));
        assertTrue(text("#digits-status").contains("40"), () -> text("#digits-status"));
    }
}
