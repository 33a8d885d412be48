package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the colour tokens by the contrast formula of WCAG 2. */
class TokenContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @Test
    void bothThemesNameTheSameTokens() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-text", "-nl-text-muted", "-nl-link", "-nl-danger-text", "-nl-success-text", "-nl-input-text",
        "-nl-weight-text", "-nl-bias-text", "-nl-output-text", "-nl-softmax-text", "-nl-actual-text",
        "-nl-prediction-text", "-nl-error-text"
    })
    void textIsLegibleOnEverySurface(String token) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            for (String surface : new String[] {
                "-nl-page", "-nl-surface", "-nl-surface-sunken", "-nl-sidebar", "-nl-plot"
            }) {
                assertContrast(theme, token, surface, TEXT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-nl-on-fill,-nl-input", "-nl-on-fill,-nl-weight", "-nl-on-fill,-nl-bias", "-nl-on-fill,-nl-output",
        "-nl-on-fill,-nl-softmax", "-nl-accent-text,-nl-accent", "-nl-text,-nl-accent-soft",
        "-nl-danger-text,-nl-danger-soft", "-nl-success-text,-nl-success-soft"
    })
    void textOnFillsIsLegible(String text, String fill) throws IOException {
        assertContrast("light", text, fill, TEXT);
        assertContrast("dark", text, fill, TEXT);
    }

    @ParameterizedTest
    @CsvSource({"-nl-actual", "-nl-prediction", "-nl-error-edge", "-nl-focus", "-nl-border-strong"})
    void whatMarksDataStandsOutFromThePlot(String token) throws IOException {
        assertContrast("light", token, "-nl-plot", GRAPHICS);
        assertContrast("dark", token, "-nl-plot", GRAPHICS);
    }

    private static void assertContrast(String theme, String first, String second, double least) throws IOException {
        Map<String, String> tokens = tokens(theme);
        double a = luminance(Color.web(tokens.get(first)));
        double b = luminance(Color.web(tokens.get(second)));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(
                contrast >= least,
                () -> "%s: %s on %s has a contrast of only %.2f : 1".formatted(theme, first, second, contrast));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> result = new TreeMap<>();
        try (InputStream file = Theme.class.getResourceAsStream("/neuronlab/theme/" + theme + ".css")) {
            Matcher matcher = Pattern.compile("(-nl-[a-z0-9-]+): (#[0-9a-f]+);")
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                result.put(matcher.group(1), matcher.group(2));
            }
        }
        assertTrue(result.size() > 30, "the tokens of " + theme + " were not found");
        return result;
    }
}
