package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.page.KeepEvent;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class KeeperTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private void keepIn(Optional<Path> file) throws Exception {
        Toolkit.onFxThread(() -> {
            Region part = new Region();
            part.setStyle("-fx-background-color: #204060; -fx-pref-width: 30; -fx-pref-height: 20");
            Scene scene = new Scene(part, 30, 20);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            new Keeper(Language.ENGLISH, new PictureSaving(Language.ENGLISH, (_, _, _) -> file))
                    .keep(new KeepEvent(part, KeepEvent.Purpose.PICTURE, "card"));
            return null;
        });
    }

    @Test
    void aPartIsKeptAsAPictureTwiceAsFine() throws Exception {
        Path file = folder.resolve("card.png");
        keepIn(Optional.of(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(60, picture.getWidth());
        assertEquals(40, picture.getHeight());
        assertEquals(0xff204060, picture.getRGB(30, 20));
    }

    @Test
    void whoGivesUpKeepsNothing() throws Exception {
        keepIn(Optional.empty());
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }
}
