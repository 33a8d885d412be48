package neuronlab.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import neuronlab.model.learning.HouseTables;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in whatever order: the timeline answers as a plain list of all moments would. */
class TimelineWalkTest {
    private static final int ACTS = 400;

    private record Remembered(Moment moment, int setting, int action) {}

    private final Trainer trainer = new Trainer(
            HouseTables.oneVariable(),
            Parameters.zero(Network.linear(1)),
            Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1e-8, 1))));
    private final Timeline<Integer> timeline = new Timeline<>(trainer, 0, 0);
    private final List<Remembered> all = new ArrayList<>(List.of(new Remembered(trainer.moment(), 0, 0)));
    private int cursor;
    private int actions;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimelineIsAPlainListWithACursor(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        for (int act = 0; act < ACTS; act++) {
            doSomething(random);
            assertEquals(cursor, timeline.cursor());
            assertEquals(all.size(), timeline.line().size());
            assertEquals(all.get(cursor).setting(), timeline.setting());
            assertEquals(cursor > 0 && all.get(cursor).action() != all.getFirst().action(), timeline.undoable().isPresent());
            assertEquals(cursor < all.size() - 1, timeline.redoable().isPresent());
        }
    }

    private void doSomething(RandomGenerator random) {
        switch (random.nextInt(10)) {
            case 0, 1 -> step(random.nextInt(1, 6));
            case 2 -> move(random.nextInt(2), random.nextDouble());
            case 3 -> change(random.nextInt());
            case 4 -> go(cursor - 1, timeline.back());
            case 5 -> go(cursor + 1, timeline.forward());
            case 6 -> go(endOf(cursor, -1), timeline.undo());
            case 7 -> go(endOf(cursor + 1, 1), timeline.redo());
            case 8 -> {
                int there = random.nextInt(all.size());
                go(there, timeline.goTo(there));
            }
            default -> refuse();
        }
    }

    private void step(int count) {
        timeline.begin(new Action.Stepped());
        actions++;
        for (int i = 0; i < count; i++) {
            trainer.step();
            record(all.get(cursor).setting());
        }
    }

    private void move(int parameter, double value) {
        timeline.begin(new Action.ParameterMoved(parameter));
        actions++;
        trainer.move(parameter, value);
        record(all.get(cursor).setting());
        timeline.end();
    }

    private void change(int setting) {
        timeline.begin(new Action.DataChanged(), setting);
        actions++;
        record(setting);
    }

    private void refuse() {
        timeline.begin(new Action.ParameterMoved(0), -1);
        assertEquals(false, trainer.move(0, 1e300).moved());
    }

    private void record(int setting) {
        timeline.record(trainer);
        all.subList(cursor + 1, all.size()).clear();
        all.add(new Remembered(trainer.moment(), setting, actions));
        cursor++;
    }

    /** The last index of an action, or the last one before it. */
    private int endOf(int index, int direction) {
        int at = index;
        while (at >= 0 && at < all.size() && all.get(at).action() == all.get(index).action()) {
            at += direction;
        }
        return direction < 0 ? at : Math.max(at - 1, index);
    }

    private void go(int expected, Optional<Place<Integer>> place) {
        boolean exists = expected >= 0 && expected < all.size();
        assertEquals(exists, place.isPresent());
        if (exists) {
            cursor = expected;
            assertEquals(all.get(cursor).moment(), place.get().moment());
            assertEquals(all.get(cursor).setting(), place.get().setting());
            trainer.returnTo(place.get().moment());
        }
    }
}
