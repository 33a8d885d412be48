package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.figure.language.Language;
import neuronlab.fuzz.Amount;
import neuronlab.toolkit.LiveObjects;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

/** Turns to lessons again and again, each shown for a frame: memory is the same afterwards. */
class LessonChangeFuzz {
    private static final int CHANGES = 1_000;
    private static final int SIDE = 1_000;
    /** What a heap is larger or smaller by, for no reason that matters. */
    private static final long NOISE = 1_000_000;
    /** What a change may leave, on average. */
    private static final long BYTES_A_CHANGE = 500;

    private final Catalog catalog = Catalog.tutorial();
    private final Navigation navigation = new Navigation(catalog, catalog.lessons().getFirst());
    private final Random random = new Random(8);

    @Test
    void changesOfLessonLeaveTheHeapFlat() throws Exception {
        Toolkit.start();
        Toolkit.onFxThread(() -> {
            Stage stage = new Stage();
            stage.setWidth(SIDE);
            stage.setHeight(SIDE);
            WindowState state = new WindowState(navigation, Language.ENGLISH, Settings.initial());
            new LessonWindow(state, _ -> {}).show(stage);
            return stage;
        });
        for (int lesson = 0; lesson < 2 * catalog.lessons().size(); lesson++) {
            turnTo(lesson % catalog.lessons().size());
        }
        turnTo(0);
        long before = LiveObjects.bytes();
        int changes = Amount.of(CHANGES);
        for (int change = 0; change < changes; change++) {
            turnTo(random.nextInt(catalog.lessons().size()));
        }
        turnTo(0);
        long growth = LiveObjects.bytes() - before;
        System.out.println(changes + " changes of lesson: " + before + " bytes and " + growth + " more");
        assertTrue(growth < NOISE + changes * BYTES_A_CHANGE, () -> "the heap grew by " + growth + " bytes");
    }

    private void turnTo(int lesson) throws Exception {
        CountDownLatch shown = new CountDownLatch(2);
        Toolkit.onFxThread(() -> {
            navigation.turnTo(catalog.lessons().get(lesson));
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    shown.countDown();
                    if (shown.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return lesson;
        });
        shown.await();
    }
}
