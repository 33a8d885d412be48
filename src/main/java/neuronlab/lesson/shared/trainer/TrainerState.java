package neuronlab.lesson.shared.trainer;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.GradientDescent;
import neuronlab.model.LearningRates;
import neuronlab.model.LinearNeuron;
import neuronlab.model.StepOutcome;
import neuronlab.model.Training;
import neuronlab.model.TrainingHistory;
import neuronlab.model.TrainingOutcome;
import neuronlab.model.data.Table;

/**
 * The state of a lesson in which a linear neuron is trained: by hand, one parameter at a time, or by steps of gradient
 * descent. All changes go through its methods; views observe its properties.
 */
public final class TrainerState {
    private static final int KEPT_MODELS = 20_000;
    private static final int KEPT_ACTIONS = 200;
    private static final int TRAINING = -2;
    private static final int BIAS = -1;

    private final LinearNeuron start;
    private final GradientDescent trainer;
    private final TrainingHistory history;
    private final Deque<Action> actions = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<TrainerSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<TrainingEvent> latestEvent = new ReadOnlyObjectWrapper<>(this, "latestEvent");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private ModelVisitor visitor = new IgnoringVisitor();
    private long models;

    /** What one action started from, and which parameter it moved ({@link #TRAINING} if it was no single one). */
    private record Action(TrainerSnapshot before, int parameter, long models) {}

    private static final class IgnoringVisitor implements ModelVisitor {
        @Override
        public void restarted() {}

        @Override
        public void visit(GradientDescent trainer) {}
    }

    public TrainerState(Table data, LinearNeuron start, LearningRates rates) {
        this.start = start;
        this.trainer = new GradientDescent(data, start, rates);
        this.history = new TrainingHistory(KEPT_MODELS, data.features());
        startOver(new TrainingEvent.Started(trainer.error()));
    }

    private void startOver(TrainingEvent what) {
        history.clear();
        actions.clear();
        models = 0;
        visitor.restarted();
        remember();
        publish(what);
    }

    /** What the model learns from. */
    public Table data() {
        return trainer.data();
    }

    /** The trainer, to read the numbers of its next step. */
    public GradientDescent trainer() {
        return trainer;
    }

    /** The models so far, the latest last; the one at the start is among them. */
    public TrainingHistory history() {
        return history;
    }

    /** How many models there have been, also those that the history has dropped. */
    public long models() {
        return models;
    }

    /** The model as it stands. */
    public ReadOnlyObjectProperty<TrainerSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** What happened to the model last. */
    public ReadOnlyObjectProperty<TrainingEvent> latestEventProperty() {
        return latestEvent.getReadOnlyProperty();
    }

    /** Whether there is an action to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Shows every model from now on to {@code visitor}, the present one first. */
    public void visitModels(ModelVisitor visitor) {
        this.visitor = visitor;
        visitor.visit(trainer);
    }

    /** Sets one weight; the model stays as it is if its error would not be finite. */
    public void setWeight(int feature, double weight) {
        LinearNeuron neuron = snapshot.get().neuron();
        if (neuron.weight(feature) != weight) {
            move(neuron.withWeight(feature, weight), feature);
        }
    }

    /** Sets the bias; the model stays as it is if its error would not be finite. */
    public void setBias(double bias) {
        LinearNeuron neuron = snapshot.get().neuron();
        if (neuron.bias() != bias) {
            move(neuron.withBias(bias), BIAS);
        }
    }

    private void move(LinearNeuron target, int parameter) {
        TrainerSnapshot before = snapshot.get();
        if (trainer.moveTo(target) == StepOutcome.DIVERGED) {
            publish(new TrainingEvent.Diverged(trainer.steps()));
            return;
        }
        boolean goesOn = !actions.isEmpty() && actions.peek().parameter() == parameter;
        if (!goesOn) {
            startAction(before, parameter);
        }
        remember();
        publish(moved(goesOn ? actions.peek().before() : before, parameter));
    }

    private TrainingEvent moved(TrainerSnapshot from, int parameter) {
        return parameter == BIAS
                ? new TrainingEvent.BiasMoved(from.neuron().bias(), trainer.bias(), from.error(), trainer.error())
                : new TrainingEvent.WeightMoved(
                        parameter,
                        from.neuron().weight(parameter),
                        trainer.weight(parameter),
                        from.error(),
                        trainer.error());
    }

    /** Ends a gesture: the next move of the same parameter is an action of its own. */
    public void endMove() {
        if (!actions.isEmpty() && actions.peek().parameter() != TRAINING) {
            Action last = actions.pop();
            actions.push(new Action(last.before(), TRAINING, last.models()));
        }
    }

    /** Makes steps of gradient descent; where one diverges, the model stays at the last good one. */
    public void step(int count) {
        TrainerSnapshot before = snapshot.get();
        startAction(before, TRAINING);
        TrainingOutcome outcome = Training.run(trainer, count, _ -> remember(), () -> false);
        publish(
                switch (outcome) {
                    case TrainingOutcome.Diverged(long step, LinearNeuron _) -> new TrainingEvent.Diverged(step);
                    case TrainingOutcome.Completed _, TrainingOutcome.Cancelled _ ->
                        new TrainingEvent.Stepped(count, before.error(), trainer.error());
                });
    }

    /** Takes the last action back: a batch of steps, or the move of one parameter. */
    public void undo() {
        if (actions.isEmpty()) {
            return;
        }
        double errorBefore = trainer.error();
        Action last = actions.pop();
        trainer.returnTo(last.before().steps(), last.before().neuron());
        long added = models - last.models();
        history.truncateTo((int) Math.max(0, history.size() - added));
        models = last.models();
        if (history.isEmpty()) {
            history.record(trainer);
        }
        publish(new TrainingEvent.TakenBack(errorBefore, trainer.error()));
    }

    /** Puts the model back to its start and forgets everything since. */
    public void reset() {
        trainer.restart(start);
        startOver(new TrainingEvent.Reset(trainer.error()));
    }

    private void startAction(TrainerSnapshot before, int parameter) {
        actions.push(new Action(before, parameter, models));
        if (actions.size() > KEPT_ACTIONS) {
            actions.removeLast();
        }
    }

    private void remember() {
        history.record(trainer);
        models++;
        visitor.visit(trainer);
    }

    private void publish(TrainingEvent what) {
        undoable.set(!actions.isEmpty());
        snapshot.set(new TrainerSnapshot(trainer.neuron(), trainer.error(), trainer.steps()));
        latestEvent.set(what);
    }
}
