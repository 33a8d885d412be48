package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsLocationTest {
    private static final Path HOME = Path.of("/home/reader");

    private static String on(String system, Map<String, String> environment) {
        return SettingsLocation.of(system, HOME, environment::get).toString().replace('\\', '/');
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
}
