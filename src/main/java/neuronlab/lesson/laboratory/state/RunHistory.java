package neuronlab.lesson.laboratory.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import neuronlab.lesson.laboratory.state.KeptRun.Bridge;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.Experiment;

/**
 * The runs that can be gone back to, and which of them is the present one. Those that would take much memory are put aside
 * when they are left, and made again when they are gone back to. For the JavaFX thread.
 */
final class RunHistory {
    private static final int MOST_RUNS = 200;
    private static final int MOST_IN_USE = 12;
    /** More numbers than these take too much memory to be kept ready for runs that may be gone back to. */
    private static final long MOST_NUMBERS_IN_USE = 8_000_000;

    private final List<KeptRun> runs = new ArrayList<>();
    private final Consumer<Run> show;
    private final long mostNumbersKept;
    private int place = -1;
    private Subscription followed = Subscription.EMPTY;

    /** @param show told of the present run when it becomes that, and whenever something has happened in it */
    RunHistory(Consumer<Run> show) {
        // A quarter of the memory that there can be.
        this(show, Runtime.getRuntime().maxMemory() / 4 / Double.BYTES);
    }

    /** @param mostNumbersKept as many may the tables have from which runs that were put aside are made again */
    RunHistory(Consumer<Run> show, long mostNumbersKept) {
        this.show = show;
        this.mostNumbersKept = mostNumbersKept;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The run that is trained now; there must be one. */
    Run present() {
        return runs.get(place).run().orElseThrow();
    }

    /** The place of the present run among all, from 0. */
    int place() {
        return place;
    }

    /** Whether there is a run in a place. */
    boolean has(int index) {
        return index >= 0 && index < runs.size();
    }

    /**
     * Takes a run as the present one, after the one that was; those that came after that one are given up.
     *
     * @param edit by which its data come from those of the one before, if so
     */
    void begin(Run run, Optional<Edit> edit) {
        Optional<Bridge> bridge =
                edit.map(byHand -> Bridge.of(byHand, present().experiment().data().frame()));
        runs.subList(place + 1, runs.size()).clear();
        runs.add(new KeptRun(run, bridge));
        enter(runs.size() - 1);
        while (place > 1 && (runs.size() > MOST_RUNS || numbersKept() > mostNumbersKept)) {
            runs.removeFirst();
            place--;
        }
    }

    /** Takes a run in the place of the present one. */
    void replace(Run run) {
        runs.get(place).take(run);
        enter(place);
    }

    /** The run in a place, unless it has to be made again. */
    Optional<Run> ready(int index) {
        return runs.get(index).run();
    }

    /** What stands beside the run in a place. */
    Desk desk(int index) {
        return runs.get(index).desk();
    }

    /** What the run in a place, which is put aside, has gone through. */
    Past past(int index) {
        return runs.get(index).past();
    }

    /** What the run in a place is about. */
    Experiment experiment(int index) {
        Experiment found = present().experiment();
        for (int at = place; at != index; ) {
            at += Integer.signum(index - at);
            found = runs.get(at).experiment(fromNeighbour(at), found.data());
        }
        return found;
    }

    /** How the data of a run come from those of its neighbour that is nearer to the present run, if by an edit. */
    private Optional<Edit> fromNeighbour(int index) {
        return index < place
                ? runs.get(index + 1).fromPrevious().map(Bridge::back)
                : runs.get(index).fromPrevious().map(Bridge::forward);
    }

    /** Takes the run in a place as the present one, which was made again. */
    void enter(int index, Run again) {
        runs.get(index).take(again);
        enter(index);
    }

    /** Takes the run in a place as the present one; it must be ready. */
    void enter(int index) {
        followed.unsubscribe();
        if (place >= 0 && place != index) {
            turnTo(index);
        }
        place = index;
        Run entered = present();
        followed = entered.training().versionProperty().subscribe(_ -> show.accept(entered));
        putAside();
    }

    /** Lets the runs between come from the other side. */
    private void turnTo(int index) {
        int step = Integer.signum(index - place);
        Experiment passed = present().experiment();
        while (place != index) {
            KeptRun left = runs.get(place);
            Experiment next = runs.get(place + step).experiment(fromNeighbour(place + step), passed.data());
            place += step;
            left.hold(passed, fromNeighbour(place - step).isPresent());
            passed = next;
        }
    }

    /** Puts runs aside that would take too much memory, those farthest from the present one first. */
    private void putAside() {
        List<KeptRun> others = IntStream.range(0, runs.size())
                .filter(index -> index != place && runs.get(index).run().isPresent())
                .boxed()
                .sorted(Comparator.comparingInt((Integer index) -> Math.abs(index - place)))
                .map(runs::get)
                .toList();
        long numbers = runs.get(place).numbersInUse();
        for (int i = 0; i < others.size(); i++) {
            KeptRun other = others.get(i);
            numbers += other.numbersInUse();
            if (i >= MOST_IN_USE - 1 || numbers > MOST_NUMBERS_IN_USE) {
                other.run().orElseThrow().training().whenAtRest(() -> putAside(other));
            }
        }
    }

    private void putAside(KeptRun other) {
        int index = runs.indexOf(other);
        if (index >= 0 && index != place) {
            other.putAside(fromNeighbour(index).isPresent());
        }
    }

    private long numbersKept() {
        Set<DataFrame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        runs.forEach(run -> run.ownFrame().ifPresent(frames::add));
        return frames.stream()
                .mapToLong(frame -> (long) frame.rows() * frame.columns().size())
                .sum();
    }
}
