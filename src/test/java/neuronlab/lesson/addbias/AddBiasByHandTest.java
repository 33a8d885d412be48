package neuronlab.lesson.addbias;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.link.Part;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The lesson on the bias in a window, under a robot's mouse. */
class AddBiasByHandTest extends ApplicationTest {
    @Override
    public void start(Stage stage) {
        Region page = new AddBiasView("Add a bias", Language.ENGLISH).page();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(page, 900, 960));
        stage.show();
    }

    /** The diagram also has unseen parts that it is measured by. */
    private static boolean isDrawnBias(Node node) {
        return node.getStyleClass().contains("network-bias") && node.getParent().getOpacity() > 0;
    }

    @Test
    void pointingAtTheDrawingLightsUpItsLetter() {
        Formula formula = lookup("#bias-formula-letters").query();
        moveTo(lookup("#bias-neuron .network-bias").match(AddBiasByHandTest::isDrawnBias).<Node>query());
        assertEquals(Part.bias(0), formula.litPartProperty().get());
        moveTo(".lesson-title");
        assertNull(formula.litPartProperty().get());
    }
}
