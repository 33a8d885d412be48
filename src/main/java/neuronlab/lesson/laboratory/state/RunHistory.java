package neuronlab.lesson.laboratory.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** The runs that can be gone back to, and which of them is the present one. For the JavaFX thread. */
final class RunHistory {
    private static final int MOST_RUNS = 12;
    /** More numbers than these take too much memory to be kept for runs that may be gone back to. */
    private static final long MOST_NUMBERS = 8_000_000;

    private final List<Run> runs = new ArrayList<>();
    private final Consumer<Run> show;
    private int place = -1;
    private Subscription followed = Subscription.EMPTY;

    /** @param show told of the present run when it becomes that, and whenever something has happened in it */
    RunHistory(Consumer<Run> show) {
        this.show = show;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The run that is trained now; there must be one. */
    Run present() {
        return runs.get(place);
    }

    /** Takes a run as the present one, after the one that was; those that came after that one are given up. */
    void begin(Run run) {
        runs.subList(place + 1, runs.size()).clear();
        runs.add(run);
        while (runs.size() > MOST_RUNS || runs.size() > 1 && numbersOfAll() > MOST_NUMBERS) {
            runs.removeFirst();
        }
        enter(runs.size() - 1);
    }

    /** Takes a run in the place of the present one. */
    void replace(Run run) {
        runs.set(place, run);
        enter(place);
    }

    private long numbersOfAll() {
        return runs.stream().mapToLong(run -> Run.numbers(run.experiment())).sum();
    }

    /** Whether the present run could be gone back to after one of so many numbers. */
    boolean keepsPresentBefore(long numbers) {
        return Run.numbers(present().experiment()) + numbers <= MOST_NUMBERS;
    }

    boolean hasPrevious() {
        return place > 0;
    }

    boolean hasNext() {
        return place < runs.size() - 1;
    }

    void enterPrevious() {
        enter(place - 1);
    }

    void enterNext() {
        enter(place + 1);
    }

    private void enter(int index) {
        followed.unsubscribe();
        place = index;
        Run entered = present();
        followed = entered.training().versionProperty().subscribe(_ -> show.accept(entered));
    }
}
