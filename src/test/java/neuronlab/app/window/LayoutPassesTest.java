package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import neuronlab.app.settings.Settings;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** A page is laid out for its first frame, and then not again: each pass over all of it costs as much as the first. */
class LayoutPassesTest extends OpenWindow {
    private static final int PULSES = 8;
    private static final int PRESSES = 20;
    private static final int FEW = 5;
    private static final String STORY = "how-wrong";

    LayoutPassesTest() {
        super(1280, 800);
    }

    /** Counts, in the pulses that come now, those in which the window lays anything out. */
    private static final class Passes {
        private final List<Boolean> pulses = new ArrayList<>();
        private final CountDownLatch seen = new CountDownLatch(PULSES);
        private final Scene scene;
        private final Runnable look = this::look;
        /** Keeps pulses coming where nothing changes. */
        private final AnimationTimer clock = new AnimationTimer() {
            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
            }
        };

        Passes(Scene scene) {
            this.scene = scene;
            scene.addPreLayoutPulseListener(look);
            clock.start();
        }

        private void look() {
            pulses.add(scene.getRoot().isNeedsLayout());
            seen.countDown();
        }

        long count() throws InterruptedException {
            assertTrue(seen.await(30, TimeUnit.SECONDS), "no pulses came");
            Platform.runLater(() -> {
                clock.stop();
                scene.removePreLayoutPulseListener(look);
            });
            return pulses.subList(0, PULSES).stream().filter(pass -> pass).count();
        }
    }

    @Test
    void aPageIsLaidOutOnceWhenItIsTurnedTo() throws InterruptedException {
        // A story then is told to its end at once when it comes in sight: once more a pass, for its captions. The rates of the
        // laboratory come when another thread has found them.
        interact(() -> stage.getScene().getPreferences().setReducedMotion(true));
        List<String> more = new ArrayList<>();
        for (Lesson lesson : catalog.lessons()) {
            Passes[] passes = new Passes[1];
            interact(() -> {
                state.navigation().turnTo(lesson);
                passes[0] = new Passes(stage.getScene());
            });
            long count = passes[0].count();
            if (count > (lesson.id().equals(STORY) || lesson.equals(catalog.forFiles()) ? 2 : 1)) {
                more.add(lesson.id() + ": " + count);
            }
        }
        assertEquals(List.of(), more);
    }

    /** The first pass tells the page how tall the window is, which the second makes use of. */
    @Test
    void aWindowIsLaidOutTwiceAtMostBeforeItStandsStill() throws InterruptedException {
        Passes[] passes = new Passes[1];
        Stage[] second = new Stage[1];
        interact(() -> {
            second[0] = new Stage();
            second[0].setWidth(1280);
            second[0].setHeight(800);
            WindowState opened = new WindowState(
                    new Navigation(catalog, catalog.find("gradient-descent").orElseThrow()),
                    Language.ENGLISH,
                    Settings.initial());
            new LessonWindow(opened, _ -> {}).show(second[0]);
            passes[0] = new Passes(second[0].getScene());
        });
        long count = passes[0].count();
        interact(second[0]::close);
        assertTrue(count <= 2, count + " passes");
    }

    /** Counts how often the toolkit looks for its styles. */
    private static final class Styled extends Region {
        private int times;

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            times++;
            return super.getCssMetaData();
        }
    }

    /** As often as a part that is added to a window that stands still. */
    @Test
    void aWindowIsStyledOnceBeforeItStandsStill() throws InterruptedException {
        Styled first = new Styled();
        Styled added = new Styled();
        Passes[] passes = new Passes[1];
        Stage[] second = new Stage[1];
        interact(() -> {
            second[0] = new Stage();
            WindowState opened = new WindowState(
                    new Navigation(catalog, catalog.find("gradient-descent").orElseThrow()),
                    Language.ENGLISH,
                    Settings.initial());
            Scene scene = new LessonWindow(opened, _ -> {}).scene(1280, 800);
            ((Pane) scene.getRoot()).getChildren().add(first);
            // For itself, when it was added.
            first.times = 0;
            second[0].setScene(scene);
            second[0].show();
            passes[0] = new Passes(scene);
        });
        passes[0].count();
        interact(() -> {
            ((Pane) first.getParent()).getChildren().add(added);
            added.applyCss();
        });
        interact(second[0]::close);
        assertTrue(added.times > 0);
        assertEquals(added.times, first.times);
    }

    /** What a step changes stands in a room of its own. A few times the page says what was reached on the way. */
    @Test
    void stepsDoNotLayThePageOutAnew() {
        interact(() -> stage.getScene().getPreferences().setReducedMotion(true));
        Map<String, Integer> laidOut = new TreeMap<>();
        for (String id : List.of("gradient-descent", "rates", "two-variables", "train-classifier", "bend")) {
            turnTo(catalog.find(id).orElseThrow());
            interact(window::loadLesson);
            Parent root = stage.getScene().getRoot();
            interact(() -> ((Parent) root.lookup(".lesson-page"))
                    .needsLayoutProperty()
                    .subscribe((_, waits) -> laidOut.merge(id, waits ? 1 : 0, Integer::sum)));
            for (String steps : List.of("#step-1", "#step-10", "#step-100")) {
                for (int press = 0; press < PRESSES; press++) {
                    interact(((ButtonBase) root.lookup(steps))::fire);
                    interact(root::layout);
                }
            }
        }
        laidOut.values().removeIf(count -> count <= FEW);
        assertEquals(Map.of(), laidOut);
    }
}
