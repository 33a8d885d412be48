package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colour tokens of a theme, read from its style sheet. */
public record ThemeTokens(String theme, Map<String, String> values) {
    static ThemeTokens of(Theme theme) {
        return of(theme.id());
    }

    public static ThemeTokens of(String theme) {
        Map<String, String> result = new TreeMap<>();
        try (InputStream file = Theme.class.getResourceAsStream("/neuronlab/theme/" + theme + ".css")) {
            Matcher matcher = Pattern.compile("(-nl-[a-z0-9-]+): (#[0-9a-f]+);")
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                result.put(matcher.group(1), matcher.group(2));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        assertTrue(result.size() > 30, "the tokens of " + theme + " were not found");
        return new ThemeTokens(theme, result);
    }

    public Color colour(String token) {
        return Color.web(values.get(token));
    }

    /** The contrast of two tokens by the formula of the WCAG 2. */
    double contrast(String first, String second) {
        double a = luminance(colour(first));
        double b = luminance(colour(second));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
