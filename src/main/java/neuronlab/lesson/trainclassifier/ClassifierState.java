package neuronlab.lesson.trainclassifier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import neuronlab.model.StepOutcome;
import neuronlab.model.classification.ConfusionMatrix;
import neuronlab.model.classification.DescentSettings;
import neuronlab.model.classification.SoftmaxRegression;
import neuronlab.model.classification.SoftmaxTrainer;
import neuronlab.model.classification.Standardisation;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The state of the lesson: the houses, how they are scaled, and the classifier that learns them. */
final class ClassifierState {
    private final ObjectProperty<Table> houses =
            new SimpleObjectProperty<>(this, "houses", LabelledHouses.training());
    private final BooleanProperty standardised = new SimpleBooleanProperty(this, "standardised", true);
    private final ObjectProperty<LearningSpeed> speed =
            new SimpleObjectProperty<>(this, "speed", LearningSpeed.USUAL);
    private final ReadOnlyObjectWrapper<ClassifierSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final LearningCurve losses = new LearningCurve();
    private final LearningCurve accuracies = new LearningCurve();
    private Standardisation scale;
    private SoftmaxTrainer trainer;
    private long stepsBefore;

    ClassifierState() {
        startOver();
        standardised.addListener((_, _, _) -> startOver());
        speed.addListener((_, _, _) -> trainer.setLearningRate(rate()));
    }

    /** The houses to learn from, in square feet and bathrooms. */
    ObjectProperty<Table> housesProperty() {
        return houses;
    }

    /** Whether features are scaled to mean 0 and deviation 1; a change starts the training over. */
    BooleanProperty standardisedProperty() {
        return standardised;
    }

    /** How large the steps are. */
    ObjectProperty<LearningSpeed> speedProperty() {
        return speed;
    }

    /** The classifier as it stands. */
    ReadOnlyObjectProperty<ClassifierSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The loss at each step so far. */
    LearningCurve losses() {
        return losses;
    }

    /** The share of training houses that were right at each step so far. */
    LearningCurve accuracies() {
        return accuracies;
    }

    /** The learning rate now. */
    double rate() {
        return speed.get().rate(settings().learningRate());
    }

    private DescentSettings settings() {
        return standardised.get() ? LabelledHouses.standardisedSettings() : LabelledHouses.rawSettings();
    }

    /** Forgets what was learned; the houses stay as they are. */
    void startOver() {
        losses.clear();
        accuracies.clear();
        stepsBefore = 0;
        Table data = houses.get();
        trainWith(SoftmaxRegression.zero(data.features(), data.classes()));
        publish(false);
    }

    /** Puts the houses back as the friend labelled them, and forgets what was learned. */
    void reset() {
        houses.set(LabelledHouses.training());
        speed.set(LearningSpeed.USUAL);
        startOver();
    }

    private void trainWith(SoftmaxRegression model) {
        Table data = houses.get();
        scale = standardised.get() ? Standardisation.fit(data) : Standardisation.none(data.features());
        trainer = new SoftmaxTrainer(scale.apply(data), model, settings().withLearningRate(rate()));
    }

    /** Makes steps; where one diverges, the classifier stays at the last good one. */
    void step(int count) {
        boolean diverged = false;
        for (int made = 0; made < count && !diverged; made++) {
            diverged = trainer.step() == StepOutcome.DIVERGED;
            if (!diverged && made < count - 1) {
                remember(trainer.loss(), confusion());
            }
        }
        publish(diverged);
    }

    /** Learns from other houses from now on, beginning with what was learned so far. */
    void learnFrom(Table changed) {
        SoftmaxRegression learned = trainer.model();
        stepsBefore += trainer.steps();
        houses.set(changed);
        trainWith(learned);
        publish(false);
    }

    /** The probabilities of the classes for a house. */
    double[] probabilities(double... house) {
        return snapshot.get().forHouses().probabilities(house);
    }

    /** How the classifier answers for houses that it need not have learned from. */
    ConfusionMatrix examine(Table others) {
        return ConfusionMatrix.of(snapshot.get().forHouses(), others);
    }

    private ConfusionMatrix confusion() {
        return ConfusionMatrix.of(trainer.model(), trainer.data());
    }

    private void remember(double loss, ConfusionMatrix confusion) {
        long steps = stepsBefore + trainer.steps();
        losses.add(steps, loss);
        accuracies.add(steps, confusion.accuracy());
    }

    private void publish(boolean diverged) {
        double loss = trainer.loss();
        ConfusionMatrix confusion = confusion();
        remember(loss, confusion);
        SoftmaxRegression model = trainer.model();
        snapshot.set(new ClassifierSnapshot(
                model, scale.forRawInputs(model), loss, confusion, stepsBefore + trainer.steps(), diverged));
    }
}
