package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A size in em on what sets its own font is a multiple of itself, and grows at every pulse. */
@ExtendWith(OnFxThread.class)
class SteadySizeTest {
    private static final int PULSES = 30;

    private static Region control(String name) {
        return switch (name) {
            case "slider" -> new ParameterSlider(Language.ENGLISH);
            case "steps" -> new StepButtons(List.of(1, 10, 100), count -> count + " steps");
            case "count" -> new CountStepper(Language.ENGLISH);
            default -> new NumberDisplay(Language.ENGLISH);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"slider", "steps", "count", "number display"})
    void aControlKeepsItsSizeFromPulseToPulse(String name) {
        Region control = control(name);
        VBox page = new VBox(control);
        LightTheme.scene(page, 700, 300);
        List<String> sizes = Stream.generate(() -> pulse(page)).limit(PULSES).toList();
        assertEquals(sizes.get(1), sizes.getLast());
    }

    private static String pulse(VBox page) {
        page.resize(700, 300);
        page.applyCss();
        page.layout();
        return page.lookupAll("*").stream()
                .map(node -> node.getTypeSelector() + node.getLayoutBounds())
                .sorted()
                .toList()
                .toString();
    }
}
