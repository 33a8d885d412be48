package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class InSightTest {
    private final StringProperty record = new SimpleStringProperty("first");
    private final Region part = new Region();
    private final Group root = new Group();
    private final Scene scene = new Scene(root);
    private final List<String> told = new ArrayList<>();

    private static void collectGarbage() {
        WeakReference<Object> gone = new WeakReference<>(new Object());
        for (int times = 0; times < 100 && gone.get() != null; times++) {
            System.gc();
        }
        assertNull(gone.get());
    }

    @Test
    void whoListensWhileInAScenePausesOutOfItAndGoesOnHoweverLongThatWas() {
        record.when(InSight.inScene(part)).subscribe(now -> told.add(now));
        collectGarbage();
        root.getChildren().add(part);
        record.set("second");
        assertEquals(List.of("first", "second"), told);
        root.getChildren().clear();
        record.set("third");
        collectGarbage();
        assertEquals(List.of("first", "second"), told);
        root.getChildren().add(part);
        record.set("fourth");
        assertEquals("fourth", told.getLast());
    }

    @Test
    void whatIsHiddenOrStandsInNoWindowIsNotInSight() {
        root.getChildren().add(part);
        assertEquals(false, InSight.of(part).getValue());
        assertEquals(true, InSight.inScene(part).getValue());
        part.setVisible(false);
        assertEquals(true, InSight.inScene(part).getValue());
        assertEquals(scene, part.getScene());
    }
}
