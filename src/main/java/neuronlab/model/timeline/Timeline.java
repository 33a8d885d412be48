package neuronlab.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;

/**
 * The past of a training of one network, with a cursor on the moment where it stands.
 *
 * <p>{@link #record} adds the moment where a trainer stands. What a reader does is announced with {@link #begin}; all
 * moments recorded until the next action belong to it. {@link #back}, {@link #forward}, {@link #goToStep}, {@link #undo}
 * and {@link #redo} move the cursor and answer with the {@link Place} that the trainer is to be put to; they do not touch
 * the trainer. To record while the cursor stands in the past is to branch: what lay ahead of it becomes the
 * {@link #ghost()}, until the next branch.
 *
 * <p>With every action goes a <i>setting</i>, of a type of the caller's: what surrounds the model and can change, such as
 * the table and the hyperparameters. It is in force until the next action that brings another, and is given back with
 * every place.
 *
 * <p>A timeline takes at most 32 MiB, however long the training and however large the model (up to some 100,000 numbers),
 * and recording takes a bounded time and allocates nothing once it is full. What does not fit is given up in this order:
 * of old moments the models, then the moments themselves, more and more sparsely; never the first moment since the last
 * restart and some after it, the best one, those where an action began or ended, and the recent ones. Of very many
 * actions the oldest cannot be undone any more.
 *
 * <p>Not for use by several threads at once.
 *
 * @param <S> the type of the setting; immutable
 */
public final class Timeline<S> {
    private static final long BYTES_FOR_SETTINGS = 8 << 20;
    private static final int MOST_ACTIONS = 1000;
    private static final int LONGEST_BEGINNING = 100;
    private static final int PART_FOR_ACTIONS = 8;
    private static final int PART_FOR_BEGINNING = 8;

    private final Network network;
    private final ToLongFunction<S> bytesOfSetting;
    private final Store store;
    private final LongPredicate kept = this::isKept;
    private final Track line = new Track();
    private final Track ghost = new Track();
    /** Never empty; the first one cannot be undone. */
    private final List<Mark<S>> marks = new ArrayList<>();
    /** What was announced and has led to no moment yet. */
    private Action begun;
    private S settingOfBegun;
    /** Whether more of the last action would still belong to it. */
    private boolean open;
    private Entry best;
    private int cursor;
    /** The ordinal of the moment from which the ghost leads off. */
    private long branchedAfter;
    /** The ordinal of the oldest moment whose setting is still known. */
    private long oldestReachable;

    /**
     * A timeline that begins where the trainer stands.
     *
     * @param measures how many further numbers are noted with each moment, such as accuracy and held-out loss
     * @throws IllegalArgumentException if the model is too large for a timeline
     */
    public Timeline(Trainer trainer, S setting, int measures) {
        this(trainer, setting, measures, _ -> 0);
    }

    /**
     * A timeline whose settings are so large that they count.
     *
     * @param bytesOfSetting how much memory a setting takes, beyond what it shares with the one before; if they take more
     *     than 8 MiB together, the oldest are given up, and their actions cannot be undone any more
     * @throws IllegalArgumentException if the model is too large for a timeline
     */
    public Timeline(Trainer trainer, S setting, int measures, ToLongFunction<S> bytesOfSetting) {
        this.network = trainer.network();
        this.bytesOfSetting = bytesOfSetting;
        this.store = new Store(measures, trainer.size());
        marks.add(new Mark<>(new Action.Started(), 0, setting, 0, 0));
        append(trainer, 0);
    }

    /**
     * A reader does something: the moments that are recorded from now on belong to it. More of the same action, as in a drag, goes on with it instead of beginning another.
     */
    public void begin(Action action) {
        begin(action, setting());
    }

    /** The same for an action that changes what surrounds the model. */
    public void begin(Action action, S setting) {
        begun = Objects.requireNonNull(action, "action");
        settingOfBegun = setting;
    }

    /** Ends an action: the same one, if it comes again, is another. One that has led to no moment never was. */
    public void end() {
        open = false;
        begun = null;
        settingOfBegun = null;
    }

    /**
     * Adds the moment where the trainer stands, behind the one at the cursor.
     *
     * @throws IllegalArgumentException if the model has become too large for a timeline
     */
    public void record(Trainer trainer) {
        if (cursor < line.size() - 1) {
            branch();
        }
        if (begun != null) {
            startAction();
        }
        append(trainer, line.last().ordinal + 1);
        store.thinLine(line, kept);
        cursor = line.size() - 1;
    }

    private void append(Trainer trainer, long ordinal) {
        Entry entry = store.entry();
        entry.take(ordinal, trainer, store.numbers(trainer.size()));
        line.add(entry);
        if (best == null || best.ordinal < marks.getLast().comparableSince() || entry.loss < best.loss) {
            best = entry;
        }
    }

    /** What lies ahead of the cursor leaves the line and becomes the ghost. */
    private void branch() {
        ghost.clear(store);
        line.moveTailTo(ghost, cursor);
        store.thinGhost(ghost);
        branchedAfter = line.last().ordinal;
        while (marks.getLast().first() > branchedAfter) {
            marks.removeLast();
        }
        open = false;
        findBest();
    }

    private void findBest() {
        best = null;
        for (int i = line.indexAtOrBefore(marks.getLast().comparableSince() - 1) + 1; i < line.size(); i++) {
            if (line.hasModel(i) && (best == null || line.loss(i) < best.loss)) {
                best = line.get(i);
            }
        }
    }

    private void startAction() {
        Mark<S> last = marks.getLast();
        if (open && last.action().goesOnWith(begun)) {
            goOn(last);
        } else {
            marks.add(last.next(begun, line.last().ordinal + 1, settingOfBegun));
            forgetOldActions();
        }
        if (begun.startsOver()) {
            ghost.clear(store);
        }
        open = true;
        begun = null;
        settingOfBegun = null;
    }

    /** Another setting replaces the one before: of a drag through many of them only the end is kept. */
    private void goOn(Mark<S> last) {
        if (!Objects.equals(settingOfBegun, last.setting())) {
            line.dropTail(line.indexAtOrBefore(last.first() - 1), store);
            marks.set(marks.size() - 1, last.withSetting(settingOfBegun));
            findBest();
        }
    }

    private void forgetOldActions() {
        int most = Math.min(MOST_ACTIONS, store.modelRoom() / PART_FOR_ACTIONS);
        while (marks.size() > most || marks.size() > 1 && bytesOfSettings() > BYTES_FOR_SETTINGS) {
            Mark<S> oldest = marks.removeFirst();
            Mark<S> next = marks.getFirst();
            if (oldest.setting() != next.setting()) {
                oldestReachable = next.first();
            }
            marks.set(0, next.from(oldest.first()));
        }
    }

    private long bytesOfSettings() {
        long sum = 0;
        S before = null;
        for (Mark<S> mark : marks) {
            sum += mark.setting() == before ? 0 : bytesOfSetting.applyAsLong(mark.setting());
            before = mark.setting();
        }
        return sum;
    }

    /** Whether a moment is never thinned out. */
    private boolean isKept(long ordinal) {
        int beginning = Math.min(LONGEST_BEGINNING, store.modelRoom() / PART_FOR_BEGINNING);
        long start = marks.getLast().startOfCount();
        boolean isInBeginning = ordinal >= start && ordinal < start + beginning;
        return isInBeginning || ordinal == best.ordinal || isEndOrStart(ordinal);
    }

    private boolean isEndOrStart(long ordinal) {
        int next = indexOfMark(ordinal + 1);
        Mark<S> mark = marks.get(next);
        return mark.first() == ordinal + 1 || mark.first() == ordinal && mark.action().startsOver();
    }

    /** The place among the marks of the action that a moment belongs to. */
    private int indexOfMark(long ordinal) {
        int low = 0;
        int high = marks.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).first() <= ordinal) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int markAtCursor() {
        return indexOfMark(line.get(cursor).ordinal);
    }

    /** Notes a further measure of the moment at the cursor. */
    public void note(int measure, double value) {
        line.get(cursor).measures[measure] = value;
    }

    /** All moments of the way to here and on to where the cursor can go. */
    public Track line() {
        return line;
    }

    /**
     * Moments from the start to the cursor, of those whose model is known: the first, the last and, between them, equally
     * many apart.
     *
     * @param most how many there may be, at least 2
     */
    public List<Moment> moments(int most) {
        int[] known = line.withModel(first(), cursor + 1);
        int count = Math.min(known.length, most);
        return IntStream.range(0, count)
                .map(i -> known[count == 1 ? 0 : (int) ((long) i * (known.length - 1) / (count - 1))])
                .mapToObj(index -> line.get(index).moment(network))
                .toList();
    }

    /** The moments that were given up by the last branch; none if there was none since the last restart. */
    public Track ghost() {
        return ghost;
    }

    /** The entry of the line from which the ghost leads off; −1 if there is no ghost. */
    public int branchPoint() {
        return ghost.size() == 0 ? -1 : line.indexAtOrBefore(branchedAfter);
    }

    /** The entry of the line where the cursor stands. */
    public int cursor() {
        return cursor;
    }

    /** The entry of the line with the least loss, of those that can be compared with the last one. */
    public int best() {
        return line.indexAtOrBefore(best.ordinal);
    }

    /** The first entry since the restart before the cursor. */
    public int first() {
        return line.indexAtOrBefore(marks.get(markAtCursor()).startOfCount() - 1) + 1;
    }

    /** The last entry before the restart behind the cursor, if there is one; otherwise of the line. */
    public int last() {
        int mark = markAtCursor() + 1;
        while (mark < marks.size() && !marks.get(mark).action().startsOver()) {
            mark++;
        }
        return mark < marks.size() ? line.indexAtOrBefore(marks.get(mark).first() - 1) : line.size() - 1;
    }

    /** What the moment at the cursor belongs to. */
    public Action action() {
        return marks.get(markAtCursor()).action();
    }

    /** What surrounds the model at the cursor. */
    public S setting() {
        return marks.get(markAtCursor()).setting();
    }

    /** Whether {@link #goTo} can go to an entry of the line: its model and its setting are still known. */
    public boolean isReachable(int index) {
        return line.hasModel(index) && line.get(index).ordinal >= oldestReachable;
    }

    /**
     * Moves the cursor to an entry of the line.
     *
     * @return where the trainer is to be put, or nothing if the entry cannot be reached any more
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Optional<Place<S>> goTo(int index) {
        if (!isReachable(index)) {
            return Optional.empty();
        }
        cursor = index;
        end();
        return Optional.of(new Place<>(line.get(index).moment(network), setting()));
    }

    /**
     * Moves the cursor to the last moment at or before a step, between the restarts around it; if there is none, to the
     * first one behind it.
     */
    public Optional<Place<S>> goToStep(long step) {
        int first = first();
        int index = last();
        while (index > first && (line.step(index) > step || !isReachable(index))) {
            index--;
        }
        while (!isReachable(index)) {
            index++;
        }
        return goTo(index);
    }

    /** Moves the cursor to the moment before. */
    public Optional<Place<S>> back() {
        int index = cursor - 1;
        while (index >= 0 && !isReachable(index)) {
            index--;
        }
        return index < 0 ? Optional.empty() : goTo(index);
    }

    /** Moves the cursor to the moment after. */
    public Optional<Place<S>> forward() {
        int index = cursor + 1;
        while (index < line.size() && !isReachable(index)) {
            index++;
        }
        return index == line.size() ? Optional.empty() : goTo(index);
    }

    /** What {@link #undo} would take back. */
    public Optional<Action> undoable() {
        int mark = markAtCursor();
        return mark == 0 ? Optional.empty() : Optional.of(marks.get(mark).action());
    }

    /** Takes back the action that the moment at the cursor belongs to: goes to the moment before it. */
    public Optional<Place<S>> undo() {
        int mark = markAtCursor();
        return mark == 0 ? Optional.empty() : goTo(line.indexAtOrBefore(marks.get(mark).first() - 1));
    }

    /** What {@link #redo} would do once more. */
    public Optional<Action> redoable() {
        return cursor == line.size() - 1
                ? Optional.empty()
                : Optional.of(marks.get(indexOfMark(line.get(cursor).ordinal + 1)).action());
    }

    /** Does the action once more that was taken back: goes to its last moment, or to that of an action within which it stands. */
    public Optional<Place<S>> redo() {
        if (cursor == line.size() - 1) {
            return Optional.empty();
        }
        int next = indexOfMark(line.get(cursor).ordinal + 1) + 1;
        return goTo(next < marks.size() ? line.indexAtOrBefore(marks.get(next).first() - 1) : line.size() - 1);
    }
}
