package neuronlab.lesson.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The expected errors were worked out in another language, from the file alone. */
@ExtendWith(OnFxThread.class)
class CarFeaturesTest {
    private final CarFeatures cars = new CarFeatures(Language.ENGLISH);

    private void press(String... columns) {
        for (String column : columns) {
            ((ToggleButton) cars.lookup("#car-" + column)).fire();
        }
    }

    private String text(String id) {
        return ((Label) cars.lookup("#" + id)).getText();
    }

    @Test
    void moreFeaturesHelpTheCarsThatWereLearnedAndHarmTheOthers() {
        assertEquals("Error on the 372 cars it has never seen: 22.2", text("cars-others"));
        press("year");
        assertEquals("Error on the 372 cars it has never seen: 15.2", text("cars-others"));
        assertEquals("Error on the 20 cars it learned from: 20.0", text("cars-learned"));
        press("horsepower", "cylinders", "displacement", "acceleration");
        assertEquals("Error on the 20 cars it learned from: 16.6", text("cars-learned"));
        assertEquals("Error on the 372 cars it has never seen: 32.4", text("cars-others"));
    }

    @Test
    void withoutAnyFeatureThereIsNoAnswer() {
        press("weight");
        assertTrue(text("cars-others").endsWith("no feature, no answer"), text("cars-others"));
    }
}
