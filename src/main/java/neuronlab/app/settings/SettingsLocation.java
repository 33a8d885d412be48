package neuronlab.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where each system keeps the settings of its programs. */
public final class SettingsLocation {
    private static final String FILE = "settings.properties";

    private SettingsLocation() {}

    /** The file on this machine. */
    public static Path here() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    /**
     * The file for a system.
     *
     * @param system its name, as Java has it
     * @param home the user's own folder
     * @param environment looks environment variables up; null for one that is not set
     */
    static Path of(String system, Path home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Neuron Lab")
                    .resolve(FILE);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Neuron Lab").resolve(FILE);
        }
        return variable(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("neuron-lab")
                .resolve(FILE);
    }

    private static Optional<Path> variable(UnaryOperator<String> environment, String name) {
        return Optional.ofNullable(environment.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
