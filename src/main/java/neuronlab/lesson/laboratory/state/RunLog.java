package neuronlab.lesson.laboratory.state;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.experiment.file.LoggedRun;
import neuronlab.model.experiment.file.SavedExperiment;

/** What was tried and how it went, the oldest run first. */
final class RunLog {
    private static final int MOST_POINTS = 200;

    private final ReadOnlyObjectWrapper<List<LoggedRun>> logged = new ReadOnlyObjectWrapper<>(this, "logged", List.of());

    ReadOnlyObjectProperty<List<LoggedRun>> loggedProperty() {
        return logged.getReadOnlyProperty();
    }

    /** Adds a run as it stands, unless it has not begun or was added already. */
    void add(Snapshot now) {
        boolean known = logged.get().stream()
                .anyMatch(run -> run.end().equals(now.moment())
                        && run.experiment().equals(now.setting().experiment()));
        if (now.epochs() == 0 || known) {
            return;
        }
        Curves curves = now.curves();
        double heldOut = Curves.latest(curves.heldOutLosses());
        List<LoggedRun.Point> all = IntStream.range(0, curves.epochs().length)
                .mapToObj(i -> new LoggedRun.Point((long) curves.epochs()[i], curves.losses()[i]))
                .toList();
        List<LoggedRun> more = new ArrayList<>(logged.get());
        more.add(new LoggedRun(
                "",
                now.setting().experiment(),
                now.moment(),
                Double.isNaN(heldOut) ? OptionalDouble.empty() : OptionalDouble.of(heldOut),
                SavedExperiment.thinned(all, MOST_POINTS)));
        logged.set(List.copyOf(more));
    }

    void set(List<LoggedRun> runs) {
        logged.set(List.copyOf(runs));
    }

    void note(int index, String note) {
        List<LoggedRun> changed = new ArrayList<>(logged.get());
        LoggedRun run = changed.get(index);
        changed.set(index, new LoggedRun(note, run.experiment(), run.end(), run.heldOutLoss(), run.curve()));
        logged.set(List.copyOf(changed));
    }
}
