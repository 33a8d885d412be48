package neuronlab.benchmark.frame;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/**
 * Measures the time from an input to the finished frame that shows it: the handling of the event, style sheets, layout,
 * the drawing of what changed and its way to the screen's memory.
 *
 * <p>A frame is finished when the thread that draws has answered a request made after the frame was handed to it, and
 * the pixels that it sent to the window have arrived. The request, a picture of a single pixel, is part of the time.
 */
final class FrameClock {
    private static final double NANOSECONDS = 1e6;

    private final Rectangle pixel = new Rectangle(1, 1);
    private final SnapshotParameters parameters = new SnapshotParameters();
    private final WritableImage picture = new WritableImage(1, 1);

    /** When an input comes. */
    enum Moment {
        /** At the very start of a pulse: nothing is waited for, so the time is the work alone. */
        AT_THE_PULSE,
        /** Between two pulses, as a mouse's events do: the wait for the next pulse is part of the time. */
        BETWEEN_PULSES
    }

    /** Fires inputs one after the other, each when the frame of the one before is finished. */
    FrameTimes measure(int count, Moment moment, IntConsumer input) {
        CompletableFuture<double[]> result = new CompletableFuture<>();
        Platform.runLater(() -> new Run(new double[count], moment, input, result).start());
        return new FrameTimes(result.join());
    }

    private final class Run extends AnimationTimer {
        private final double[] milliseconds;
        private final Moment moment;
        private final IntConsumer input;
        private final CompletableFuture<double[]> result;
        private int index;
        private long start;
        private boolean underway;
        private boolean drawing;

        Run(double[] milliseconds, Moment moment, IntConsumer input, CompletableFuture<double[]> result) {
            this.milliseconds = milliseconds;
            this.moment = moment;
            this.input = input;
            this.result = result;
        }

        @Override
        public void handle(long now) {
            if (drawing) {
                return;
            }
            if (!underway && moment == Moment.BETWEEN_PULSES) {
                underway = true;
                Platform.runLater(this::fire);
            } else if (moment == Moment.AT_THE_PULSE) {
                fire();
                draw();
            } else if (start != 0) {
                draw();
            }
        }

        private void fire() {
            start = System.nanoTime();
            try {
                input.accept(index);
            } catch (RuntimeException | Error failed) {
                stop();
                result.completeExceptionally(failed);
            }
        }

        /** What is run later runs after this pulse, which ends by handing the frame to the thread that draws. */
        private void draw() {
            drawing = true;
            Platform.runLater(() -> {
                pixel.snapshot(parameters, picture);
                Platform.runLater(this::finish);
            });
        }

        private void finish() {
            milliseconds[index++] = (System.nanoTime() - start) / NANOSECONDS;
            drawing = false;
            underway = false;
            start = 0;
            if (index == milliseconds.length) {
                stop();
                result.complete(milliseconds);
            }
        }
    }
}
