package neuronlab.lesson.laboratory.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import neuronlab.figure.transport.Transport;

/**
 * Drives whichever run is the present one. Undo at the start of a run leads back to the run before it, redo to the one
 * after it.
 */
final class RunTransport implements Transport {
    /** What concerns more than the present run. */
    interface Ways {
        /** Puts the model of the present run back to its start, and keeps what the reader has chosen since. */
        void startOver();

        /** Takes back what was chosen last and is not there yet; tells whether there was such a thing. */
        boolean takeBack();

        /** Does something once what was chosen is there. */
        void whenThere(Runnable action);

        /** Whether another run is being made again to go to. */
        boolean isOnTheWay();

        /** Goes so many runs on, or back. */
        void goOn(int runs);
    }

    private final RunHistory runs;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(this, "activity", Activity.UNAVAILABLE);
    private final ReadOnlyObjectWrapper<Track> track = new ReadOnlyObjectWrapper<>(this, "track", Track.START);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.USUAL);
    private Transport current;
    private Subscription followed = Subscription.EMPTY;

    RunTransport(RunHistory runs, Ways ways) {
        this.runs = runs;
        this.ways = ways;
        speed.subscribe(wanted -> {
            if (current != null) {
                current.speedProperty().set(wanted);
            }
        });
    }

    /** Drives this run from now on. */
    void enter(Transport run) {
        if (run == current) {
            return;
        }
        followed.unsubscribe();
        current = run;
        run.speedProperty().set(speed.get());
        followed = Subscription.combine(
                run.activityProperty().subscribe(activity::set), run.trackProperty().subscribe(this::show));
    }

    private void show(Track its) {
        track.set(new Track(
                its.place(),
                its.last(),
                its.undoable() || runs.has(runs.place() - 1),
                its.redoable() || runs.has(runs.place() + 1),
                its.resettable()));
    }

    @Override
    public ReadOnlyObjectProperty<Activity> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Track> trackProperty() {
        return track.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    @Override
    public void play() {
        ways.whenThere(() -> current.play());
    }

    @Override
    public void pause() {
        if (current != null) {
            current.pause();
        }
    }

    @Override
    public void step(int count) {
        ways.whenThere(() -> current.step(count));
    }

    @Override
    public void back() {
        current.back();
    }

    @Override
    public void forward() {
        current.forward();
    }

    @Override
    public void goTo(long place) {
        current.goTo(place);
    }

    @Override
    public void undo() {
        if (ways.isOnTheWay()) {
            ways.goOn(-1);
        } else if (!ways.takeBack()) {
            if (current.trackProperty().getValue().undoable()) {
                current.undo();
            } else {
                ways.goOn(-1);
            }
        }
    }

    @Override
    public void redo() {
        if (!ways.isOnTheWay() && current.trackProperty().getValue().redoable()) {
            current.redo();
        } else {
            ways.goOn(1);
        }
    }

    /** Back to the start of this run; data, way of learning and speed stay as they were chosen. */
    @Override
    public void reset() {
        ways.whenThere(ways::startOver);
    }
}
