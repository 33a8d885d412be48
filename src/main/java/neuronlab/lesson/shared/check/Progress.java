package neuronlab.lesson.shared.check;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Which checks the reader has done, in all lessons. Who keeps it listens to {@link #done()}. */
public final class Progress {
    private static final String SEPARATOR = "/";

    private final ObservableSet<String> done;
    private final ObservableSet<String> readOnly;

    /** @param done the keys of what was done earlier; keys that no lesson has are kept */
    public Progress(Set<String> done) {
        this.done = FXCollections.observableSet();
        this.done.addAll(done);
        this.readOnly = FXCollections.unmodifiableObservableSet(this.done);
    }

    /** The name of a check among those of all lessons: {@code lesson/check}. */
    public static String key(String lesson, String check) {
        return lesson + SEPARATOR + check;
    }

    /** The keys of all that is done; read-only. */
    public ObservableSet<String> done() {
        return readOnly;
    }

    /** Notes that a check is done; it stays so. */
    public void complete(String lesson, String check) {
        done.add(key(lesson, check));
    }

    /** Forgets everything that was done. */
    public void clear() {
        done.clear();
    }

    /** Whether a check is done. The caller holds what is returned as long as it is needed. */
    public BooleanBinding isDone(String lesson, String check) {
        return Bindings.createBooleanBinding(() -> done.contains(key(lesson, check)), done);
    }

    /** How many checks of a lesson are done. The caller holds what is returned as long as it is needed. */
    public IntegerBinding countDone(String lesson, LessonChecks checks) {
        return Bindings.createIntegerBinding(
                () -> Math.toIntExact(checks.checks().stream()
                        .filter(check -> done.contains(key(lesson, check.id())))
                        .count()),
                done);
    }
}
