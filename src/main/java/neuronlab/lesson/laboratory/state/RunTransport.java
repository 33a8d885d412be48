package neuronlab.lesson.laboratory.state;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private final RunHistory runs;
    private final Runnable restart;
    private final BooleanSupplier takeBack;
    private final Consumer<Runnable> whenThere;
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(this, "activity", Activity.UNAVAILABLE);
    private final ReadOnlyObjectWrapper<Track> track = new ReadOnlyObjectWrapper<>(this, "track", Track.START);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.USUAL);
    private Transport current;
    private Subscription followed = Subscription.EMPTY;

    /**
     * @param restart puts the model of the present run back to its start, and keeps what the reader has chosen since
     * @param takeBack takes back what was chosen last and is not there yet; tells whether there was such a thing
     * @param whenThere does something once what was chosen is there
     */
    RunTransport(RunHistory runs, Runnable restart, BooleanSupplier takeBack, Consumer<Runnable> whenThere) {
        this.runs = runs;
        this.restart = restart;
        this.takeBack = takeBack;
        this.whenThere = whenThere;
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
                its.undoable() || runs.hasPrevious(),
                its.redoable() || runs.hasNext(),
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
        whenThere.accept(() -> current.play());
    }

    @Override
    public void pause() {
        if (current != null) {
            current.pause();
        }
    }

    @Override
    public void step(int count) {
        whenThere.accept(() -> current.step(count));
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
        if (takeBack.getAsBoolean()) {
            return;
        }
        if (current.trackProperty().getValue().undoable()) {
            current.undo();
        } else if (runs.hasPrevious()) {
            pause();
            runs.enterPrevious();
        }
    }

    @Override
    public void redo() {
        if (current.trackProperty().getValue().redoable()) {
            current.redo();
        } else if (runs.hasNext()) {
            pause();
            runs.enterNext();
        }
    }

    /** Back to the start of this run; data, way of learning and speed stay as they were chosen. */
    @Override
    public void reset() {
        whenThere.accept(restart);
    }
}
