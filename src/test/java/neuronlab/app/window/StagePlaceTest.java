package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.settings.WindowPlace;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1366, 741);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1080);

    private static Rectangle2D open(WindowPlace last, Rectangle2D... screens) {
        return StagePlace.fitting(Optional.ofNullable(last), List.of(screens));
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 768", "1280, 720", "1920, 1080", "800, 600", "2560, 1440", "960, 540"})
    void aFirstWindowIsInTheMiddleAndNoLargerThanTheFreePartOfTheScreen(int width, int height) {
        Rectangle2D free = new Rectangle2D(60, 30, width - 60, height - 30);

        Rectangle2D opened = open(null, free);

        assertEquals(Math.min(1360, width - 60), opened.getWidth());
        assertEquals(Math.min(920, height - 30), opened.getHeight());
        assertEquals((free.getMinX() + free.getMaxX()) / 2, (opened.getMinX() + opened.getMaxX()) / 2, 1);
        assertEquals((free.getMinY() + free.getMaxY()) / 2, (opened.getMinY() + opened.getMaxY()) / 2, 1);
    }

    @Test
    void aWindowOpensWhereItWas() {
        assertEquals(
                new Rectangle2D(1500, 100, 900, 700), open(new WindowPlace(1500, 100, 900, 700, false), LAPTOP, BESIDE));
    }

    @Test
    void aWindowOnAScreenThatIsGoneOpensInTheMiddleOfTheMainOne() {
        assertEquals(open(null, LAPTOP), open(new WindowPlace(1500, 100, 900, 700, false), LAPTOP));
        assertEquals(open(null, LAPTOP), open(new WindowPlace(-5000, -5000, 900, 700, false), LAPTOP));
    }

    @Test
    void aWindowThatIsTooLargeNowIsDrawnIn() {
        assertEquals(LAPTOP, open(new WindowPlace(0, 0, 3000, 2000, false), LAPTOP));
        assertEquals(
                new Rectangle2D(466, 68, 900, 700), open(new WindowPlace(1000, 400, 900, 700, false), LAPTOP));
    }

    @Test
    void aWindowWhoseTitleIsOutOfReachIsTakenForOneThatIsNowhere() {
        assertEquals(open(null, LAPTOP), open(new WindowPlace(100, -400, 900, 700, false), LAPTOP));
    }

    private static WindowState state(Optional<WindowPlace> last) {
        Catalog catalog = Catalog.tutorial();
        Settings initial = Settings.initial();
        Settings settings = new Settings(
                initial.theme(),
                initial.textSize(),
                initial.listChoice(),
                initial.lesson(),
                last,
                initial.doneChecks(),
                initial.missedChecks());
        return new WindowState(new Navigation(catalog, catalog.lessons().getFirst()), Language.ENGLISH, settings);
    }

    @Test
    void aWindowThatWasNotTouchedIsNotRemembered() throws Exception {
        Toolkit.start();
        assertEquals(Optional.empty(), Toolkit.onFxThread(() -> {
            WindowState state = state(Optional.empty());
            StagePlace place = new StagePlace(new Stage(), state);
            place.open();
            place.remember();
            return state.settings().window();
        }));
    }

    @Test
    void aWindowThatWasMovedIsRemembered() throws Exception {
        Toolkit.start();
        WindowPlace last = new WindowPlace(100, 50, 700, 600, true);
        WindowPlace now = Toolkit.onFxThread(() -> {
            WindowState state = state(Optional.of(last));
            Stage stage = new Stage();
            StagePlace place = new StagePlace(stage, state);
            place.open();
            stage.setMaximized(false);
            stage.setX(120);
            place.remember();
            return state.settings().window().orElseThrow();
        });
        assertEquals(new WindowPlace(120, 50, 700, 600, false), now);
    }
}
