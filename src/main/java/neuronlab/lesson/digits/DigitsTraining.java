package neuronlab.lesson.digits;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** The live training of the lesson on digits, with what its figures show of it. */
final class DigitsTraining {
    /** Softmax regression: each digit has a weight for each cell. */
    static final Network NETWORK = Network.softmax(DigitReduction.CELLS, 10);

    private static final int TRAINING_LOSS = 0;
    private static final int TRAINING_ACCURACY = 1;
    private static final int HELD_OUT_LOSS = 2;
    private static final int HELD_OUT_ACCURACY = 3;
    /** Slow enough to watch: all epochs last some four seconds. */
    private static final Plan.Pace PACE = new Plan.Pace(4, 25, Double.POSITIVE_INFINITY);

    private final LiveTraining<DigitSetting> live;
    private final ReadOnlyObjectWrapper<DigitsSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");

    /** Begins to load the digits at once. */
    DigitsTraining(Supplier<Table> source, long seed) {
        live = LiveTraining.loading(
                () -> new Beginning<>(
                        DigitSetting.of(source.get(), NETWORK, Digits.TEST_SHARE, seed), Parameters.zero(NETWORK)),
                Plan.<DigitSetting>ofEpochs(Digits.EPOCHS, PACE)
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

    private List<EpochMeasures> history() {
        Timeline<DigitSetting> timeline = live.timeline();
        Track line = timeline.line();
        return IntStream.rangeClosed(timeline.first(), timeline.cursor())
                .mapToObj(index -> new EpochMeasures(
                        measure(line, index, TRAINING_LOSS, TRAINING_ACCURACY),
                        measure(line, index, HELD_OUT_LOSS, HELD_OUT_ACCURACY)))
                .toList();
    }

    private static Measure measure(Track line, int index, int loss, int accuracy) {
        return new Measure(line.measure(index, loss), line.measure(index, accuracy));
    }

    /** The training itself. */
    LiveTraining<DigitSetting> live() {
        return live;
    }

    /** What the training has come to; null as long as the digits are being loaded. */
    ReadOnlyObjectProperty<DigitsSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The digits to learn from and those held out; null as long as they are being loaded. */
    Split split() {
        DigitSetting setting = live.settingProperty().get();
        return setting == null ? null : setting.split();
    }

    /** Makes all epochs that are left at once and waits for them, a fraction of a second. */
    void trainFully() {
        live.trainNow(Digits.EPOCHS);
    }
}
