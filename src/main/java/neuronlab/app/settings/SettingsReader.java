package neuronlab.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import neuronlab.lesson.shared.neuron.HandRecord;

/** Reads single settings, and notes the values that a setting cannot have. */
final class SettingsReader {
    /** What stands between the entries of a list. */
    static final String SEPARATOR = " ";

    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private final Properties properties;
    private final List<SettingsProblem.WrongValue> wrong = new ArrayList<>();

    SettingsReader(Properties properties) {
        this.properties = properties;
    }

    /** The settings; for a value that a setting cannot have they have the initial one. */
    Settings settings() {
        wrong.clear();
        Settings initial = Settings.initial();
        return new Settings(
                choice(SettingsKey.THEME, initial.theme()),
                choice(SettingsKey.TEXT_SIZE, initial.textSize()),
                listChoice(initial.listChoice()),
                text(SettingsKey.LESSON),
                window(SettingsKey.WINDOW),
                paths(SettingsKey.DONE_CHECKS),
                paths(SettingsKey.MISSED_CHECKS),
                error(SettingsKey.LEAST_BY_HAND),
                flag(SettingsKey.LESS_MOTION, false));
    }

    /** What was wrong with them, if anything. */
    Optional<SettingsProblem> problem(Path file) {
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new SettingsProblem.WrongValues(file, wrong));
    }

    private <T extends Enum<T>> T choice(String key, T initial) {
        String value = properties.getProperty(key);
        if (value == null) {
            return initial;
        }
        for (T choice : initial.getDeclaringClass().getEnumConstants()) {
            if (SettingsKey.name(choice).equals(value.strip())) {
                return choice;
            }
        }
        return wrong(key, value, initial);
    }

    private ListChoice listChoice(ListChoice initial) {
        return choice(SettingsKey.LIST, flag(SettingsKey.COMPACT_LIST, false) ? ListChoice.NUMBERS : initial);
    }

    private boolean flag(String key, boolean initial) {
        String value = properties.getProperty(key, Boolean.toString(initial)).strip();
        if (value.equals(Boolean.TRUE.toString()) || value.equals(Boolean.FALSE.toString())) {
            return Boolean.parseBoolean(value);
        }
        return wrong(key, value, initial);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
    }

    private Optional<WindowPlace> window(String key) {
        Optional<String> value = text(key);
        Optional<WindowPlace> place = value.flatMap(WindowPlace::of);
        return value.isPresent() && place.isEmpty() ? wrong(key, value.get(), place) : place;
    }

    /** An error that a line can have: a smaller one would stay for ever, since the least of all is kept. */
    private Optional<Double> error(String key) {
        Optional<String> value = text(key);
        Optional<Double> error = value.flatMap(SettingsReader::number).filter(HandRecord::isPossible);
        return value.isPresent() && error.isEmpty() ? wrong(key, value.get(), error) : error;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** A list of names of the form {@code part/part}. Well-formed names are kept even if nothing here has them. */
    private Set<String> paths(String key) {
        Set<String> paths = new TreeSet<>();
        for (String path : properties.getProperty(key, "").strip().split("\\s+")) {
            if (PATH.matcher(path).matches()) {
                paths.add(path);
            } else if (!path.isEmpty()) {
                wrong(key, path, path);
            }
        }
        return paths;
    }

    private <T> T wrong(String key, String value, T initial) {
        wrong.add(new SettingsProblem.WrongValue(key, value));
        return initial;
    }
}
