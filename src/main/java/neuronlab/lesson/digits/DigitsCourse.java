package neuronlab.lesson.digits;

import java.util.ArrayList;
import java.util.List;
import neuronlab.model.StepOutcome;
import neuronlab.model.classification.Accuracy;
import neuronlab.model.classification.CrossEntropy;
import neuronlab.model.classification.SoftmaxRegression;
import neuronlab.model.classification.SoftmaxTrainer;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;

/** The training itself, epoch after epoch. For one thread. */
final class DigitsCourse {
    private final Split split;
    private final SoftmaxTrainer trainer;
    private final List<EpochMeasures> history = new ArrayList<>();
    private final EpochClock clock = new EpochClock();

    /** Parts the digits into those to learn from and those held out. */
    DigitsCourse(Table digits, long seed) {
        split = Split.of(digits, Digits.TEST_SHARE, seed);
        trainer = new SoftmaxTrainer(split.training(), Digits.settings(seed));
        restart();
    }

    Split split() {
        return split;
    }

    boolean isFinished() {
        return trainer.epochs() >= Digits.EPOCHS;
    }

    void restart() {
        trainer.restart();
        history.clear();
        clock.restart();
        measure();
    }

    /** After a pause. */
    void resume() {
        clock.restart();
    }

    /** Makes one epoch, unless all have been made. */
    void epoch() {
        if (isFinished()) {
            return;
        }
        long start = System.nanoTime();
        if (trainer.epoch() == StepOutcome.DIVERGED) {
            throw new IllegalStateException("The training diverged in epoch " + (trainer.epochs() + 1));
        }
        clock.count(start, System.nanoTime());
        measure();
    }

    private void measure() {
        SoftmaxRegression model = trainer.model();
        history.add(new EpochMeasures(measure(model, split.training()), measure(model, split.heldOut())));
    }

    private static Measure measure(SoftmaxRegression model, Table digits) {
        return new Measure(CrossEntropy.of(model, digits), Accuracy.of(model, digits));
    }

    DigitsSnapshot snapshot() {
        return new DigitsSnapshot(trainer.model(), history, clock.pace(), clock.speed());
    }
}
