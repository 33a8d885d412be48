package neuronlab.lesson.shared.check;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/**
 * Which checks the reader has done, in all lessons, and which were answered wrong and are to come back. Who keeps it listens
 * to {@link #done()} and {@link #missed()}.
 */
public final class Progress {
    private static final String SEPARATOR = "/";

    private final ObservableSet<String> done;
    private final ObservableSet<String> missed;
    private final ObservableSet<String> readOnlyDone;
    private final ObservableSet<String> readOnlyMissed;
    private final Set<String> putOff = new HashSet<>();

    /** @param done the keys of what was done earlier; keys that no lesson has are kept */
    public Progress(Set<String> done) {
        this(done, Set.of());
    }

    /**
     * The same, with what is still to come back.
     *
     * @param missed the keys of what was answered wrong; keys that no lesson has are kept
     */
    public Progress(Set<String> done, Set<String> missed) {
        this.done = FXCollections.observableSet(new HashSet<>(done));
        this.missed = FXCollections.observableSet(new HashSet<>(missed));
        this.readOnlyDone = FXCollections.unmodifiableObservableSet(this.done);
        this.readOnlyMissed = FXCollections.unmodifiableObservableSet(this.missed);
    }

    /** The name of a check among those of all lessons: {@code lesson/check}. */
    public static String key(String lesson, String check) {
        return lesson + SEPARATOR + check;
    }

    /** The keys of all that is done; read-only. */
    public ObservableSet<String> done() {
        return readOnlyDone;
    }

    /** Notes that a check is done; it stays so. */
    public void complete(String lesson, String check) {
        done.add(key(lesson, check));
    }

    /** The keys of all that was answered wrong and is to come back; read-only. */
    public ObservableSet<String> missed() {
        return readOnlyMissed;
    }

    /** Notes that a check was answered wrong. Who has done it may look at its other answers, too: that is no miss. */
    public void miss(String lesson, String check) {
        if (!done.contains(key(lesson, check))) {
            missed.add(key(lesson, check));
        }
    }

    /** A check that had come back was answered right: it is done, and does not come back again. */
    public void settle(String lesson, String check) {
        complete(lesson, check);
        missed.remove(key(lesson, check));
    }

    /** The reader would rather not be asked now: until the program is started again the check does not come back. */
    public void putOff(String lesson, String check) {
        putOff.add(key(lesson, check));
    }

    /** Whether a check is to be asked once more. */
    public boolean comesBack(String lesson, String check) {
        String key = key(lesson, check);
        return missed.contains(key) && !putOff.contains(key);
    }

    /** Forgets everything that was done, and what was missed. */
    public void clear() {
        done.clear();
        missed.clear();
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
