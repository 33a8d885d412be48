package neuronlab.app.settings;

import java.nio.file.Path;

/** Why settings could not be read or kept; the app goes on without them. */
public sealed interface SettingsProblem {
    /** The file in question. */
    Path file();

    /** The file is there but cannot be read. */
    record Unreadable(Path file) implements SettingsProblem {}

    /** The file is not a list of settings; it was kept under another name. */
    record Damaged(Path file, Path keptAs) implements SettingsProblem {}

    /** One setting has a value that it cannot have; the others were used. */
    record WrongValue(Path file, String key, String value) implements SettingsProblem {}

    /** The file cannot be written. */
    record Unwritable(Path file) implements SettingsProblem {}
}
