package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One colour stands for one idea: also for eyes that lack a kind of cones. */
class ColourVisionTest {
    private static final double CLEAR = 10;
    private static final List<String> IDEAS =
            List.of("input", "weight", "bias", "output", "softmax", "actual", "prediction", "error");

    /** Some of the test data that Sharma, Wu and Dalal published with the formula. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 0, 0, 50, -1, 2, 2.3669", "50, 2.5, 0, 50, 0, -2.5, 4.3065", "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644"
    })
    void theDifferenceIsThatOfThePaper(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertEquals(
                difference,
                ColourVision.difference(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}),
                0.0001);
    }

    @ParameterizedTest
    @EnumSource
    void everyIdeaHasATextToneOfItsOwn(Theme theme) {
        ThemeTokens tokens = ThemeTokens.of(theme);
        for (int one = 0; one < IDEAS.size(); one++) {
            for (int other = one + 1; other < IDEAS.size(); other++) {
                assertApart(tokens, "-nl-" + IDEAS.get(one) + "-text", "-nl-" + IDEAS.get(other) + "-text");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"input, bias", "weight, softmax", "input, output", "output, error", "softmax, error"})
    void neighboursInADrawingHaveFillsAndEdgesOfTheirOwn(String one, String other) {
        for (Theme theme : Theme.values()) {
            assertApart(ThemeTokens.of(theme), "-nl-" + one, "-nl-" + other);
            assertApart(ThemeTokens.of(theme), "-nl-" + one + "-edge", "-nl-" + other + "-edge");
        }
    }

    /** From small errors to large ones the colours go away from the ground's opposite, evenly and for all eyes. */
    @ParameterizedTest
    @CsvSource({"light, 1", "dark, -1", "contrast-light, 1", "contrast-dark, -1"})
    void theScaleOfTheErrorIsReadByLightness(String theme, int direction) {
        ThemeTokens tokens = ThemeTokens.of(theme);
        for (int step = 1; step < 4; step++) {
            String smaller = "-nl-error-scale-" + step;
            String larger = "-nl-error-scale-" + (step + 1);
            assertApart(tokens, smaller, larger);
            for (ColourVision eyes : ColourVision.values()) {
                double rise = direction
                        * (eyes.lightness(tokens.colour(larger)) - eyes.lightness(tokens.colour(smaller)));
                assertTrue(rise > 5, () -> "%s: from %s to %s the lightness changes by %.1f for %s"
                        .formatted(theme, smaller, larger, rise, eyes));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rightAndWrongAndTheClassesAreToldApart(Theme theme) {
        ThemeTokens tokens = ThemeTokens.of(theme);
        assertApart(tokens, "-nl-success-text", "-nl-danger-text");
        assertApart(tokens, "-nl-first-class", "-nl-second-class");
        assertApart(tokens, "-nl-first-class-area", "-nl-second-class-area");
        assertApart(tokens, "-nl-speaks-for", "-nl-speaks-against");
    }

    private static void assertApart(ThemeTokens tokens, String one, String other) {
        Color first = tokens.colour(one);
        Color second = tokens.colour(other);
        for (ColourVision eyes : ColourVision.values()) {
            double difference = eyes.difference(first, second);
            assertTrue(
                    difference >= CLEAR,
                    () -> "%s: %s and %s differ by only %.1f for %s"
                            .formatted(tokens.theme(), one, other, difference, eyes));
        }
    }
}
