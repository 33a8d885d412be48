package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsLocationTest {
    private static final String HOME = "/home/reader";

    private static String on(String system, Map<String, String> environment) {
        return in(HOME, system, environment).orElseThrow();
    }

    private static Optional<String> in(String home, String system, Map<String, String> environment) {
        return SettingsLocation.of(system, home, environment::get)
                .map(path -> path.toString().replace('\\', '/'));
    }

    @Test
    void linuxKeepsThemWhereTheDesktopSays() {
        assertEquals("/home/reader/.config/neuron-lab/settings.properties", on("Linux", Map.of()));
        assertEquals("/conf/neuron-lab/settings.properties", on("Linux", Map.of("XDG_CONFIG_HOME", "/conf")));
    }

    @Test
    void aPlaceThatIsNoneIsPassedOver() {
        String usual = "/home/reader/.config/neuron-lab/settings.properties";
        assertEquals(usual, on("Linux", Map.of("XDG_CONFIG_HOME", "")));
        assertEquals(usual, on("Linux", Map.of("XDG_CONFIG_HOME", "relative/path")));
    }

    @Test
    void macAndWindowsHaveTheirOwnPlaces() {
        assertEquals(
                "/home/reader/Library/Application Support/Neuron Lab/settings.properties", on("Mac OS X", Map.of()));
        assertEquals("/home/reader/AppData/Roaming/Neuron Lab/settings.properties", on("Windows 11", Map.of()));
        assertEquals("/roaming/Neuron Lab/settings.properties", on("Windows 11", Map.of("APPDATA", "/roaming")));
    }

    @Test
    void aHomeOfThisRunIsPreferredToTheOneOfTheAccount() {
        assertEquals("/tmp/h/.config/neuron-lab/settings.properties", on("Linux", Map.of("HOME", "/tmp/h")));
        assertEquals("/home/reader/.config/neuron-lab/settings.properties", on("Linux", Map.of("HOME", "h")));
        assertEquals("/home/reader/AppData/Roaming/Neuron Lab/settings.properties", on("Windows 11", Map.of("HOME", "/h")));
    }

    @Test
    void whoHasNoHomeHasNoPlaceForThem() {
        assertEquals(Optional.empty(), in("?", "Linux", Map.of()));
        assertEquals(Optional.empty(), in("", "Mac OS X", Map.of()));
        assertEquals(Optional.of("/h/.config/neuron-lab/settings.properties"), in("?", "Linux", Map.of("HOME", "/h")));
    }

    /** What Java makes of letters that the locale does not have. */
    @Test
    void aPlaceThatTheLocaleCannotSayIsPassedOver() {
        String unsayable = "/home/j\0rgen";
        assertEquals(Optional.empty(), in(unsayable, "Linux", Map.of("XDG_CONFIG_HOME", unsayable)));
    }
}
