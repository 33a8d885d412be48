package neuronlab.app.settings;

import java.util.Optional;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;

/**
 * What the app remembers from one run to the next.
 *
 * @param theme light, dark, or as the system is
 * @param textSize how large all text is
 * @param compactList whether the list of lessons shows numbers only
 * @param lesson the id of the lesson that was open last
 */
public record Settings(ThemeChoice theme, TextSize textSize, boolean compactList, Optional<String> lesson) {
    /** What a first run starts with. */
    public static Settings initial() {
        return new Settings(ThemeChoice.SYSTEM, TextSize.NORMAL, false, Optional.empty());
    }
}
