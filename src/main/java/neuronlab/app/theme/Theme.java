package neuronlab.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** A look of the whole window: the controls' own theme, and the values of our colour tokens. */
public enum Theme {
    /** Dark ink on light paper. */
    LIGHT(new PrimerLight()),
    /** Light ink on dark paper. */
    DARK(new PrimerDark()),
    /** Dark on white, with all the contrast there can be. */
    CONTRAST_LIGHT(new PrimerLight()),
    /** Light on black, with all the contrast there can be. */
    CONTRAST_DARK(new PrimerDark());

    private static final List<String> SHARED =
            List.of("fonts.css", "tokens.css", "controls.css", "sheets.css", "conditions.css");

    private final atlantafx.base.theme.Theme controls;

    Theme(atlantafx.base.theme.Theme controls) {
        this.controls = controls;
    }

    /** The theme that goes with what the system prefers. */
    public static Theme of(SystemLook system) {
        boolean dark = system.scheme() == ColorScheme.DARK;
        if (system.highContrast()) {
            return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
        }
        return dark ? DARK : LIGHT;
    }

    /** Whether its text and marks have all the contrast there can be. */
    public boolean isHighContrast() {
        return this == CONTRAST_LIGHT || this == CONTRAST_DARK;
    }

    /** What it is called in settings, in commands and in the names of style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Gives a scene this look; what it wore before goes. */
    public void apply(Scene scene) {
        scene.setUserAgentStylesheet(controls.getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        SHARED.forEach(name -> sheets.add(sheet(name)));
        sheets.add(sheet(id() + ".css"));
        if (isHighContrast()) {
            sheets.add(sheet("contrast.css"));
        }
        scene.getStylesheets().setAll(sheets);
    }

    /**
     * Does without the toolkit's own look, which it would read with the first control and never use: each scene gets one
     * of these. To be called before there is any control.
     */
    public static void dropTheToolkitsLook() {
        Application.setUserAgentStylesheet(sheet("none.css"));
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/neuronlab/theme/" + name).toExternalForm();
    }
}
