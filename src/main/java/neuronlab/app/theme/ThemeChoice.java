package neuronlab.app.theme;

/** What the reader asks for. */
public enum ThemeChoice {
    /** Light or dark, and of high contrast or not, as the system is, and changing with it. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK,
    /** Always dark on white, with high contrast. */
    CONTRAST_LIGHT,
    /** Always light on black, with high contrast. */
    CONTRAST_DARK;

    /** The theme to wear while the system looks like {@code system}. */
    public Theme theme(SystemLook system) {
        return switch (this) {
            case SYSTEM -> Theme.of(system);
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST_LIGHT -> Theme.CONTRAST_LIGHT;
            case CONTRAST_DARK -> Theme.CONTRAST_DARK;
        };
    }
}
