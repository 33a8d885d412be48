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
 * @param theme light, dark, of high contrast, or as the system is
 * @param textSize how large all text is
 * @param listChoice how the list of lessons is shown
 * @param lesson the id of the lesson that was open last
 * @param window where the window was, if it ever was anywhere
 * @param doneChecks what the reader has solved, each as {@code lesson/check}, in the order of the alphabet
 * @param missedChecks what the reader has answered wrong and is to be asked once more, written and ordered like these
 * @param leastByHand the least error that the reader has come to by hand, if any was noted
 * @param lessMotion whether nothing is to move by itself, even if the system does not ask for it
 */
public record Settings(
        ThemeChoice theme,
        TextSize textSize,
        ListChoice listChoice,
        Optional<String> lesson,
        Optional<WindowPlace> window,
        Set<String> doneChecks,
        Set<String> missedChecks,
        Optional<Double> leastByHand,
        boolean lessMotion) {
    public Settings {
        doneChecks = sorted(doneChecks);
        missedChecks = sorted(missedChecks);
    }

    /** Settings of a reader who has bettered nothing by hand. */
    public Settings(
            ThemeChoice theme,
            TextSize textSize,
            ListChoice listChoice,
            Optional<String> lesson,
            Optional<WindowPlace> window,
            Set<String> doneChecks,
            Set<String> missedChecks) {
        this(theme, textSize, listChoice, lesson, window, doneChecks, missedChecks, Optional.empty(), false);
    }

    private static SortedSet<String> sorted(Set<String> keys) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /** What a first run starts with. */
    public static Settings initial() {
        return new Settings(
                ThemeChoice.SYSTEM,
                TextSize.NORMAL,
                ListChoice.AUTOMATIC,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());
    }
}
