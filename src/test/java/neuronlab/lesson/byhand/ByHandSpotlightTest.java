package neuronlab.lesson.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.figure.link.Part;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ByHandSpotlightTest extends ApplicationTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private LessonPage page;
    private NetworkDiagram diagram;
    private RegressionChart chart;
    private Formula formula;

    @Override
    public void start(Stage stage) {
        page = new ByHandView("By hand", Language.ENGLISH, new HandRecord()).page();
        stage.setScene(LightTheme.scene(page, 1000, 1000));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        diagram = (NetworkDiagram) page.lookup("#network-diagram");
        chart = (RegressionChart) page.lookup("#regression-chart").getUserData();
        formula = (Formula) page.lookup(".formula-figure");
    }

    private Node letter(String text) {
        return formula.lookupAll(".formula-text").stream()
                .filter(node -> node instanceof Text letter && letter.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The formula may stand below the window's edge: the mouse events go straight to it. */
    private void hover(Node letter) {
        Bounds bounds = formula.sceneToLocal(letter.localToScene(letter.getBoundsInLocal()));
        interact(() -> Pointer.move(formula, new Point2D(bounds.getCenterX(), bounds.getCenterY())));
    }

    private boolean is(PseudoClass state, String selector) {
        return page.lookup(selector).getPseudoClassStates().contains(state);
    }

    @Test
    void aLetterLightsUpDiagramChartAndSliderAndDimsTheRest() {
        hover(letter("w"));
        assertEquals(Set.of(new NetworkElement.Weight(0, 0)), diagram.getLitElements());
        assertTrue(is(LIT, ".prediction-line"));
        assertTrue(is(DIMMED, ".actual-points"));
        assertTrue(is(DIMMED, ".residuals"));
        List<Boolean> sliders = page.lookupAll(".parameter-slider").stream()
                .map(slider -> slider.getPseudoClassStates().contains(LIT))
                .toList();
        assertEquals(List.of(true, false), sliders);

        interact(() -> Pointer.leave(formula));
        assertEquals(Set.of(), diagram.getLitElements());
        assertFalse(is(LIT, ".prediction-line"));
        assertFalse(is(DIMMED, ".actual-points"));
    }

    @Test
    void theOutputIsThePredictions() {
        hover(letter("y"));
        assertEquals(Set.of(new NetworkElement.Output(0)), diagram.getLitElements());
        assertTrue(is(LIT, ".prediction-points"));
        assertTrue(is(DIMMED, ".residuals"));
    }

    @Test
    void aPartOfTheDiagramLightsUpItsLetters() {
        interact(() -> Pointer.move(diagram, Pointer.placeOf(diagram, "150.0")));
        assertEquals(Part.bias(0), formula.litPartProperty().get());
        assertTrue(letter("b").getPseudoClassStates().contains(LIT));
        assertTrue(letter("x").getPseudoClassStates().contains(DIMMED));

        interact(() -> Pointer.leave(diagram));
        assertNull(formula.litPartProperty().get());
    }

    @Test
    void colouredWordsLightUpWhatTheyStandFor() {
        Node words = page.lookup(".part-link.role-bias");
        interact(() -> Pointer.enter(words));
        assertEquals(Set.of(new NetworkElement.Bias(0)), diagram.getLitElements());
        interact(() -> Pointer.exit(words));
        assertEquals(Set.of(), diagram.getLitElements());
    }

    @Test
    void theLinksOutliveAGarbageCollection() {
        System.gc();
        interact(() -> chart.litRowProperty().set(2));
        assertEquals(2, formula.litRowProperty().get());
        interact(() -> formula.litRowProperty().set(-1));
        assertEquals(-1, chart.litRowProperty().get());
    }

    @Test
    void theNumbersOfTheFormulaFollowTheSliderAndNothingIsDimmed() {
        assertTrue(letter("0.100").isVisible());
        Slider weight = (Slider) page.lookup("#weight-slider");
        interact(() -> weight.setValue(0.123));
        assertTrue(letter("0.123").isVisible());
        assertNull(formula.litPartProperty().get());
    }
}
