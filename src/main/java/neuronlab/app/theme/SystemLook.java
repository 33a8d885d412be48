package neuronlab.app.theme;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * How the system asks all programs to look.
 *
 * @param scheme light or dark
 * @param highContrast whether everything is to stand out from its ground as much as it can: a contrast theme of Windows, or
 *     a theme of that kind on Linux. JavaFX cannot tell it of a Mac.
 */
public record SystemLook(ColorScheme scheme, boolean highContrast) {
    static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";
    static final String WINDOW = "Windows.SysColor.COLOR_WINDOW";
    static final String WINDOW_TEXT = "Windows.SysColor.COLOR_WINDOWTEXT";
    static final String GTK_THEME = "GTK.theme_name";

    /** The size in which Windows writes its own messages, in pixels at a scale of 1, when no larger text is asked for. */
    private static final double USUAL_MESSAGE = 12;

    /** What it asks for now, of this scene. */
    public static SystemLook of(Scene scene) {
        return of(Platform.getPreferences(), scene.getPreferences().getColorScheme());
    }

    /**
     * What is said by the preferences that JavaFX takes from the system.
     *
     * @param platform the values of the keys, which differ by system
     * @param scheme light or dark, as JavaFX makes it out
     */
    static SystemLook of(Map<String, Object> platform, ColorScheme scheme) {
        if (Boolean.TRUE.equals(platform.get(HIGH_CONTRAST))) {
            return new SystemLook(schemeOfWindows(platform, scheme), true);
        }
        return new SystemLook(scheme, platform.get(GTK_THEME) instanceof String name && isHighContrast(name));
    }

    /** GNOME has HighContrast and HighContrastInverse, MATE ContrastHigh and others that begin so. */
    private static boolean isHighContrast(String theme) {
        String name = theme.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return name.contains("highcontrast") || name.contains("contrasthigh");
    }

    /** A contrast theme has colours of its own, whether Windows is light or dark otherwise. */
    private static ColorScheme schemeOfWindows(Map<String, Object> platform, ColorScheme otherwise) {
        if (platform.get(WINDOW) instanceof Color window && platform.get(WINDOW_TEXT) instanceof Color text) {
            return luminance(window) < luminance(text) ? ColorScheme.DARK : ColorScheme.LIGHT;
        }
        return otherwise;
    }

    private static double luminance(Color colour) {
        return colour.grayscale().getRed();
    }

    /** How large the system wants text, for a reader who has not said anything to the program yet. */
    public static TextSize textSize() {
        return textSize(System.getProperty("os.name"), Font.getDefault().getSize());
    }

    /**
     * On Windows the font of messages grows with the text size of the accessibility settings. On Linux JavaFX itself
     * makes the whole window larger, and a Mac has no such setting for all programs.
     */
    static TextSize textSize(String system, double defaultFont) {
        return system.startsWith("Windows") ? TextSize.nearest(defaultFont / USUAL_MESSAGE) : TextSize.NORMAL;
    }
}
