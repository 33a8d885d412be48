package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

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
    void aPageComesToLightAndIsThereWhenTheNextOneIsTurnedTo() {
        Region next = new Region();
        interact(() -> {
            turn.show(page);
            assertTrue(turn.isGoingOn());
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
            assertFalse(turn.isGoingOn());
        });
        assertEquals(1, page.getOpacity());
    }
}
