package neuronlab.app.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Chooses what JavaFX draws a window with. Where Linux knows no graphics card, it would look for one all the same and take
 * a driver that computes on the processor, with a compiler of its own and much memory: then the renderer that JavaFX has
 * for that case draws from the start.
 */
final class Renderer {
    /** What JavaFX 26 reads it from; a reader's own choice stands. */
    private static final String ORDER = "prism.order";

    private static final String SOFTWARE = "sw";
    /** Cards with drivers of the kernel, of their makers, on a chip with the processor, and of a machine that Windows holds. */
    private static final List<String> CARDS =
            List.of("/dev/dri", "/dev/nvidiactl", "/dev/nvmap", "/dev/mali0", "/dev/dxg");

    private Renderer() {}

    /** Chooses for this machine; to be called before the toolkit starts. */
    static void choose() {
        choose(System.getProperties(), Files::exists);
    }

    /**
     * @param properties those of the system, where the choice is left
     * @param exists whether there is such a file
     */
    static void choose(Properties properties, Predicate<Path> exists) {
        boolean linux = properties.getProperty("os.name", "").equals("Linux");
        if (linux && !properties.containsKey(ORDER) && CARDS.stream().map(Path::of).noneMatch(exists)) {
            properties.setProperty(ORDER, SOFTWARE);
        }
    }

    /** Has all drawn without a graphics card, whatever the machine has: pictures are the same on each. */
    static void software() {
        System.setProperty(ORDER, SOFTWARE);
    }
}
