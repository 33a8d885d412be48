package neuronlab.lesson.bend;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.lesson.shared.training.Replay;
import neuronlab.model.data.Table;
import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Loss;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;

/**
 * The state of the lesson: the examples, the network, and its training. Whatever changes the network starts it anew;
 * what changes its examples does not.
 */
final class BendState {
    /** As many hidden neurons as there can be. */
    static final int MOST_HIDDEN = 6;

    private static final BendSetting START = BendSetting.of(ExampleSet.MIDDLING, 0, Activation.TANH, 1);
    private static final Plan.Pace PACE = new Plan.Pace(5, 60, 600);

    private final LiveTraining<BendSetting> training;
    private final Replay replay;
    private final ReadOnlyObjectWrapper<BendSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private long latestStart = START.start();

    BendState() {
        training = new LiveTraining<>(
                beginning(START),
                Plan.<BendSetting>ofSteps()
                        .withPace(PACE)
                        .measuring(List.of(
                                (trainer, setting) -> confusion(trainer.parameters(), setting.table()).accuracy(),
                                (trainer, setting) -> confusion(trainer.parameters(), setting.heldOut()).accuracy())));
        training.versionProperty().subscribe(_ -> show());
        replay = new Replay(training);
    }

    private static Beginning<BendSetting> beginning(BendSetting setting) {
        return new Beginning<>(setting, setting.parameters());
    }

    private static ConfusionMatrix confusion(Parameters model, Table table) {
        return new Evaluation(model.network(), Loss.CROSS_ENTROPY, table).confusion(model);
    }

    private void show() {
        BendSetting setting = setting();
        Parameters model = training.momentProperty().get().parameters();
        snapshot.set(new BendSnapshot(
                setting,
                model,
                setting.scale().toRaw(model),
                confusion(model, setting.table()),
                confusion(model, setting.heldOut()),
                training.momentProperty().get().step()));
    }

    private BendSetting setting() {
        return training.settingProperty().get();
    }

    /** The training itself. */
    LiveTraining<BendSetting> training() {
        return training;
    }

    /** Up to where figures draw its past. */
    Replay replay() {
        return replay;
    }

    /** The network as figures draw it, for examples as they are. */
    Parameters shownRaw() {
        return setting().scale().toRaw(replay.model());
    }

    /** The network as it stands, and what surrounds it. */
    ReadOnlyObjectProperty<BendSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** Learns from other examples. */
    void choose(ExampleSet examples) {
        begin(setting().withExamples(examples));
    }

    /** Learns from other points from now on, beginning with what was learned so far; can be taken back. */
    void learnFrom(Table points) {
        BendSetting next = setting().withPoints(points);
        Parameters raw = setting().scale().toRaw(training.momentProperty().get().parameters());
        training.change(new Action.DataChanged(), next, next.scale().toScaled(raw));
    }

    /** Takes another number of hidden neurons. */
    void setHidden(int count) {
        begin(setting().withHidden(count));
    }

    /** Bends otherwise, or not at all. */
    void setBend(Activation bend) {
        begin(setting().withBend(bend));
    }

    /** Begins at other random weights. */
    void startAnew() {
        latestStart++;
        begin(setting().withStart(latestStart));
    }

    /** Begins with all weights at 0. */
    void startAtNothing() {
        begin(setting().withStart(BendSetting.ALL_ZERO));
    }

    private void begin(BendSetting changed) {
        if (!changed.equals(setting())) {
            training.begin(beginning(changed));
        }
    }
}
