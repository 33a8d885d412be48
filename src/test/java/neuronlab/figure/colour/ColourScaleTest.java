package neuronlab.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourScaleTest {
    private static final ColourScale ERRORS = new ColourScale(
            List.of(400.0, 10_000.0, 100_000.0, 1_000_000.0),
            List.of(Color.web("#fcfc99"), Color.web("#feb24c"), Color.web("#fd8d3c"), Color.web("#fc4e2a")));

    /** Expected channels: for instance at 5,200, half way from 252, 252, 153 to 254, 178, 76. */
    @ParameterizedTest
    @CsvSource({
        "0, 252, 252, 153",
        "400, 252, 252, 153",
        "5200, 253, 215, 114.5",
        "10000, 254, 178, 76",
        "55000, 253.5, 159.5, 68",
        "100000, 253, 141, 60",
        "325000, 252.75, 125.25, 55.5",
        "1000000, 252, 78, 42",
        "1e12, 252, 78, 42"
    })
    void coloursAreMixedInProportion(double value, double red, double green, double blue) {
        Color colour = ERRORS.colourOf(value);
        assertEquals(red / 255, colour.getRed(), 1e-6);
        assertEquals(green / 255, colour.getGreen(), 1e-6);
        assertEquals(blue / 255, colour.getBlue(), 1e-6);
    }

    @Test
    void thresholdsThatDoNotAscendAreRefused() {
        List<Color> two = List.of(Color.BLACK, Color.WHITE);
        assertThrows(IllegalArgumentException.class, () -> new ColourScale(List.of(2.0, 1.0), two));
        assertThrows(IllegalArgumentException.class, () -> new ColourScale(List.of(1.0, Double.NaN), two));
        assertThrows(IllegalArgumentException.class, () -> new ColourScale(List.of(1.0, 2.0, 3.0), two));
    }

    /** Half way from 1 to 100 by ratio is 10; from 10 to 100 it is 10 times the square root of 10. */
    @ParameterizedTest
    @CsvSource({"1, 0", "10, 0.5", "100, 1", "31.622776601683793, 0.75", "0.1, 0", "5000, 1"})
    void onALogarithmicScaleEqualStepsAreEqualRatios(double value, double brightness) {
        ColourScale scale = new ColourScale(
                List.of(1.0, 100.0), List.of(Color.BLACK, Color.WHITE), ColourScale.Spacing.LOGARITHMIC);
        assertEquals(brightness, scale.colourOf(value).getBrightness(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 0xfffcfc99", "400, 0xfffcfc99", "10000, 0xfffeb24c", "55000, 0xfffea044", "1e12, 0xfffc4e2a"})
    void aPixelIsTheColourInOneNumber(double value, String pixel) {
        assertEquals(pixel, "0x%08x".formatted(ERRORS.pixelOf(value)));
    }

    @Test
    void noNumberIsTransparentAndOpacityIsMultipliedIn() {
        assertEquals(0, ERRORS.pixelOf(Double.NaN));
        assertEquals(0x80800000, ColourScale.pixel(Color.color(1, 0, 0, 0.5)));
    }

    @Test
    void ratiosNeedNumbersAboveZero() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ColourScale(
                        List.of(0.0, 1.0), List.of(Color.BLACK, Color.WHITE), ColourScale.Spacing.LOGARITHMIC));
    }
}
