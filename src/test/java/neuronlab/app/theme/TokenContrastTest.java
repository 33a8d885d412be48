package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks the colour tokens by the contrast formula of WCAG 2. */
class TokenContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    /** What the WCAG ask of text for people who see less than others (1.4.6). */
    private static final double TEXT_OF_HIGH_CONTRAST = 7;
    /** Marks and edges stand out there as text does elsewhere. */
    private static final double GRAPHICS_OF_HIGH_CONTRAST = 4.5;

    private static List<ThemeTokens> themes() {
        return Stream.of(Theme.values()).map(ThemeTokens::of).toList();
    }

    @Test
    void allThemesNameTheSameTokens() {
        for (ThemeTokens theme : themes()) {
            assertEquals(themes().getFirst().values().keySet(), theme.values().keySet(), theme.theme());
        }
    }

    /** Where others have a hairline there is a line. */
    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void highContrastHasNoFaintEdges(Theme theme) {
        ThemeTokens tokens = ThemeTokens.of(theme);
        for (String edge : List.of("-nl-border", "-nl-border-strong", "-nl-axis", "-nl-accent", "-nl-focus")) {
            for (String surface : List.of("-nl-page", "-nl-surface", "-nl-surface-sunken", "-nl-sidebar", "-nl-plot")) {
                assertContrast(tokens, edge, surface, GRAPHICS_OF_HIGH_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void highContrastHasCurvesThatCanBeReadAsText(Theme theme) {
        for (int series = 1; series <= 6; series++) {
            assertContrast(ThemeTokens.of(theme), "-nl-series-" + series, "-nl-plot", TEXT_OF_HIGH_CONTRAST);
        }
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
            assertText(token, surface);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-on-fill,-nl-input", "-nl-on-fill,-nl-weight", "-nl-on-fill,-nl-bias", "-nl-on-fill,-nl-output",
        "-nl-on-fill,-nl-softmax", "-nl-accent-text,-nl-accent", "-nl-text,-nl-accent-soft",
        "-nl-text,-nl-hover", "-nl-ink,-nl-paper", "-nl-danger-text,-nl-danger-soft", "-nl-success-text,-nl-success-soft", "-nl-on-pixel,-nl-speaks-for",
        "-nl-on-pixel,-nl-speaks-against"
    })
    void textOnFillsIsLegible(String text, String fill) {
        assertText(text, fill);
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
            // The error's scale takes its lightness from the error, so its palest step stays where it is.
            boolean scale = token.startsWith("-nl-error-scale");
            assertInAll(token, surface, GRAPHICS, scale ? GRAPHICS : GRAPHICS_OF_HIGH_CONTRAST);
        }
    }

    /** Which side of a boundary is which is seen without telling hues apart. */
    @Test
    void theTwoClassesDifferInLightness() {
        assertInAll("-nl-first-class-area", "-nl-second-class-area", GRAPHICS, GRAPHICS);
    }

    private static void assertText(String text, String ground) {
        assertInAll(text, ground, TEXT, TEXT_OF_HIGH_CONTRAST);
    }

    private static void assertInAll(String first, String second, double usual, double high) {
        for (Theme theme : Theme.values()) {
            assertContrast(ThemeTokens.of(theme), first, second, theme.isHighContrast() ? high : usual);
        }
    }

    private static void assertContrast(ThemeTokens theme, String first, String second, double least) {
        double contrast = theme.contrast(first, second);
        assertTrue(
                contrast >= least,
                () -> "%s: %s on %s has a contrast of only %.2f : 1".formatted(theme.theme(), first, second, contrast));
    }
}
