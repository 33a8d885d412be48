package neuronlab.lesson.shared.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import neuronlab.figure.Motion;
import neuronlab.figure.transport.Transport;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Track;

/**
 * Up to which moment of its past a training is drawn. Where the reader asked for many steps, figures run after the model:
 * slowly at first, where it moves much, then faster and faster, all together. The model itself is at the end from the
 * beginning, and so are its numbers. A press ends the run, and so does whatever happens to the model meanwhile. There is
 * none where nobody sees it, or wants no motion.
 */
public final class Replay {
    private static final Duration LENGTH = Duration.millis(800);
    /** So many steps are worth a run; fewer are seen at a glance. */
    private static final int MANY = 100;

    private final LiveTraining<?> live;
    private final List<Node> figures = new ArrayList<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version", 0);
    private final Run run = new Run();
    private final EventHandler<InputEvent> press = _ -> finish();
    private int start;
    private int end;
    private int shown;
    private Scene listening;

    /** The moments of this training, from now on. */
    public Replay(LiveTraining<?> live) {
        this.live = live;
        live.versionProperty().subscribe(_ -> follow());
    }

    /** Grows whenever something else is to be drawn. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** The entry of the timeline's line up to which it is drawn. */
    public int shown() {
        return shown;
    }

    /** Whether what is drawn is where the model is. */
    public boolean isAtEnd() {
        return shown == end;
    }

    /** The model as it is to be drawn: behind the one that stands for as long as figures run after it. */
    public Parameters model() {
        Parameters now = live.momentProperty().get().parameters();
        Track line = live.timeline().line();
        if (isAtEnd() || !line.hasModel(shown)) {
            return now;
        }
        Network network = now.network();
        return Parameters.of(
                network,
                IntStream.range(0, network.parameterCount())
                        .mapToDouble(parameter -> line.parameter(shown, parameter))
                        .toArray());
    }

    /** A figure that draws by this; only where one is seen there is motion. */
    public void drawnBy(Node figure) {
        figures.add(figure);
    }

    private void follow() {
        stop();
        end = live.timeline().cursor();
        start = start();
        shown = start;
        version.set(version.get() + 1);
        if (!isAtEnd()) {
            listen();
            run.playFromStart();
        }
    }

    /** From where to run: from the end itself if there is no run. */
    private int start() {
        boolean pressed = live.activityProperty().get() != Transport.Activity.PLAYING;
        long units = pressed && live.eventProperty().get() instanceof TrainingEvent.Trained trained ? trained.units() : 0;
        boolean runs = units >= MANY && figures.stream().anyMatch(Replay::isMotionWanted);
        return runs ? (int) Math.max(live.timeline().first(), end - units) : end;
    }

    private static boolean isMotionWanted(Node figure) {
        return Motion.isWanted(figure)
                && Stream.iterate(figure, node -> node != null, Node::getParent).allMatch(Node::isVisible);
    }

    private void listen() {
        listening = figures.stream().filter(Replay::isMotionWanted).findFirst().orElseThrow().getScene();
        listening.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
        listening.addEventFilter(KeyEvent.KEY_PRESSED, press);
    }

    private void stop() {
        if (listening != null) {
            run.stop();
            listening.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
            listening.removeEventFilter(KeyEvent.KEY_PRESSED, press);
            listening = null;
        }
    }

    private void finish() {
        stop();
        draw(end);
    }

    private void draw(int moment) {
        if (moment != shown) {
            shown = moment;
            version.set(version.get() + 1);
        }
    }

    /** The way from the start of the run to its end. */
    private final class Run extends Transition {
        Run() {
            setCycleDuration(LENGTH);
            // By equal growth of the speed.
            setInterpolator(new Interpolator() {
                @Override
                protected double curve(double time) {
                    return time * time;
                }
            });
            setOnFinished(_ -> finish());
        }

        @Override
        protected void interpolate(double part) {
            draw(start + (int) Math.floor(part * (end - start)));
        }
    }
}
