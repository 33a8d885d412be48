package neuronlab.lesson.features;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A robot adds features to the house and takes them out again. */
class FeaturesWalkTest extends ApplicationTest {
    private final FeatureChoice choice = new FeatureChoice();
    private final Spotlight spotlight = new Spotlight();

    @Override
    public void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new FeatureBuilder(choice, spotlight, Language.ENGLISH).figure(), 900, 700));
        stage.show();
    }

    private String count() {
        return lookup("#parameter-count").queryAs(Label.class).getText();
    }

    private String formula() {
        return lookup("#formula").queryAs(Formula.class).spoken();
    }

    private NetworkDiagram diagram() {
        return lookup("#network-diagram").queryAs(NetworkDiagram.class);
    }

    @Test
    void countFormulaAndDiagramGrowWithEachFeature() {
        assertEquals("2 features: 2 weights and 1 bias, 3 parameters", count());
        clickOn("#feature-garden");
        assertEquals("3 features: 3 weights and 1 bias, 4 parameters", count());
        interact(() -> lookup("#feature-distance").query().requestFocus());
        type(KeyCode.SPACE);
        clickOn("#feature-age");
        assertEquals("5 features: 5 weights and 1 bias, 6 parameters", count());
        assertEquals(5, diagram().getNetworkShape().inputs());
        assertEquals("distance", diagram().getLabels().name().apply(new NetworkElement.Input(3)));
        assertEquals("w_5", diagram().textOf(new NetworkElement.Weight(0, 4)));
        assertTrue(formula().contains("distance"), formula());
    }

    @Test
    void theOnlyFeatureStays() {
        clickOn("#feature-bathrooms");
        clickOn("#feature-area");
        assertEquals("1 feature: 1 weight and 1 bias, 2 parameters", count());
        assertTrue(lookup("#feature-area").queryAs(ToggleButton.class).isSelected());
        assertTrue(lookup("#feature-message").queryAs(Label.class).getText().contains("at least one"));
        clickOn("#feature-age");
        clickOn("#feature-area");
        assertEquals(List.of(HouseFeature.AGE), choice.chosen());
    }

    @Test
    void aLetterOfTheFormulaAndItsPlaceInTheDiagramAreTheSame() {
        interact(() -> lookup("#formula").queryAs(Formula.class).litPartProperty().set(Part.weight(0, 1)));
        assertEquals(Set.of(new NetworkElement.Weight(0, 1)), diagram().getLitElements());
        assertEquals(Part.weight(0, 1), spotlight.partProperty().get());
    }
}
