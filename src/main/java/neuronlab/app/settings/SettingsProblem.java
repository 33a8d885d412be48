package neuronlab.app.settings;

import java.nio.file.Path;
import java.util.List;

/** Why settings could not be read or kept; the app goes on without them. */
public sealed interface SettingsProblem {
    /** There is no folder to keep settings in. */
    record NoPlace() implements SettingsProblem {}

    /** The file is there but cannot be read; it is left as it is. */
    record Unreadable(Path file) implements SettingsProblem {}

    /** The file is no longer whole; it was kept under another name, and what could be read of it is used. */
    record Damaged(Path file, Path keptAs) implements SettingsProblem {}

    /** Some settings have values that they cannot have; the others were used. */
    record WrongValues(Path file, List<WrongValue> values) implements SettingsProblem {
        public WrongValues {
            values = List.copyOf(values);
        }
    }

    /** A value, or one of several that stand behind each other, which a setting cannot have. */
    record WrongValue(String key, String value) {}

    /** The file cannot be written. */
    record Unwritable(Path file) implements SettingsProblem {}
}
