package neuronlab.lesson.shared.handwriting;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.handwriting.DigitReduction;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** A reader of handwriting that learns live, with what figures show of it and the digits that the reader has written. */
public final class DigitsTraining {
    /** Softmax regression: each digit has a weight for each cell. */
    public static final Network NETWORK = Network.softmax(DigitReduction.CELLS, Digits.CLASSES);

    /** Any would do; this one leaves out digits that are neither the easiest nor the hardest. */
    private static final long USUAL_SEED = 1;

    private static final int TRAINING_LOSS = 0;
    private static final int TRAINING_ACCURACY = 1;
    private static final int HELD_OUT_LOSS = 2;
    private static final int HELD_OUT_ACCURACY = 3;
    /** Slow enough to watch: all epochs last some four seconds. */
    private static final Plan.Pace PACE = new Plan.Pace(4, 25, Double.POSITIVE_INFINITY);

    private final LiveTraining<DigitSetting> live;
    private final ReadOnlyObjectWrapper<DigitsSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<List<OwnDigit>> own = new ReadOnlyObjectWrapper<>(this, "own", List.of());

    /** A training on the digits of the data set, a usual part of them held out. */
    public DigitsTraining() {
        this(Digits::load, USUAL_SEED);
    }

    /**
     * Begins to load the digits at once.
     *
     * @param source reads them; called by a thread of the training's own
     * @param seed decides which of them are held out
     */
    public DigitsTraining(Supplier<Table> source, long seed) {
        live = LiveTraining.loading(
                () -> new Beginning<>(
                        DigitSetting.of(Split.of(source.get(), Digits.TEST_SHARE, seed), LearningChoice.USUAL),
                        Parameters.zero(NETWORK)),
                Plan.<DigitSetting>ofEpochs(Digits.EPOCHS, PACE)
                        .pausingWhenClimbing()
                        .measuring(List.of(
                                (trainer, setting) -> setting.onTraining().loss(trainer.parameters()),
                                (trainer, setting) -> setting.onTraining().accuracy(trainer.parameters()),
                                (trainer, setting) -> setting.onHeldOut().loss(trainer.parameters()),
                                (trainer, setting) -> setting.onHeldOut().accuracy(trainer.parameters()))));
        live.momentProperty().subscribe(moment -> {
            if (moment != null) {
                snapshot.set(new DigitsSnapshot(moment.parameters(), history()));
            }
        });
    }

    /** One for each epoch: another rate makes a moment of its own, and no epoch. */
    private List<EpochMeasures> history() {
        Timeline<DigitSetting> timeline = live.timeline();
        Track line = timeline.line();
        return IntStream.rangeClosed(timeline.first(), timeline.cursor())
                .filter(index -> index == timeline.first() || line.epoch(index) != line.epoch(index - 1))
                .mapToObj(index -> new EpochMeasures(
                        measure(line, index, TRAINING_LOSS, TRAINING_ACCURACY),
                        measure(line, index, HELD_OUT_LOSS, HELD_OUT_ACCURACY)))
                .toList();
    }

    private static Measure measure(Track line, int index, int loss, int accuracy) {
        return new Measure(line.measure(index, loss), line.measure(index, accuracy));
    }

    /** The training itself. */
    public LiveTraining<DigitSetting> live() {
        return live;
    }

    /** What the training has come to; null as long as the digits are being loaded. */
    public ReadOnlyObjectProperty<DigitsSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** What the reader chose to have learned. */
    public LearningChoice choice() {
        DigitSetting setting = live.settingProperty().get();
        return setting == null ? LearningChoice.USUAL : setting.choice();
    }

    /**
     * Begins anew with another choice, and makes as many epochs as had been made, so that the results can be compared.
     * Nothing happens as long as the digits are being loaded.
     */
    public void choose(LearningChoice choice) {
        DigitSetting setting = live.settingProperty().get();
        if (setting != null && !choice.equals(setting.choice())) {
            int epochs = snapshot.get().epochs();
            live.startOver(DigitSetting.of(setting.pictures(), choice));
            if (epochs > 0) {
                live.step(epochs);
            }
        }
    }

    /** Learns at another rate from now on; what has been learned stays. Nothing happens while the digits are being loaded. */
    public void setRate(double rate) {
        DigitSetting setting = live.settingProperty().get();
        if (setting != null && rate != setting.choice().rate()) {
            live.change(new Action.HyperparametersChanged(), setting.withRate(rate));
        }
    }

    /** The digits that the reader has written and named, whether they have been learned from or not. */
    public ReadOnlyObjectProperty<List<OwnDigit>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Keeps a digit that the reader has written and named. */
    public void keep(OwnDigit digit) {
        own.set(Stream.concat(own.get().stream(), Stream.of(digit)).toList());
    }

    /** Makes all epochs that are left at once and waits for them, a fraction of a second. */
    public void trainFully() {
        live.trainNow(Digits.EPOCHS);
    }
}
