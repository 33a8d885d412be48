package neuronlab.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The keys of the settings file. */
final class SettingsKey {
    static final String THEME = "theme";
    static final String TEXT_SIZE = "text-size";
    static final String LIST = "lesson-list";
    /** What version 0.1.0 wrote: true for a list with numbers only. */
    static final String COMPACT_LIST = "compact-list";
    static final String LESSON = "lesson";
    static final String WINDOW = "window";
    static final String DONE_CHECKS = "done-checks";
    static final String MISSED_CHECKS = "missed-checks";
    static final String LESS_MOTION = "less-motion";
    static final String LEAST_BY_HAND = "least-error-by-hand";

    /**
     * A key whose value the user chooses, so that the last choice counts.
     *
     * @param text what is written for some settings, or nothing if they have no such value
     */
    record Choice(String key, Function<Settings, Optional<String>> text) {
        Optional<String> of(Settings settings) {
            return text.apply(settings);
        }
    }

    /**
     * All keys but those of what is done, which only grows, of what was missed, to which each window adds, and of the least
     * error, which only falls.
     */
    static final List<Choice> CHOICES = List.of(
            new Choice(THEME, settings -> Optional.of(name(settings.theme()))),
            new Choice(TEXT_SIZE, settings -> Optional.of(name(settings.textSize()))),
            new Choice(LIST, settings -> Optional.of(name(settings.listChoice()))),
            new Choice(LESS_MOTION, settings -> settings.lessMotion() ? Optional.of(Boolean.TRUE.toString()) : Optional.empty()),
            new Choice(LESSON, Settings::lesson),
            new Choice(WINDOW, settings -> settings.window().map(WindowPlace::text)));

    private SettingsKey() {}

    /** What stands in the file for a constant. */
    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
