package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step of a training changes numbers and pictures, and the figure around them stays where it is. */
class StepsWithoutLayoutTest extends OpenWindow {
    StepsWithoutLayoutTest() {
        super(1280, 800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradient-descent", "rates", "train-classifier", "bend"})
    void aStepLaysOutTheFigureNoMore(String lesson) {
        turnTo(catalog.find(lesson).orElseThrow());
        interact(window::loadLesson);
        Button step = lookup("#step-1").queryButton();
        Parent figure = lookup(".trainer").query();
        // At the first ones a sentence may come to need another line, and what stands around it another place.
        interact(step::fire);
        interact(step::fire);
        interact(() -> {
            figure.layout();
            figure.layout();
            step.fire();
            assertFalse(figure.isNeedsLayout());
        });
    }
}
