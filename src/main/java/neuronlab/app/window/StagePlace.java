package neuronlab.app.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import neuronlab.app.settings.WindowPlace;

/**
 * Opens the window where it was when it was closed, or in the middle of the screen, and never larger than the part of the
 * screen that bars and docks leave free; and notes where it is moved to.
 */
public final class StagePlace {
    private static final double START_WIDTH = 1360;
    private static final double START_HEIGHT = 920;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    /** So much of the window must be on a screen, beside and below its upper edge, for it to be taken hold of. */
    private static final double GRIP = 120;

    private static final Duration AT_REST = Duration.millis(500);

    private final Stage stage;
    private final WindowState state;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private Rectangle2D opened = Rectangle2D.EMPTY;

    public StagePlace(Stage stage, WindowState state) {
        this.stage = stage;
        this.state = state;
        rest.setOnFinished(_ -> remember());
    }

    /** Gives the stage its place; before it is shown. */
    public void open() {
        Optional<WindowPlace> last = Optional.ofNullable(state.windowPlaceProperty().get());
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
        opened = fitting(last, screens);
        stage.setMinWidth(Math.min(LEAST_WIDTH, opened.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, opened.getHeight()));
        moveTo(opened);
        if (last.map(WindowPlace::maximised).orElse(false)) {
            openMaximised();
        }
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.addListener(_ -> rest.playFromStart()));
        stage.maximizedProperty().addListener(_ -> rest.playFromStart());
    }

    private void moveTo(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** A window that opens maximised does not know which size to go back to, so it is told once it does. */
    private void openMaximised() {
        stage.setMaximized(true);
        stage.maximizedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean maximised) {
                if (!maximised) {
                    property.removeListener(this);
                    Platform.runLater(() -> moveTo(opened));
                }
            }
        });
    }

    /** Notes where the stage is now, at the latest when it is closed. */
    public void remember() {
        rest.stop();
        if (stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        Rectangle2D now = stage.isMaximized() ? unmaximised() : bounds();
        WindowPlace place = new WindowPlace(
                (int) now.getMinX(),
                (int) now.getMinY(),
                (int) now.getWidth(),
                (int) now.getHeight(),
                stage.isMaximized());
        boolean untouched = state.windowPlaceProperty().get() == null && !place.maximised() && now.equals(opened);
        if (!untouched) {
            state.setWindowPlace(place);
        }
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(
                Math.rint(stage.getX()),
                Math.rint(stage.getY()),
                Math.max(1, Math.rint(stage.getWidth())),
                Math.max(1, Math.rint(stage.getHeight())));
    }

    /** Where a maximised window goes back to. */
    private Rectangle2D unmaximised() {
        WindowPlace last = state.windowPlaceProperty().get();
        return last == null ? opened : new Rectangle2D(last.x(), last.y(), last.width(), last.height());
    }

    /**
     * The place for a window: the last one, if it is still on a screen, drawn in as far as it must be.
     *
     * @param screens the free part of each screen, the main one first
     */
    static Rectangle2D fitting(Optional<WindowPlace> last, List<Rectangle2D> screens) {
        return last.flatMap(place -> screens.stream()
                        .filter(screen -> isInReach(place, screen))
                        .findFirst()
                        .map(screen -> drawnInto(place, screen)))
                .orElseGet(() -> middle(screens.getFirst()));
    }

    private static boolean isInReach(WindowPlace place, Rectangle2D screen) {
        return screen.intersects(place.x() + GRIP, place.y(), Math.max(1, place.width() - 2 * GRIP), GRIP);
    }

    private static Rectangle2D drawnInto(WindowPlace place, Rectangle2D screen) {
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        double x = Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height);
        return new Rectangle2D(x, y, width, height);
    }

    private static Rectangle2D middle(Rectangle2D screen) {
        double width = Math.min(START_WIDTH, screen.getWidth());
        double height = Math.min(START_HEIGHT, screen.getHeight());
        double x = Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2);
        double y = Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2);
        return new Rectangle2D(x, y, width, height);
    }
}
