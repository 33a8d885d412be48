package neuronlab.app.start;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.threads.ThreadNetwork;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.lesson.shared.handwriting.Reading;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.network.Parameters;

/** The network behind the title: it trains itself, really, once the page is on the screen, and reads what is written. */
final class LivingNetwork {
    private static final int OUTPUTS = 10;
    private static final int INPUTS = DigitsTraining.NETWORK.inputs();
    private static final long SEED = 1;
    /** The page is on the screen after so many pulses; what is begun then delays no first frame. */
    private static final int PULSES = 4;

    private final DrawingPad pad;
    private final ThreadNetwork threads;
    private final Words words;
    private final Numbers numbers;
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer");
    private final AnimationTimer opening = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == PULSES) {
                stop();
                train();
            }
        }
    };
    private int pulses;
    private DigitsTraining training;
    private boolean seen;
    private boolean still;

    LivingNetwork(DrawingPad pad, Language language) {
        this.pad = pad;
        words = language.words(LivingNetwork.class);
        numbers = language.numbers();
        threads = new ThreadNetwork(INPUTS, names());
        threads.setId("start-network");
        answer.set(words.get("answer.blank"));
        pad.strokesProperty().subscribe(_ -> read());
    }

    private List<String> names() {
        return IntStream.range(0, OUTPUTS).mapToObj(numbers::whole).toList();
    }

    /**
     * The page can be seen: the network begins to learn, or goes on.
     *
     * @param calm whether the reader wants no motion: then only the trained network is shown
     */
    void begin(boolean calm) {
        seen = true;
        still = calm;
        if (training == null) {
            pulses = 0;
            opening.start();
        } else {
            learn();
        }
    }

    private void train() {
        training = new DigitsTraining(Digits::load, SEED);
        training.live().activityProperty().subscribe(activity -> {
            if (activity == Transport.Activity.PAUSED && training.snapshotProperty().get().epochs() == 0) {
                learn();
            }
        });
        training.snapshotProperty().subscribe(_ -> read());
    }

    /** Not while nobody looks, nor before the digits are there. */
    private void learn() {
        DigitsSnapshot now = training.snapshotProperty().get();
        if (!seen || now == null) {
            return;
        }
        if (!still) {
            training.live().play();
        } else if (now.epochs() < Digits.EPOCHS) {
            training.live().step(Digits.EPOCHS - now.epochs());
        }
    }

    /** The page can no longer be seen. */
    void rest() {
        seen = false;
        opening.stop();
        if (training != null) {
            training.live().pause();
        }
    }

    private void read() {
        DigitsSnapshot now = training == null ? null : training.snapshotProperty().get();
        if (now == null || still && now.epochs() < Digits.EPOCHS) {
            return;
        }
        Reading reading = new Reading(now.model(), Handwriting.shares(pad));
        if (reading.isBlank() || now.epochs() == 0) {
            threads.show(weights(now.model()));
            threads.answer(names(), -1);
            answer.set(words.get(reading.isBlank() ? "answer.blank" : "answer.untrained"));
        } else {
            threads.show(products(reading));
            show(reading);
        }
    }

    private void show(Reading reading) {
        double[] probabilities = reading.probabilities();
        threads.answer(
                IntStream.range(0, OUTPUTS).mapToObj(digit -> atOutput(digit, probabilities[digit])).toList(),
                reading.best());
        answer.set(words.get(
                "answer", words.get("digit." + reading.best()), percent(probabilities[reading.best()])));
    }

    private String atOutput(int digit, double probability) {
        String name = numbers.whole(digit);
        return probability < 0.01 ? name : words.get("output", name, percent(probability));
    }

    private String percent(double probability) {
        return numbers.whole(Math.floor(100 * probability));
    }

    private static double[] weights(Parameters model) {
        return Arrays.copyOf(model.values(), OUTPUTS * INPUTS);
    }

    private static double[] products(Reading reading) {
        return IntStream.range(0, OUTPUTS)
                .mapToObj(reading::products)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** The picture of it. */
    ThreadNetwork picture() {
        return threads;
    }

    /** What it makes of the pad, in a sentence. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What it has learned so far; null as long as it has not begun. */
    DigitsTraining training() {
        return training;
    }
}
