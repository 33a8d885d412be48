package neuronlab.figure.colour;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourLegendTest {

    private static ColourLegend legend(double width) {
        ColourLegend legend = new ColourLegend(Language.ENGLISH);
        legend.setThresholds(List.of(400.0, 10_000.0, 100_000.0, 1_000_000.0));
        legend.resize(width, 40);
        legend.layout();
        return legend;
    }

    @Test
    void allThresholdsAreWrittenWhereTheyFit() {
        assertEquals(
                List.of("400", "10,000", "100,000", "1,000,000"),
                legend(500).labels().stream().map(Text::getText).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200, 260, 320, 400, 600})
    void theNumbersNeverTouch(double width) {
        List<Text> shown = legend(width).labels().stream()
                .filter(label -> !label.getText().isEmpty())
                .toList();
        for (int index = 1; index < shown.size(); index++) {
            double end = shown.get(index - 1).getBoundsInParent().getMaxX();
            assertTrue(end < shown.get(index).getBoundsInParent().getMinX(), "at " + width);
        }
        assertTrue(shown.getFirst().getBoundsInParent().getMinX() >= -1);
        assertTrue(shown.getLast().getBoundsInParent().getMaxX() <= width + 1);
    }
}
