package neuronlab.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where each system keeps the settings of its programs. */
public final class SettingsLocation {
    private static final String FILE = "settings.properties";

    private SettingsLocation() {}

    /** The file on this machine; nothing if the user has no folder that a file's name can say. */
    public static Optional<Path> here() {
        String system = System.getProperty("os.name");
        return of(system, System.getProperty("user.home"), System::getenv);
    }

    /**
     * The file for a system.
     *
     * @param system its name, as Java has it
     * @param home the user's own folder, as Java has it; {@code ?} if Java knows of none
     * @param environment looks environment variables up; null for one that is not set
     */
    static Optional<Path> of(String system, String home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment.apply("APPDATA"))
                    .or(() -> folder(home).map(user -> user.resolve("AppData/Roaming")))
                    .map(folder -> folder.resolve("Neuron Lab").resolve(FILE));
        }
        // The user may have another home for this run, as everywhere on these systems; Java looks it up elsewhere.
        Optional<Path> ownFolder = folder(environment.apply("HOME")).or(() -> folder(home));
        if (name.startsWith("mac")) {
            return ownFolder.map(user -> user.resolve("Library/Application Support/Neuron Lab").resolve(FILE));
        }
        return folder(environment.apply("XDG_CONFIG_HOME"))
                .or(() -> ownFolder.map(user -> user.resolve(".config")))
                .map(folder -> folder.resolve("neuron-lab").resolve(FILE));
    }

    private static Optional<Path> folder(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException beyondTheLocale) {
            return Optional.empty();
        }
    }
}
