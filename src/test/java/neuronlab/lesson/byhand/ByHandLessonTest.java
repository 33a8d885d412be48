package neuronlab.lesson.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.lesson.shared.neuron.ThreeHouses;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A robot's walk through lesson 4; every expected error is worked out by hand-written arithmetic. */
class ByHandLessonTest extends ApplicationTest {
    private static final String START_ERROR = "799";

    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "train-by-hand");
    }

    private static String errorOf(double weight, double bias) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(new ThreeHouses(weight, bias).error()));
    }

    @Test
    void everythingThatScriptsLookForIsOnThePage() {
        Stream.of(
                        "weight-slider",
                        "bias-slider",
                        "weight-value",
                        "bias-value",
                        "error-value",
                        "error-message",
                        "reset",
                        "regression-chart",
                        "network-diagram")
                .forEach(id -> assertEquals(1, lookup("#" + id).queryAll().size(), id));
    }

    @Test
    void aDragShowsItsErrorAndIsTakenBackAsAWhole() {
        assertEquals(START_ERROR, page.error());
        Node thumb = page.find("#weight-slider").lookup(".thumb");
        drag(thumb).moveBy(30, 0).moveBy(20, 0).moveBy(10, 0).drop();
        double weight = Double.parseDouble(page.value("weight"));
        assertTrue(weight > 0.11, () -> "the drag ended at " + weight);
        String expected = errorOf(weight, 150);
        assertEquals(expected, page.error());
        assertTrue(page.latestEvent().startsWith("weight 0.1 \u2192 "), page.latestEvent());
        assertTrue(page.latestEvent().endsWith(" rose from 799 to " + expected + "."), page.latestEvent());
        clickOn("#undo");
        assertEquals(START_ERROR, page.error());
        assertEquals("0.100", page.value("weight"));
        assertTrue(lookup("#undo").queryAs(Button.class).isDisabled());
    }

    @Test
    void typedValuesReachTheBestPositionAndOthersAreAnswered() {
        page.type("weight", "0.059");
        page.type("bias", "246");
        assertEquals("447", page.error());
        assertEquals(errorOf(0.059, 246), page.error());
        String praise = page.remark();
        assertFalse(praise.isEmpty());

        page.type("weight", "a bit more");
        assertEquals("447", page.error());
        assertEquals(0.059, page.slider("weight").getValue(), 1e-12);
        assertFalse(page.message("weight").isEmpty());
        type(KeyCode.ESCAPE);
        assertEquals("0.059", page.value("weight"));
        assertEquals("", page.message("weight"));

        page.type("weight", "0.5");
        assertEquals(0.4, page.slider("weight").getValue(), 1e-12);
        assertFalse(page.message("weight").isEmpty());
        assertEquals(errorOf(0.5, 246), page.error());
        assertFalse(page.remark().isEmpty() || page.remark().equals(praise));

        clickOn("#reset");
        assertEquals(START_ERROR, page.error());
        assertEquals(List.of("0.100", "150"), List.of(page.value("weight"), page.value("bias")));
        assertEquals("", page.message("weight"));
    }

    @Test
    void everyTypedValueIsTakenBackByItself() {
        page.type("weight", "0,2");
        page.type("weight", "0,3");
        clickOn(page.diagramPart("network-weight")).write("0.35").type(KeyCode.ENTER);
        clickOn("#undo");
        assertEquals("0.300", page.value("weight"));
        clickOn("#undo");
        assertEquals("0.200", page.value("weight"));
        clickOn("#undo");
        assertEquals("0.100", page.value("weight"));
        assertTrue(lookup("#undo").queryAs(Button.class).isDisabled());
    }

    @Test
    void hugeNumbersAreShortWhereverTheyStand() {
        page.type("weight", "1e100");
        // The mean of the squares of 2,104, 1,600 and 2,400, times 10^200.
        assertEquals("4.25\u00A0\u00D7\u00A010\u00B2\u2070\u2076", page.error());
        assertTrue(page.latestEvent().length() < 100, page.latestEvent());
        Set<Text> texts = from(lookup(".lesson-page").queryParent()).lookup(Text.class::isInstance).queryAllAs(Text.class);
        assertTrue(texts.size() > 100);
        texts.forEach(text -> assertFalse(text.getText().matches("(?s).*[0-9.,]{13,}.*"), text::getText));
    }

    @Test
    void aRefusedValueLeavesEverythingAsItWasAndIsNamed() {
        page.type("weight", "0.2");
        String before = page.error();
        page.type("weight", "1e200");
        assertEquals(before, page.error());
        assertEquals("0.200", page.value("weight"));
        assertEquals(0.2, page.slider("weight").getValue(), 1e-12);
        assertEquals(
                "A weight of 1\u00A0\u00D7\u00A010\u00B2\u2070\u2070 would make the error larger than any number can say,"
                        + " so the weight stays as it was.",
                page.latestEvent());
        clickOn("#undo");
        assertEquals("0.100", page.value("weight"));
        assertTrue(lookup("#undo").queryAs(Button.class).isDisabled());
    }

    @Test
    void theDiagramTakesATypedWeightAndAPointTellsItsNumbers() {
        clickOn(page.diagramPart("network-weight")).write("0.2").type(KeyCode.ENTER);
        assertEquals(errorOf(0.2, 150), page.error());
        assertEquals("0.200", page.value("weight"));
        page.open("Line");
        page.find("#regression-chart");
        moveTo("#regression-chart .actual-point");
        String card = String.join("\n", page.card("#regression-chart"));
        // The first house: 0.2 × 2,104 + 150 = 570.8 predicted, 399.9 paid.
        Stream.of("2,104", "399.9", "570.8", "\u2212170.9", "29,207")
                .forEach(number -> assertTrue(card.contains(number), () -> number + " is not in " + card));
    }

    @Test
    void nothingDrawnLeavesThePlotAreaWherePredictionsExceedTheAxis() {
        interact(() -> page.slider("weight").setValue(0.4));
        interact(() -> page.slider("bias").setValue(460));
        assertEquals(errorOf(0.4, 460), page.error());
        Parent plot = lookup("#regression-chart .plot").query();
        Bounds area = plot.lookup(".plot-area").getBoundsInParent();
        Node layers = plot.getChildrenUnmodifiable().stream()
                .filter(part -> part.getClip() != null)
                .findFirst()
                .orElseThrow();
        assertTrue(area.contains(layers.getBoundsInParent()), () -> layers.getBoundsInParent() + " leaves " + area);
        lookup("#regression-chart .prediction-beyond").queryAll().forEach(arrow -> assertTrue(arrow.isVisible()));
    }

    @Test
    void aMoveLaysOutOnlyWhatShowsItsNumbers() {
        interact(() -> page.slider("weight").setValue(0.2));
        interact(() -> {
            page.slider("weight").setValue(0.201);
            List<Node> waiting = page.waitingForLayout();
            // The sentence, the slider, its field, the two parts of the number, and each text with a live number.
            assertTrue(waiting.size() <= 8, waiting::toString);
            Stream.of(".lesson-page", ".figure-stage", ".trainer", "#regression-chart", "#network-diagram")
                    .map(selector -> lookup(selector).query())
                    .forEach(part -> assertFalse(waiting.contains(part), () -> part + " is laid out again"));
        });
        assertFalse(lookup("#lesson-pane > .viewport").query().isCache());
    }
}
