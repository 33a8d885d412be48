package neuronlab.lesson.twovariables;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.builtin.Houses;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot's walk through the trainer of lesson 6. */
class TwoVariablesWalkTest extends ApplicationTest {
    private final NeuronTraining state =
            NeuronTraining.onTenHouses();
    private final Spotlight spotlight = new Spotlight();

    @Override
    public void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new TwoVariablesPane(state, new Region(), spotlight, Language.ENGLISH).figure(), 1200, 940));
        stage.show();
    }

    private String error() {
        return lookup("#error-value").queryAs(Labeled.class).getText();
    }

    /** Presses a tab where there is one: how much stands beside each other is up to the height of the text. */
    private void open(String title) {
        lookup(".figure-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(title) && tab.getParent().isVisible())
                .forEach(tab -> interact(tab::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String field, String text) {
        clickOn(field);
        interact(() -> lookup(field).queryAs(TextField.class).selectAll());
        write(text).type(KeyCode.ENTER);
    }

    @Test
    void buttonsTrainFieldsSetTheModelAndRowsAreLinked() {
        PlainHouses plain = new PlainHouses();
        clickOn("#step-10");
        assertEquals(Math.round(plain.train(10).error()), Math.round(state.snapshotProperty().get().error()));
        open("Sliders");
        type("#weight-1-value", "0.2");
        type("#weight-2-value", "-10");
        type("#bias-value", "5");
        plain.areaWeight = 0.2;
        plain.bathroomWeight = -10;
        plain.bias = 5;
        assertEquals(String.format(Locale.ENGLISH, "%,.0f", plain.error()), error());
        String happened = lookup("#latest-event").queryAs(Labeled.class).getText();
        assertTrue(happened.startsWith("bias"), happened);
        open("Houses");
        clickOn("#house-table");
        int row = spotlight.rowProperty().get();
        assertTrue(row >= 0 && row < 10, () -> "row " + row);
        type(KeyCode.HOME);
        type(KeyCode.DOWN);
        assertEquals(List.of(1), List.of(spotlight.rowProperty().get()));
        clickOn("#reset");
        assertEquals("108,268", error());
        assertEquals(Spotlight.NO_ROW, spotlight.rowProperty().get());
    }
}
