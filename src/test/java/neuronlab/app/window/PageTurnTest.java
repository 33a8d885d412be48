package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class PageTurnTest extends ApplicationTest {
    private final Region page = new Region();
    private final PageTurn turn = new PageTurn();
    private Scene scene;

    @Override
    public void start(Stage stage) {
        scene = new Scene(new StackPane(page), 200, 100);
        scene.getPreferences().setReducedMotion(false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPageComesToLight() throws Exception {
        AtomicReference<Double> faintest = new AtomicReference<>(1.0);
        interact(() -> {
            page.opacityProperty().subscribe(opacity -> faintest.accumulateAndGet(opacity.doubleValue(), Math::min));
            turn.show(page);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> faintest.get() < 1 && page.getOpacity() == 1);
    }

    @Test
    void aPageIsThereWhenTheNextOneIsTurnedTo() {
        Region next = new Region();
        interact(() -> {
            turn.show(page);
            turn.show(next);
        });
        assertEquals(1, page.getOpacity());
        assertEquals(1, next.getOpacity(), "nobody watches a page without a window");
    }

    @Test
    void withReducedMotionItIsThereAtOnce() {
        interact(() -> {
            scene.getPreferences().setReducedMotion(true);
            turn.show(page);
            assertEquals(1, page.getOpacity());
        });
        assertTrue(page.isVisible());
    }
}
