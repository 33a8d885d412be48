package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the colour tokens by the contrast formula of WCAG 2. */
class TokenContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    private static List<ThemeTokens> themes() {
        return List.of(ThemeTokens.of("light"), ThemeTokens.of("dark"));
    }

    @Test
    void bothThemesNameTheSameTokens() {
        assertEquals(
                themes().getFirst().values().keySet(), themes().getLast().values().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-text", "-nl-text-muted", "-nl-link", "-nl-danger-text", "-nl-success-text", "-nl-input-text",
        "-nl-weight-text", "-nl-bias-text", "-nl-output-text", "-nl-softmax-text", "-nl-actual-text",
        "-nl-prediction-text", "-nl-error-text"
    })
    void textIsLegibleOnEverySurface(String token) {
        for (String surface : List.of(
                "-nl-page", "-nl-surface", "-nl-surface-sunken", "-nl-sidebar", "-nl-plot", "-nl-accent-soft")) {
            assertContrast(token, surface, TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-on-fill,-nl-input", "-nl-on-fill,-nl-weight", "-nl-on-fill,-nl-bias", "-nl-on-fill,-nl-output",
        "-nl-on-fill,-nl-softmax", "-nl-accent-text,-nl-accent", "-nl-text,-nl-accent-soft",
        "-nl-danger-text,-nl-danger-soft", "-nl-success-text,-nl-success-soft", "-nl-on-pixel,-nl-speaks-for",
        "-nl-on-pixel,-nl-speaks-against"
    })
    void textOnFillsIsLegible(String text, String fill) {
        assertContrast(text, fill, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-actual", "-nl-prediction", "-nl-focus", "-nl-border-strong", "-nl-axis", "-nl-input-edge",
        "-nl-weight-edge", "-nl-bias-edge", "-nl-output-edge", "-nl-softmax-edge", "-nl-actual-edge",
        "-nl-prediction-edge", "-nl-error-edge", "-nl-first-class", "-nl-second-class", "-nl-error-scale-1",
        "-nl-error-scale-2", "-nl-error-scale-3", "-nl-error-scale-4", "-nl-speaks-for", "-nl-speaks-against"
    })
    void whatMarksDataAndWhatCanBeActedOnStandsOut(String token) {
        for (String surface : List.of("-nl-page", "-nl-surface", "-nl-plot")) {
            assertContrast(token, surface, GRAPHICS);
        }
    }

    /** Which side of a boundary is which is seen without telling hues apart. */
    @Test
    void theTwoClassesDifferInLightness() {
        assertContrast("-nl-first-class-area", "-nl-second-class-area", GRAPHICS);
    }

    private static void assertContrast(String first, String second, double least) {
        for (ThemeTokens theme : themes()) {
            double contrast = theme.contrast(first, second);
            assertTrue(
                    contrast >= least,
                    () -> "%s: %s on %s has a contrast of only %.2f : 1".formatted(theme.theme(), first, second, contrast));
        }
    }
}
