package neuronlab.lesson.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line of the reader between good houses and bad ones; what it is right about is counted here once more. */
@ExtendWith(OnFxThread.class)
class DrawnLineTest {
    private static final double LEAST_AREA = 1200;
    private static final double LARGEST_AREA = 3200;

    private record Marked(double area, double bathrooms, boolean good) {}

    private static final List<Marked> HOUSES = List.of(
            new Marked(2104, 3, true),
            new Marked(1600, 3, true),
            new Marked(2400, 3, true),
            new Marked(1416, 2, false),
            new Marked(3000, 4, false),
            new Marked(1985, 4, true),
            new Marked(1534, 3, false),
            new Marked(1427, 3, true),
            new Marked(1380, 3, true),
            new Marked(1494, 3, true));

    private final ClassifyView view = new ClassifyView("Classification", Language.ENGLISH);

    @BeforeEach
    void layOut() {
        LightTheme.layOut(view.page(), 1000, 3000);
    }

    private void press(String end, KeyCode key, int times) {
        Node handle = view.page().lookup(end);
        for (int time = 0; time < times; time++) {
            handle.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private String sentence() {
        return text("#line-sentence");
    }

    private String text(String label) {
        return ((Label) view.page().lookup(label)).getText();
    }

    private static String counted(double left, double right) {
        long goodAbove = HOUSES.stream()
                .filter(house -> {
                    double share = (house.area() - LEAST_AREA) / (LARGEST_AREA - LEAST_AREA);
                    return house.bathrooms() > left + share * (right - left) == house.good();
                })
                .count();
        return goodAbove >= 5
                ? "Taken for good: above the line. Right about %d of 10.".formatted(goodAbove)
                : "Taken for good: below the line. Right about %d of 10.".formatted(10 - goodAbove);
    }

    @Test
    void bothEndsAreMovedAndWhatIsRightIsCounted() {
        assertEquals(counted(3.5, 2.5), sentence());
        press("#line-left", KeyCode.DOWN, 4);
        assertEquals(counted(3.3, 2.5), sentence());
        press("#line-left", KeyCode.DOWN, 16);
        assertEquals(counted(2.5, 2.5), sentence());
        assertEquals("Taken for good: above the line. Right about 8 of 10.", sentence());
        assertEquals("8 of 10", text("#line-score"));
        press("#line-right", KeyCode.UP, 30);
        assertEquals(counted(2.5, 4), sentence());
        press("#line-right", KeyCode.RIGHT, 1);
        assertEquals(counted(2.5, 4), sentence());
        assertEquals("Your best: 8 of 10", text(".number-display-remark"));
    }
}
