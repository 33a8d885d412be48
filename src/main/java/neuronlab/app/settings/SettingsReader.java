package neuronlab.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads single settings, and notes the values that a setting cannot have. */
final class SettingsReader {
    /** What stands between the entries of a list. */
    static final String SEPARATOR = " ";

    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private final Path file;
    private final Properties properties;
    private final List<SettingsProblem> problems;

    SettingsReader(Path file, Properties properties, List<SettingsProblem> problems) {
        this.file = file;
        this.properties = properties;
        this.problems = problems;
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    <T extends Enum<T>> T choice(String key, T initial) {
        String value = properties.getProperty(key);
        if (value == null) {
            return initial;
        }
        for (T choice : initial.getDeclaringClass().getEnumConstants()) {
            if (name(choice).equals(value.strip())) {
                return choice;
            }
        }
        return wrong(key, value, initial);
    }

    boolean flag(String key, boolean initial) {
        String value = properties.getProperty(key, Boolean.toString(initial)).strip();
        if (value.equals(Boolean.TRUE.toString()) || value.equals(Boolean.FALSE.toString())) {
            return Boolean.parseBoolean(value);
        }
        return wrong(key, value, initial);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
    }

    /** A list of names of the form {@code part/part}. Well-formed names are kept even if nothing here has them. */
    Set<String> paths(String key) {
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
        problems.add(new SettingsProblem.WrongValue(file, key, value));
        return initial;
    }
}
