package neuronlab.figure.storyboard;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryboardTest {
    private static final double FRAME = 0.1;

    /** What the picture was told to show: the step from 1, and its progress. */
    private record Shown(int step, double progress) {}

    private final List<Shown> shown = new ArrayList<>();

    /** What a test does with a storyboard whose stage is shown. */
    private interface Play {
        void with(Storyboard board, Stage stage);
    }

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private Storyboard storyOf(int count) {
        List<StoryStep> steps = IntStream.rangeClosed(1, count)
                .mapToObj(step -> new StoryStep("Caption " + step, progress -> shown.add(new Shown(step, progress))))
                .toList();
        return new Storyboard(new Region(), steps, Language.ENGLISH);
    }

    /** In one go on the JavaFX thread, so that no time passes but what the test lets pass. */
    private void inAWindow(boolean reducedMotion, Play play) throws Exception {
        Toolkit.onFxThread(() -> {
            Storyboard board = storyOf(3);
            Stage stage = new Stage();
            stage.setScene(LightTheme.scene(board, 500, 400));
            stage.getScene().getPreferences().setReducedMotion(reducedMotion);
            stage.show();
            try {
                play.with(board, stage);
            } finally {
                stage.hide();
            }
            return null;
        });
    }

    private void inAWindow(Play play) throws Exception {
        inAWindow(false, play);
    }

    private Shown last() {
        return shown.getLast();
    }

    private static void press(Storyboard board, KeyCode code) {
        Event.fireEvent(board, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void letItCome(Storyboard board) {
        for (int frame = 0; frame < 1000 && board.isPlaying(); frame++) {
            board.pass(FRAME);
        }
        assertFalse(board.isPlaying());
    }

    @Test
    void whereNoWindowShowsItItShowsAllThereIs() throws Exception {
        Storyboard board = Toolkit.onFxThread(() -> storyOf(3));
        assertEquals(new Shown(3, 1), last());
        assertEquals("Caption 3", board.caption());
        Toolkit.onFxThread(() -> {
            board.showStep(1);
            board.forward();
            return null;
        });
        assertEquals(new Shown(2, 1), last());
        assertFalse(board.isPlaying());
    }

    @Test
    void itOpensAtItsFirstStepAndStandsStill() throws Exception {
        inAWindow((board, _) -> {
            assertEquals(new Shown(1, 1), last());
            assertEquals(1, board.stepProperty().get());
            assertFalse(board.isPlaying());
            assertEquals("Step 1 of 3. Caption 1", board.getAccessibleText());
        });
    }

    @Test
    void playingShowsEveryStepFromStartToEndAndStops() throws Exception {
        inAWindow((board, _) -> {
            shown.clear();
            board.play();
            letItCome(board);
            assertEquals(List.of(2, 3), shown.stream().map(Shown::step).distinct().toList());
            assertTrue(shown.contains(new Shown(2, 1)));
            assertEquals(new Shown(3, 1), last());
            assertTrue(shown.stream().anyMatch(now -> now.progress() > 0.3 && now.progress() < 0.7));
        });
    }

    @Test
    void aCompleteStepRestsBeforeTheNextOne() throws Exception {
        inAWindow((board, _) -> {
            board.play();
            while (!last().equals(new Shown(2, 1))) {
                board.pass(FRAME);
            }
            shown.clear();
            IntStream.range(0, 10).forEach(_ -> board.pass(FRAME));
            assertEquals(List.of(new Shown(2, 1)), shown.stream().distinct().toList());
        });
    }

    @Test
    void pausingKeepsThePlaceAndPlayingGoesOnFromThere() throws Exception {
        inAWindow((board, _) -> {
            board.play();
            IntStream.range(0, 5).forEach(_ -> board.pass(FRAME));
            board.pause();
            double there = board.positionProperty().get();
            assertTrue(there > 1 && there < 2);
            board.play();
            assertEquals(there, board.positionProperty().get());
            assertTrue(board.isPlaying());
        });
    }

    @Test
    void oneStepForwardMovesToTheEndOfThatStepOnly() throws Exception {
        inAWindow((board, _) -> {
            press(board, KeyCode.RIGHT);
            assertTrue(board.isPlaying());
            letItCome(board);
            assertEquals(2, board.positionProperty().get());
        });
    }

    @Test
    void theKeysGoBackToBothEndsAndPlay() throws Exception {
        inAWindow((board, _) -> {
            press(board, KeyCode.END);
            assertEquals(new Shown(3, 1), last());
            press(board, KeyCode.LEFT);
            assertEquals(new Shown(2, 1), last());
            press(board, KeyCode.HOME);
            assertEquals(new Shown(1, 1), last());
            press(board, KeyCode.LEFT);
            assertEquals(new Shown(1, 1), last());
            press(board, KeyCode.SPACE);
            assertTrue(board.isPlaying());
            press(board, KeyCode.SPACE);
            assertFalse(board.isPlaying());
        });
    }

    @Test
    void aStepThatIsHalfDoneGoesBackToTheOneBefore() throws Exception {
        inAWindow((board, _) -> {
            board.positionProperty().set(2.5);
            board.back();
            assertEquals(new Shown(2, 1), last());
        });
    }

    @Test
    void theSliderScrubs() throws Exception {
        inAWindow((board, _) -> {
            Slider slider = (Slider) board.lookup(".slider");
            slider.setValue(2.25);
            assertEquals(new Shown(3, 0.25), last());
            assertEquals("Step 3 of 3", ((Label) board.lookup(".storyboard-counter")).getText());
            slider.setValue(2);
            assertEquals(new Shown(2, 1), last());
        });
    }

    /** What can be read of a kind of captions: none if the part that holds them has no place. */
    private static List<String> seen(Storyboard board, String captions) {
        board.applyCss();
        board.layout();
        return board.lookupAll(captions).stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void theCaptionsToldBeforeCanStillBeRead() throws Exception {
        inAWindow((board, _) -> {
            board.showStep(2);
            assertEquals(List.of("Caption 1", "Caption 2"), seen(board, ".storyboard-line"));
            assertEquals(List.of(), seen(board, ".storyboard-caption"));
        });
    }

    @Test
    void whereThereIsNoRoomForAllOnlyTheCaptionOfTheStepIsSeen() throws Exception {
        inAWindow((board, stage) -> {
            board.showStep(2);
            stage.getScene().getRoot().resize(500, 110);
            board.resize(500, 110);
            assertEquals(List.of(), seen(board, ".storyboard-line"));
            assertEquals(List.of("Caption 2"), seen(board, ".storyboard-caption"));
        });
    }

    @Test
    void playingAtTheEndStartsAgain() throws Exception {
        inAWindow((board, _) -> {
            board.showStep(3);
            board.play();
            assertEquals(new Shown(1, 1), last());
            assertTrue(board.isPlaying());
            letItCome(board);
            assertEquals(new Shown(3, 1), last());
        });
    }

    @Test
    void withReducedMotionNothingIsEverSeenHalfDone() throws Exception {
        inAWindow(true, (board, _) -> {
            shown.clear();
            press(board, KeyCode.RIGHT);
            assertEquals(new Shown(2, 1), last());
            assertFalse(board.isPlaying());
            board.replay();
            letItCome(board);
            assertEquals(new Shown(3, 1), last());
            assertTrue(shown.stream().allMatch(now -> now.progress() == 1));
        });
    }

    @Test
    void itStopsWhenItsWindowIsClosed() throws Exception {
        inAWindow((board, stage) -> {
            board.play();
            stage.hide();
            assertFalse(board.isPlaying());
        });
    }

    @Test
    void itStopsWhenItIsScrolledOutOfSight() throws Exception {
        inAWindow((board, _) -> {
            board.play();
            board.setTranslateY(1000);
            board.pass(FRAME);
            assertFalse(board.isPlaying());
        });
    }

    @Test
    void aStoryHasSteps() {
        assertThrows(IllegalArgumentException.class, () -> storyOf(0));
    }
}
