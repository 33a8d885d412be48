package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ChartViewTest extends ApplicationTest {
    private ChartView view;

    @Override
    public void start(Stage stage) {
        view = new ChartView(Language.ENGLISH.words(HouseChart.class));
        Button button = (Button) view.nodes().getFirst();
        // As a chart does it: the button has no place of its own among what is laid out.
        stage.setScene(LightTheme.scene(
                new Pane(button) {
                    @Override
                    protected void layoutChildren() {
                        view.layOut(0, 0, getWidth(), getHeight());
                    }
                },
                400,
                300));
        stage.show();
    }

    @Test
    void theButtonIsAsWideAsWhatItSays() {
        Button button = (Button) view.nodes().getFirst();
        interact(() -> view.fromZeroProperty().set(true));
        double closeUp = button.getWidth();
        interact(() -> view.fromZeroProperty().set(false));
        assertEquals("From zero", button.getText());
        assertTrue(button.getWidth() > closeUp + 1, button.getWidth() + " beside " + closeUp);
        assertEquals(button.prefWidth(-1), button.getWidth(), 1);
    }
}
