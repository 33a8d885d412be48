package neuronlab.lesson.howwrong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.model.data.builtin.Houses;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The error table in a window, under a robot's mouse and keys. */
class ErrorBenchByHandTest extends ApplicationTest {
    private final Spotlight spotlight = new Spotlight();

    @Override
    public void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new ErrorBench(Houses.oneVariable(), spotlight, Language.ENGLISH).figure(), 960, 620));
        stage.show();
    }

    @Test
    void pointingAtARowLightsUpItsHouseAndKeysGoOnFromThere() {
        RegressionChart chart = (RegressionChart) lookup("#error-chart").query().getUserData();
        moveTo(".table-row");
        assertEquals(0, chart.litRowProperty().get());
        clickOn(".table-row").press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals(1, chart.litRowProperty().get());
        moveTo("#weight-value");
        assertEquals(1, chart.litRowProperty().get());
        clickOn("#weight-value");
        assertEquals(Spotlight.NO_ROW, spotlight.rowProperty().get());
    }
}
