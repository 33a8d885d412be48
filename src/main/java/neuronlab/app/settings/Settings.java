package neuronlab.app.settings;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;

/**
 * What the app remembers from one run to the next.
 *
 * @param theme light, dark, or as the system is
 * @param textSize how large all text is
 * @param listChoice how the list of lessons is shown
 * @param lesson the id of the lesson that was open last
 * @param window where the window was, if it ever was anywhere
 * @param doneChecks what the reader has solved, each as {@code lesson/check}, in the order of the alphabet
 */
public record Settings(
        ThemeChoice theme,
        TextSize textSize,
        ListChoice listChoice,
        Optional<String> lesson,
        Optional<WindowPlace> window,
        Set<String> doneChecks) {
    public Settings {
        SortedSet<String> sorted = new TreeSet<>(doneChecks);
        doneChecks = Collections.unmodifiableSortedSet(sorted);
    }

    /** What a first run starts with. */
    public static Settings initial() {
        return new Settings(ThemeChoice.SYSTEM, TextSize.NORMAL, ListChoice.AUTOMATIC, Optional.empty(), Optional.empty(), Set.of());
    }
}
