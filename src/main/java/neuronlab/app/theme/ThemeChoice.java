package neuronlab.app.theme;

import javafx.application.ColorScheme;

/** What the reader asks for. */
public enum ThemeChoice {
    /** Light or dark as the system is, and changing with it. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** The theme to wear while the system prefers {@code system}. */
    public Theme theme(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> Theme.of(system);
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
