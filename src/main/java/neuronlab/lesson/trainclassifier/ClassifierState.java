package neuronlab.lesson.trainclassifier;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.lesson.shared.training.Replay;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;

/** The state of the lesson: the houses, how they are scaled, and the classifier that learns them. */
final class ClassifierState {
    /** The place of the accuracy among the measures of each moment. */
    static final int ACCURACY = 0;
    /** The cross-entropy to be reached: near the least that there is, 0.541. */
    static final double GOAL_OF_LOSS = 0.55;

    private static final Network NETWORK = Network.softmax(2, 2);
    private static final Plan.Pace PACE = new Plan.Pace(5, 60, 600);

    private final LiveTraining<HouseSetting> training;
    private final Replay replay;
    private final ReadOnlyObjectWrapper<ClassifierSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Table> houses = new ReadOnlyObjectWrapper<>(this, "houses");
    private final ReadOnlyBooleanWrapper standardised = new ReadOnlyBooleanWrapper(this, "standardised", false);
    private final BooleanProperty friendShown = new SimpleBooleanProperty(this, "friendShown");
    private int brush = LabelledHouses.GOOD;
    private Table measured;
    private SafeRates safe;

    ClassifierState() {
        HouseSetting start = HouseSetting.of(LabelledHouses.training(), false);
        training = new LiveTraining<>(
                new Beginning<>(start, Parameters.zero(NETWORK)),
                Plan.<HouseSetting>ofSteps()
                        .withPace(PACE)
                        .pausingWhenClimbing()
                        .measuring(List.of(ClassifierState::accuracy)));
        training.versionProperty().subscribe(_ -> show());
        replay = new Replay(training);
    }

    private static double accuracy(Trainer trainer, HouseSetting setting) {
        return confusion(trainer.parameters(), setting.table()).accuracy();
    }

    private static ConfusionMatrix confusion(Parameters model, Table table) {
        return new Evaluation(NETWORK, Loss.CROSS_ENTROPY, table).confusion(model);
    }

    private void show() {
        HouseSetting setting = setting();
        Parameters model = training.momentProperty().get().parameters();
        houses.set(setting.houses());
        standardised.set(setting.standardised());
        snapshot.set(new ClassifierSnapshot(
                model,
                setting.scale().toRaw(model),
                training.momentProperty().get().loss(),
                confusion(model, setting.table()),
                training.momentProperty().get().step(),
                training.eventProperty().get() instanceof TrainingEvent.Diverged));
    }

    private HouseSetting setting() {
        return training.settingProperty().get();
    }

    /** The training itself. */
    LiveTraining<HouseSetting> training() {
        return training;
    }

    /** Up to where figures draw its past. */
    Replay replay() {
        return replay;
    }

    /** The classifier as figures draw it, for houses in square feet and bathrooms. */
    Parameters shownForHouses() {
        return setting().scale().toRaw(replay.model());
    }

    /** The houses to learn from, in square feet and bathrooms. */
    ReadOnlyObjectProperty<Table> housesProperty() {
        return houses.getReadOnlyProperty();
    }

    /** Whether features are scaled to mean 0 and deviation 1. */
    ReadOnlyBooleanProperty standardisedProperty() {
        return standardised.getReadOnlyProperty();
    }

    /** The classifier as it stands. */
    ReadOnlyObjectProperty<ClassifierSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The learning rate now. */
    double rate() {
        return setting().rate();
    }

    /** Scales the features to mean 0 and deviation 1, or leaves them as they are; a change starts the training over. */
    void setStandardised(boolean wanted) {
        if (wanted != setting().standardised()) {
            training.startOver(setting().withStandardised(wanted));
        }
    }

    /** Whether the reader has looked at the houses that the friend kept to herself. */
    BooleanProperty friendShownProperty() {
        return friendShown;
    }

    /** Makes steps at another rate from now on. */
    void setRate(double wanted) {
        if (wanted != setting().rate()) {
            training.change(new Action.HyperparametersChanged(), setting().withRate(wanted));
        }
    }

    /** What rates do to the features as they are scaled now. */
    SafeRates.Zones zones() {
        Table table = setting().table();
        if (table != measured) {
            measured = table;
            safe = SafeRates.of(table, Loss.CROSS_ENTROPY);
        }
        return safe.zones();
    }

    /** The label of a house that the reader adds. */
    int brush() {
        return brush;
    }

    /** Gives this label to the houses that are added from now on. */
    void setBrush(int label) {
        brush = label;
    }

    /** Learns from other houses from now on, beginning with what was learned so far: of every house it thinks the same. */
    void learnFrom(Table changed) {
        HouseSetting next = setting().withHouses(changed);
        Parameters forHouses = setting().scale().toRaw(training.momentProperty().get().parameters());
        training.change(new Action.DataChanged(), next, next.scale().toScaled(forHouses));
    }

    /** The probabilities of the classes for a house. */
    double[] probabilities(double... house) {
        return snapshot.get().forHouses().outputs(house);
    }

    /** How the classifier answers for houses that it need not have learned from. */
    ConfusionMatrix examine(Table others) {
        return confusion(snapshot.get().forHouses(), others);
    }
}
