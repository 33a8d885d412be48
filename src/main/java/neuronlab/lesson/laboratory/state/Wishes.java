package neuronlab.lesson.laboratory.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.Preparation;

/**
 * What the reader has wished for and is not there yet, in order: while one is being made the others wait for it. A wish for
 * other choices takes the place of one that still waits or is being made; edits by hand all come about, and what the laboratory
 * opens with. For the JavaFX thread.
 */
final class Wishes {
    /**
     * A wish.
     *
     * @param wanted what is to be there
     * @param edit what was done by hand, if that is how it came about
     * @param past of a run that has been trained before; empty if it begins
     * @param desk what stands beside it
     * @param opens whether the laboratory opens with it: then its run is in sight, without its rates
     * @param back where among the runs that can be gone back to it stands, if undo or redo led to it
     */
    record Wish(
            Experiment wanted, Optional<Edit> edit, Past past, Desk desk, boolean opens, OptionalInt back) {
        Wish(Experiment wanted, Optional<Edit> edit, Past past, Desk desk, boolean opens) {
            this(wanted, edit, past, desk, opens, OptionalInt.empty());
        }

        Wish(Experiment wanted, Optional<Edit> edit, Past past, Desk desk) {
            this(wanted, edit, past, desk, false);
        }

        static Wish back(int place, Experiment wanted, Past past, Desk desk) {
            return new Wish(wanted, Optional.empty(), past, desk, false, OptionalInt.of(place));
        }

        boolean isEdit() {
            return edit.isPresent();
        }

        /** Whether it comes about, although something else is wished for after it. */
        boolean isKept() {
            return isEdit() || opens;
        }
    }

    /** Makes wishes come true. */
    interface Maker {
        /** Makes it at once if next to nothing has to be computed for it, and tells whether it has. */
        boolean makesAtOnce(Wish wish);

        /** Whether a worker is to prepare it. */
        boolean isMuchWork(Wish wish);

        /** Leaves time and memory to a worker that begins to prepare it. */
        void makeWay(Wish wish);

        /** Makes it, and tells the ticket as soon as it is there. */
        void make(Wish wish, Preparation preparation, Ticket ticket);

        /** It cannot be made. */
        void refuse(Throwable failure);
    }

    /** Void as soon as something else was wished for instead, or this was taken back: then the worker stops. */
    final class Ticket {
        private final long number = ++tickets;
        private final boolean isUrgent;

        private Ticket(boolean isUrgent) {
            this.isUrgent = isUrgent;
        }

        /** Whether somebody waits for it: nothing of it may be left to a worker. */
        boolean isUrgent() {
            return isUrgent;
        }

        boolean isVoid() {
            return number != tickets;
        }

        /** What was wished for is there. */
        void done() {
            if (!isVoid()) {
                Wishes.this.done();
            }
        }

        /** What was wished for cannot be made. */
        void failed(Throwable failure) {
            refuse(failure, this);
        }
    }

    private final Maker maker;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing", false);
    private final List<Runnable> actions = new ArrayList<>();
    /** Grows on the JavaFX thread alone; a worker asks whether it has. */
    private volatile long tickets;

    Wishes(Maker maker) {
        this.maker = maker;
    }

    /** Whether something is being made. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether there is something that can be taken back. */
    boolean hasAny() {
        return !waiting.isEmpty() && !waiting.getLast().opens();
    }

    /** Where undo or redo are on their way to, if that is the last thing wished for. */
    OptionalInt wayBack() {
        return waiting.isEmpty() ? OptionalInt.empty() : waiting.getLast().back();
    }

    /** Whether nothing waits behind what is being made. */
    boolean isLast() {
        return waiting.size() <= 1;
    }

    /** An edit of the data in sight, for what comes of them by the edits not seen yet; nothing if its row goes by these. */
    Optional<Edit> behindAll(Edit byHand) {
        Optional<Edit> edit = Optional.of(byHand);
        for (Wish wish : waiting) {
            if (wish.isEdit()) {
                edit = edit.flatMap(seen -> seen.after(wish.edit().orElseThrow()));
            }
        }
        return edit;
    }

    /** Whether the reader has already chosen other data than those in sight. */
    boolean areOtherData(Experiment inSight) {
        ExperimentData data = inSight.data();
        for (Wish wish : waiting) {
            if (!wish.isEdit() && wish.wanted().data() != data) {
                return true;
            }
            data = wish.wanted().data();
        }
        return false;
    }

    void add(Wish wish) {
        if (!wish.isEdit() && !waiting.isEmpty() && !waiting.getLast().isKept()) {
            waiting.removeLast();
        }
        waiting.addLast(wish);
        if (waiting.size() == 1) {
            begin();
        }
    }

    /** Does something as soon as all that was wished for is there; nothing, should the last of it be taken back or refused. */
    void whenThere(Runnable action) {
        if (waiting.isEmpty()) {
            action.run();
        } else {
            actions.add(action);
        }
    }

    /** Gives all of them up. */
    void forget() {
        waiting.clear();
        actions.clear();
        stop();
    }

    /**
     * Takes the last one back.
     *
     * @return what is wished for then; nothing if there is no other
     */
    Optional<Experiment> takeBack() {
        actions.clear();
        waiting.removeLast();
        if (waiting.isEmpty()) {
            stop();
        }
        return Optional.ofNullable(waiting.peekLast()).map(Wish::wanted);
    }

    private void stop() {
        tickets++;
        preparing.set(false);
    }

    /** Makes what is left at once and waits for it. */
    void makeAllNow() {
        while (!waiting.isEmpty()) {
            makeNow(waiting.getFirst(), true);
        }
    }

    private void begin() {
        Wish wish = waiting.getFirst();
        Ticket ticket = new Ticket(false);
        if (maker.makesAtOnce(wish)) {
            ticket.done();
        } else if (maker.isMuchWork(wish)) {
            maker.makeWay(wish);
            preparing.set(true);
            Background.work(
                    () -> Preparation.of(wish.wanted(), () -> !ticket.isVoid()),
                    preparation -> {
                        if (!ticket.isVoid()) {
                            maker.make(wish, preparation, ticket);
                        }
                    },
                    ticket::failed);
        } else {
            makeNow(wish, false);
        }
    }

    private void makeNow(Wish wish, boolean isUrgent) {
        Ticket ticket = new Ticket(isUrgent);
        try {
            maker.make(wish, Preparation.of(wish.wanted()), ticket);
        } catch (ExperimentException unfit) {
            ticket.failed(unfit);
        }
    }

    /** What was to be done to the last of what was wished for is not done to what was there before. */
    private void refuse(Throwable failure, Ticket ticket) {
        if (ticket.isVoid()) {
            return;
        }
        if (isLast()) {
            actions.clear();
        }
        try {
            maker.refuse(failure);
        } finally {
            ticket.done();
        }
    }

    private void done() {
        waiting.removeFirst();
        if (waiting.isEmpty()) {
            stop();
            List<Runnable> due = List.copyOf(actions);
            actions.clear();
            due.forEach(Runnable::run);
        } else {
            begin();
        }
    }
}
