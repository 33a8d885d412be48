package neuronlab.lesson.shared.neuron;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.Glide;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.lesson.shared.training.Replay;
import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;

/**
 * The live training of one linear neuron, as the lessons on prices see it: weights, a bias, and the mean squared error,
 * trained with a rate for each parameter by the lessons' own rule.
 */
public final class NeuronTraining {
    private static final double RATE_OF_AREA = 1e-8;
    private static final double RATE_OF_BATHROOMS = 0.01;
    private static final double RATE_OF_BIAS = 1;

    private final LiveTraining<Setting.Plain> live;
    private final Replay replay;
    private final SafeRates safeRates;
    private final ReadOnlyObjectWrapper<NeuronSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private boolean guides;
    private boolean guided;

    /**
     * @param start the model that the training begins with, and that reset leads back to
     * @param rates one for each weight, then one for the bias
     */
    public NeuronTraining(Table data, LinearNeuron start, LearningRates rates) {
        Hyperparameters rule = Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(rates));
        live = new LiveTraining<>(
                new Beginning<>(new Setting.Plain(data, rule), parameters(start)),
                Plan.<Setting.Plain>ofSteps().pausingWhenClimbing());
        safeRates = SafeRates.of(data, Loss.SQUARED);
        live.momentProperty().subscribe(moment -> {
            guided = guides;
            snapshot.set(snapshot(moment));
        });
        replay = new Replay(live);
    }

    /** The training on three houses, area → price, at the rates of its lessons. */
    public static NeuronTraining onThreeHouses(LinearNeuron start) {
        return new NeuronTraining(Houses.oneVariable(), start, LearningRates.each(RATE_OF_AREA, RATE_OF_BIAS));
    }

    /** The training on ten houses, area and bathrooms → price, from 0, at the rates of its lesson. */
    public static NeuronTraining onTenHouses() {
        Table houses = Houses.twoVariables();
        return new NeuronTraining(
                houses,
                LinearNeuron.zero(houses.features()),
                LearningRates.each(RATE_OF_AREA, RATE_OF_BATHROOMS, RATE_OF_BIAS));
    }

    private static Parameters parameters(LinearNeuron neuron) {
        Network network = Network.linear(neuron.features());
        double[] values = new double[network.parameterCount()];
        for (int feature = 0; feature < neuron.features(); feature++) {
            values[network.weightIndex(0, 0, feature)] = neuron.weight(feature);
        }
        values[network.biasIndex(0, 0)] = neuron.bias();
        return Parameters.of(network, values);
    }

    private static NeuronSnapshot snapshot(Moment moment) {
        return new NeuronSnapshot(neuron(moment.parameters()), moment.loss(), moment.step());
    }

    private static LinearNeuron neuron(Parameters parameters) {
        double[] weights = new double[parameters.network().inputs()];
        for (int feature = 0; feature < weights.length; feature++) {
            weights[feature] = parameters.weight(0, 0, feature);
        }
        return new LinearNeuron(weights, parameters.bias(0, 0));
    }

    /** The training itself. */
    public LiveTraining<Setting.Plain> live() {
        return live;
    }

    /** Up to where figures draw its past. */
    public Replay replay() {
        return replay;
    }

    /** The model as figures draw it: behind the one that stands for as long as they run after it. */
    public LinearNeuron shownNeuron() {
        return neuron(replay.model());
    }

    /** What the model learns from. */
    public Table data() {
        return live.settingProperty().get().table();
    }

    /** The model as it stands. */
    public ReadOnlyObjectProperty<NeuronSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The learning rates of the next step. */
    public LearningRates rates() {
        return live.trainer().hyperparameters().optimiser().rates();
    }

    /** The same in a new array: one for each weight, then one for the bias. */
    public double[] eachRate() {
        return rates().expandedTo(live.trainer().network().parameterCount());
    }

    /** Which learning rates suit the data. */
    public SafeRates safeRates() {
        return safeRates;
    }

    /** Takes steps with other learning rates from now on. */
    public void setRates(LearningRates rates) {
        if (!rates.equals(rates())) {
            Setting.Plain now = live.settingProperty().get();
            live.change(
                    new Action.HyperparametersChanged(),
                    new Setting.Plain(now.table(), now.hyperparameters().withRates(rates)));
        }
    }

    /** The place of a weight among all parameters. */
    public int weightIndex(int feature) {
        return live.trainer().network().weightIndex(0, 0, feature);
    }

    /** The place of the bias among all parameters. */
    public int biasIndex() {
        return live.trainer().network().biasIndex(0, 0);
    }

    /** Sets one weight; the model stays as it is if its error would not be finite. */
    public void setWeight(int feature, double weight) {
        live.move(weightIndex(feature), weight);
    }

    /** Sets the bias; the model stays as it is if its error would not be finite. */
    public void setBias(double bias) {
        live.move(biasIndex(), bias);
    }

    /** The direction in which the text moves the model: its weights, then its bias. */
    public Direction glide() {
        return new Glide(
                () -> live.momentProperty().get().parameters().values(), this::guideTo, live::endMove);
    }

    private void guideTo(double[] values) {
        guides = true;
        live.moveTo(Parameters.of(live.trainer().network(), values));
        guides = false;
    }

    /** Whether it was the text that brought the model to where it stands, and not the reader. */
    public boolean isGuided() {
        return guided;
    }

    /** Lets the training begin with another model, without a past; a reset still leads back to the first beginning. */
    public void beginAt(LinearNeuron neuron) {
        live.begin(new Beginning<>(live.settingProperty().get(), parameters(neuron)));
    }
}
