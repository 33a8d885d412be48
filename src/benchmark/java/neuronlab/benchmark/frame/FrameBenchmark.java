package neuronlab.benchmark.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import neuronlab.benchmark.frame.FrameClock.Moment;
import neuronlab.benchmark.report.BenchmarkReport;
import neuronlab.benchmark.report.Measurement;
import neuronlab.benchmark.report.ReportPart;

/**
 * Does what readers do most, in the headless app with its software renderer, and says how long each frame took.
 *
 * <p>Every input is a mouse event of the toolkit's own robot, which the window finds its target for as for a real one.
 */
public final class FrameBenchmark {
    private static final int WARM_UP = 600;
    private static final int DRAGS = 1000;
    /** The share of the track at either end where a pixel more need not change the value. */
    private static final double MARGIN = 0.1;

    private static final Runnable NOTHING = () -> {};
    private static final int CLICKS = 100;
    private static final int BATCH = 100;
    private static final int STROKE_MOVES = 300;
    private static final double TURN = 0.05;
    private static final double RADIUS = 60;
    private static final double SMALL_RADIUS = 20;

    private final FrameClock clock = LessonOnScreen.onFxThread(FrameClock::new);
    private final Robot robot = LessonOnScreen.onFxThread(Robot::new);
    private final ReportPart report = new ReportPart("frames");

    private FrameBenchmark() {}

    /**
     * Runs it, unless something else was asked for.
     *
     * @param arguments a pattern that selects benchmarks by name, and the folder of the report's parts
     */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        if (!BenchmarkReport.isAskedFor(FrameBenchmark.class, arguments[0])) {
            return;
        }
        startToolkit();
        FrameBenchmark benchmark = new FrameBenchmark();
        benchmark.report.say("window: %dx%d, drawn by software, headless, without motion; Java %s"
                .formatted(LessonOnScreen.SIDE, LessonOnScreen.SIDE, Runtime.version()));
        benchmark.drag();
        benchmark.train();
        benchmark.dragLandscape();
        benchmark.mapWhileTraining();
        benchmark.drawWhileTraining();
        new RedrawBenchmark(benchmark.clock, benchmark.report).run();
        benchmark.report.write(Path.of(arguments[1]));
        Platform.exit();
    }

    /** A thousand pulses a second instead of the screen's sixty: what is measured is not the wait for the next one. */
    private static void startToolkit() throws InterruptedException {
        System.setProperty("javafx.animation.fullspeed", "true");
        LessonOnScreen.startToolkit();
    }

    private void drag() {
        LessonOnScreen lesson = LessonOnScreen.open("train-by-hand");
        lesson.scrollTo("#weight-slider");
        Slider slider = (Slider) lesson.find("#weight-slider");
        Changes changes = new Changes(() -> Double.toString(slider.getValue()));
        Bounds track = LessonOnScreen.onFxThread(() -> {
            robot.mouseMove(lesson.middle(slider.lookup(".thumb")));
            robot.mousePress(MouseButton.PRIMARY);
            Node line = slider.lookup(".track");
            return line.localToScreen(line.getLayoutBounds());
        });
        IntConsumer move = index -> {
            double left = track.getMinX() + track.getWidth() * MARGIN;
            int width = (int) (track.getWidth() * (1 - 2 * MARGIN));
            robot.mouseMove(left + pixelsFromLeft(index, width), track.getCenterY());
            changes.count();
        };
        add("drag the weight slider in train-by-hand", lesson, NOTHING, DRAGS, move, changes);
        runOnFxThread(() -> robot.mouseRelease(MouseButton.PRIMARY));
        lesson.close();
    }

    /** A pixel further at each move, from one side to the other and back again. */
    private static int pixelsFromLeft(int index, int width) {
        int phase = index % (2 * width);
        return phase < width ? phase : 2 * width - phase;
    }

    private void train() {
        LessonOnScreen lesson = LessonOnScreen.open("gradient-descent");
        lesson.scrollTo("#bias-slider");
        Node button = lesson.find("#step-" + BATCH);
        Labeled error = (Labeled) lesson.find("#error-value");
        Labeled latestEvent = (Labeled) lesson.find("#latest-event");
        Changes changes = new Changes(() -> latestEvent.getText() + error.getText());
        Button reset = (Button) lesson.find("#reset");
        runOnFxThread(() -> robot.mouseMove(lesson.middle(button)));
        IntConsumer click = _ -> {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            changes.count();
        };
        add("click 100 steps in gradient-descent", lesson, reset::fire, CLICKS, click, changes);
        lesson.close();
    }

    /** Drags the ball over the landscape of the error, in a circle. */
    private void dragLandscape() {
        LessonOnScreen lesson = LessonOnScreen.open("gradient-descent");
        Node ball = lesson.find(".landscape-ball");
        Labeled error = (Labeled) lesson.find("#error-value");
        Changes changes = new Changes(error::getText);
        Point2D start = LessonOnScreen.onFxThread(() -> lesson.middle(ball));
        runOnFxThread(() -> {
            robot.mouseMove(start);
            robot.mousePress(MouseButton.PRIMARY);
        });
        IntConsumer drag = index -> {
            double turn = index * TURN;
            robot.mouseMove(start.getX() + SMALL_RADIUS * (1 - Math.cos(turn)), start.getY() + SMALL_RADIUS * Math.sin(turn));
            changes.count();
        };
        add("drag the ball of the landscape in gradient-descent", lesson, NOTHING, DRAGS, drag, changes);
        runOnFxThread(() -> robot.mouseRelease(MouseButton.PRIMARY));
        lesson.close();
    }

    /** The map of a network with hidden neurons, each frame while it trains on another thread. */
    private void mapWhileTraining() {
        LessonOnScreen lesson = LessonOnScreen.open("bend");
        ButtonBase play = (ButtonBase) lesson.find("#play");
        ButtonBase reset = (ButtonBase) lesson.find("#reset");
        Labeled loss = (Labeled) lesson.find("#bend-sentence");
        Changes changes = new Changes(loss::getText);
        Runnable trainAgain = () -> {
            reset.fire();
            play.fire();
        };
        runOnFxThread(trainAgain);
        add("map of bend while it trains", lesson, trainAgain, STROKE_MOVES, _ -> changes.count(), changes);
        runOnFxThread(reset::fire);
        lesson.close();
    }

    /** Draws on the pad of the lesson on handwriting while it trains on another thread. */
    private void drawWhileTraining() {
        LessonOnScreen lesson = LessonOnScreen.open("read-handwriting");
        ButtonBase play = (ButtonBase) lesson.find("#play");
        while (LessonOnScreen.onFxThread(play::isDisabled)) {
            Thread.onSpinWait();
        }
        lesson.scrollTo("#digits-pad");
        ButtonBase reset = (ButtonBase) lesson.find("#reset");
        Node pad = lesson.find("#digits-pad");
        Point2D middle = LessonOnScreen.onFxThread(() -> lesson.middle(pad));
        Labeled epochs = (Labeled) lesson.find("#digits-status");
        Changes changes = new Changes(epochs::getText);
        Runnable trainAgain = () -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            reset.fire();
            play.fire();
            robot.mouseMove(middle);
            robot.mousePress(MouseButton.PRIMARY);
        };
        IntConsumer draw = index -> {
            double turn = index * TURN;
            robot.mouseMove(middle.getX() + RADIUS * Math.cos(turn), middle.getY() + RADIUS * Math.sin(turn));
            changes.count();
        };
        add("draw in read-handwriting while it trains", lesson, trainAgain, STROKE_MOVES, draw, changes);
        runOnFxThread(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            reset.fire();
        });
        lesson.close();
    }

    private void add(
            String name, LessonOnScreen lesson, Runnable restart, int count, IntConsumer input, Changes changes) {
        Rectangle pixel = lesson.addPixel();
        IntConsumer nothing = index -> pixel.setTranslateX(index % 2);
        clock.measure(WARM_UP, Moment.AT_THE_PULSE, nothing);
        clock.measure(WARM_UP, Moment.AT_THE_PULSE, input);
        FrameTimes empty = clock.measure(count, Moment.AT_THE_PULSE, nothing);
        runOnFxThread(restart);
        changes.reset();
        FrameTimes work = clock.measure(count, Moment.AT_THE_PULSE, input);
        int changed = changes.reset();
        runOnFxThread(restart);
        FrameTimes frame = clock.measure(count, Moment.BETWEEN_PULSES, input);
        Measurement measurement = work.addTo(
                Measurement.of(name).with("inputs", count).with("that changed something", changed), "work");
        measurement = frame.addTo(measurement, "input to frame").with("empty frame median ms", empty.median());
        report.add(measurement.with("work to empty frame", work.median() / empty.median()));
    }

    private static void runOnFxThread(Runnable work) {
        LessonOnScreen.onFxThread(Executors.callable(work));
    }
}
