package neuronlab.lesson.shared.stage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.DoubleProperty;
import javafx.util.Duration;

/** Moves one or more numbers to those that a cue names: {@code cue:weight:0.19}, {@code cue:model:0.058,247}. */
public final class Glide implements Direction {
    private static final Duration DURATION = Duration.millis(600);

    private final Supplier<double[]> now;
    private final Consumer<double[]> set;
    private final Runnable arrived;
    private Way way;

    /**
     * A direction for several numbers at once.
     *
     * @param now what they are
     * @param set sets them
     * @param arrived called after the last change of a move
     */
    public Glide(Supplier<double[]> now, Consumer<double[]> set, Runnable arrived) {
        this.now = now;
        this.set = set;
        this.arrived = arrived;
    }

    /** A direction for one number. */
    public static Glide of(DoubleProperty number) {
        return new Glide(() -> new double[] {number.get()}, values -> number.set(values[0]), () -> {});
    }

    @Override
    public Move read(List<String> arguments) {
        int needed = now.get().length;
        if (arguments.size() != needed) {
            throw new IllegalArgumentException("This cue needs " + needed + " numbers, not " + arguments);
        }
        double[] target =
                arguments.stream().mapToDouble(Double::parseDouble).toArray();
        return pace -> go(target, pace);
    }

    private void go(double[] target, Pace pace) {
        stop();
        if (Arrays.equals(now.get(), target)) {
            return;
        }
        if (pace == Pace.AT_ONCE) {
            arrive(target);
        } else {
            way = new Way(now.get(), target);
            way.play();
        }
    }

    private void arrive(double[] target) {
        set.accept(target.clone());
        arrived.run();
    }

    @Override
    public void stop() {
        if (way != null) {
            way.stop();
            way = null;
            arrived.run();
        }
    }

    /** The time that a move takes. */
    private final class Way extends Transition {
        private final double[] start;
        private final double[] target;

        Way(double[] start, double[] target) {
            this.start = start;
            this.target = target;
            setCycleDuration(DURATION);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(_ -> {
                way = null;
                arrive(target);
            });
        }

        @Override
        protected void interpolate(double share) {
            double[] between = new double[start.length];
            for (int i = 0; i < start.length; i++) {
                between[i] = start[i] + (target[i] - start[i]) * share;
            }
            set.accept(between);
        }
    }
}
