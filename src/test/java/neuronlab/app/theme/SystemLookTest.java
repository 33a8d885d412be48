package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the systems say of how programs should look, in the keys in which JavaFX passes it on. */
class SystemLookTest {
    private static SystemLook look(Map<String, Object> platform) {
        return SystemLook.of(platform, ColorScheme.LIGHT);
    }

    @Test
    void aSystemThatSaysNothingIsAsJavaFxMakesItOut() {
        assertEquals(new SystemLook(ColorScheme.LIGHT, false), look(Map.of()));
        assertEquals(new SystemLook(ColorScheme.DARK, false), SystemLook.of(Map.of(), ColorScheme.DARK));
    }

    /** The four of Windows 11 (Aquatic, Desert, Dusk, Night sky), by the colours of their windows and texts. */
    @ParameterizedTest
    @CsvSource({"'#202020', '#ffffff', DARK", "'#fffaef', '#3d3d3d', LIGHT", "'#2d3236', '#ffffff', DARK", "'#000000', '#ffffff', DARK"})
    void aContrastThemeOfWindowsIsLightOrDarkAsItsOwnColoursAre(String window, String text, ColorScheme scheme) {
        Map<String, Object> said = Map.of(
                "Windows.SPI.HighContrast", true,
                "Windows.SysColor.COLOR_WINDOW", Color.web(window),
                "Windows.SysColor.COLOR_WINDOWTEXT", Color.web(text));
        for (ColorScheme otherwise : ColorScheme.values()) {
            assertEquals(new SystemLook(scheme, true), SystemLook.of(said, otherwise));
        }
    }

    @Test
    void windowsWithoutAContrastThemeIsAsJavaFxMakesItOut() {
        assertEquals(
                new SystemLook(ColorScheme.LIGHT, false),
                look(Map.of("Windows.SPI.HighContrast", false, "Windows.SysColor.COLOR_WINDOW", Color.BLACK)));
        assertEquals(new SystemLook(ColorScheme.LIGHT, true), look(Map.of("Windows.SPI.HighContrast", true)));
    }

    @ParameterizedTest
    @CsvSource({
        "HighContrast, true", "HighContrastInverse, true", "ContrastHigh, true", "ContrastHighInverse, true",
        "ContrastHighLargePrint, true", "Adwaita, false", "Adwaita-dark, false", "Breeze, false", "Yaru, false"
    })
    void aThemeOfLinuxIsOfHighContrastByItsName(String name, boolean high) {
        assertEquals(new SystemLook(ColorScheme.LIGHT, high), look(Map.of("GTK.theme_name", name)));
    }

    /** What Windows offers, from 100 to 225 percent of its font of 12 pixels. */
    @ParameterizedTest
    @CsvSource({
        "12, NORMAL", "12.6, NORMAL", "13.2, LARGE", "15, LARGER", "18, LARGEST", "21, LARGEST", "24, DOUBLE", "27, DOUBLE",
        "9, NORMAL"
    })
    void windowsTellsHowLargeTextIsByTheFontOfItsMessages(double font, TextSize size) {
        assertEquals(size, SystemLook.textSize("Windows 11", font));
    }

    @ParameterizedTest
    @CsvSource({"Linux, 13", "Linux, 26", "Mac OS X, 13"})
    void otherSystemsMakeTheWindowLargerOrNothing(String system, double font) {
        assertEquals(TextSize.NORMAL, SystemLook.textSize(system, font));
    }

    @Test
    void sizesOfTextAreThoseOfTheStyleSheet() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/neuronlab/theme/tokens.css"));
        Map<String, Double> usual = Pattern.compile("text-size-([a-z]+) \\{ -fx-font-size: (\\d+)px")
                .matcher(sheet.substring(0, sheet.indexOf("@media")))
                .results()
                .collect(Collectors.toMap(size -> size.group(1), size -> Double.valueOf(size.group(2))));
        assertEquals(
                usual,
                Arrays.stream(TextSize.values())
                        .collect(Collectors.toMap(size -> size.name().toLowerCase(Locale.ROOT), TextSize::pixels)));
    }
}
