package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Pages that were left wait for the reader to come back; those that were only looked at do not wait for ever. */
class OpenPagesTest extends OpenWindow {
    private static final int MANY = 9;

    OpenPagesTest() {
        super(1280, 800);
    }

    private Lesson lesson(int place) {
        return catalog.lessons().get(place);
    }

    private Node shown() {
        return stage.getScene().getRoot().lookup(".lesson-page");
    }

    private List<Node> pages() {
        return shown().getParent().getChildrenUnmodifiable();
    }

    @Test
    void oneOfThePagesIsSeenAndItIsFoundFirst() {
        for (int place : new int[] {0, 1, 2, 1, 0, 3}) {
            turnTo(lesson(place));
            assertEquals(lesson(place).title(state.language()), ((Label) shown().lookup(".lesson-title")).getAccessibleText());
            assertEquals(List.of(shown()), pages().stream().filter(Node::isVisible).toList());
            assertEquals(List.of(shown()), pages().stream().filter(Node::isManaged).toList());
        }
        assertEquals(4, pages().size());
    }

    /** Each of them would be styled anew with it. */
    @Test
    void noPageWaitsInTheWindowWhereAllGetOtherStyles() {
        for (Runnable change : List.<Runnable>of(
                () -> state.setTextSize(TextSize.LARGE),
                () -> state.setTheme(ThemeChoice.DARK),
                () -> state.navigation().turnToStart())) {
            turnTo(lesson(0));
            turnTo(lesson(1));
            Node left = pages().get(1);
            interact(change);
            assertNull(left.getScene());
        }
        turnTo(lesson(0));
    }

    @Test
    void aPageThatWaitedHasTheNewStyles() {
        turnTo(lesson(0));
        interact(() -> state.setTheme(ThemeChoice.LIGHT));
        turnTo(lesson(1));
        interact(() -> state.setTheme(ThemeChoice.DARK));
        turnTo(lesson(0));
        interact(() -> shown().applyCss());
        assertTrue(((Color) ((Label) shown().lookup(".lesson-title")).getTextFill()).getBrightness() > 0.8);
    }

    @Test
    void whatTheReaderHasUsedIsKeptHoweverManyLessonsFollow() {
        turnTo(lesson(0));
        Node lookedAt = shown();
        push(KeyCode.ALT, KeyCode.RIGHT);
        turnTo(catalog.find("train-by-hand").orElseThrow());
        Node used = shown();
        interact(() -> ((Label) used.lookup(".lesson-title")).requestFocus());
        push(KeyCode.TAB);
        for (int place = 5; place < 5 + MANY; place++) {
            turnTo(lesson(place));
        }
        turnTo(catalog.find("train-by-hand").orElseThrow());
        assertSame(used, shown());
        turnTo(lesson(0));
        assertNotSame(lookedAt, shown());
    }

    @Test
    void whoOnlyGoesOnByTheButtonsBelowPagesHasLookedAtThem() {
        turnTo(lesson(1));
        Node lookedAt = shown();
        interact(((ButtonBase) lookedAt.lookup("#next-lesson"))::fire);
        assertNotSame(lookedAt, shown());
        for (int place = 3; place < 3 + MANY; place++) {
            turnTo(lesson(place));
        }
        turnTo(lesson(1));
        assertNotSame(lookedAt, shown());
    }

    @Test
    void whatAButtonDidWithoutAKeyIsKept() {
        turnTo(catalog.find("gradient-descent").orElseThrow());
        Node used = shown();
        interact(((ButtonBase) used.lookup("#step-1"))::fire);
        for (int place = 5; place < 5 + MANY; place++) {
            turnTo(lesson(place));
        }
        turnTo(catalog.find("gradient-descent").orElseThrow());
        assertSame(used, shown());
    }

    /** The laboratory alone stays: it goes on where the reader left it. */
    @Test
    void whatIsLetGoOfIsGone() throws Exception {
        Map<String, WeakReference<Node>> left = new LinkedHashMap<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            interact(window::loadLesson);
            left.put(lesson.id(), new WeakReference<>(shown()));
        }
        for (int round = 0; round < 2; round++) {
            for (int place = 0; place < MANY; place++) {
                turnTo(lesson(place + round * (catalog.lessons().size() - MANY)));
            }
        }
        List<String> still = new ArrayList<>(left.keySet().stream().limit(MANY - 1).toList());
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                still.removeIf(id -> left.get(id).get() == null);
                return still.isEmpty();
            });
        } catch (TimeoutException _) {
            assertEquals(List.of(), still);
        }
        assertFalse(left.get(catalog.forFiles().id()).get() == null);
    }

    @Test
    void theNextPageIsPreparedWithoutBeingSeen() {
        turnTo(lesson(0));
        Node before = shown();
        interact(window::rest);
        assertSame(before, shown());
        Node next = pages().get(1);
        assertFalse(next.isVisible());
        assertTrue(next.getLayoutBounds().getHeight() > 0);
        assertTrue(next.lookupAll(".storyboard").stream().noneMatch(story -> ((Storyboard) story).isPlaying()));
        turnTo(lesson(1));
        assertSame(next, shown());
    }

    @Test
    void keysOfALessonAreItsOwnAndNotThoseOfTheStartPage() {
        turnTo(catalog.find("gradient-descent").orElseThrow());
        interact(() -> stage.getScene().getPreferences().setReducedMotion(true));
        interact(((ButtonBase) shown().lookup("#step-1"))::fire);
        interact(() -> state.navigation().turnToStart());
        push(KeyCode.CONTROL, KeyCode.Z);
        turnTo(catalog.find("gradient-descent").orElseThrow());
        assertFalse(shown().lookup("#undo").isDisabled());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(shown().lookup("#undo").isDisabled());
    }

    /** Without the pulses of the scene, which come also where something moves in a window of another test. */
    @Test
    void aReaderWhoRestsFindsTheNextPagePrepared() throws TimeoutException {
        turnTo(lesson(0));
        Rest[] rest = new Rest[1];
        interact(() -> {
            rest[0] = new Rest(stage.getScene(), state.navigation(), (LessonScrollPane) page());
            rest[0].look();
        });
        assertEquals(1, pages().size());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pages().size() == 2);
        assertFalse(pages().get(1).isVisible());
    }
}
