package neuronlab.app.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private final Properties properties = new Properties();

    private String chosen(String system, String... files) {
        properties.setProperty("os.name", system);
        Renderer.choose(properties, file -> List.of(files).contains(file.toString()));
        return properties.getProperty("prism.order");
    }

    @Test
    void withoutACardOnLinuxTheProcessorDraws() {
        assertEquals("sw", chosen("Linux", "/dev/null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/dri", "/dev/nvidiactl", "/dev/nvmap", "/dev/mali0", "/dev/dxg"})
    void withACardTheToolkitChooses(String card) {
        assertNull(chosen("Linux", card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void elsewhereTheToolkitChooses(String system) {
        assertNull(chosen(system));
    }

    @Test
    void whoChoseHimselfIsNotOverruled() {
        properties.setProperty("prism.order", "es2,sw");
        assertEquals("es2,sw", chosen("Linux"));
    }
}
