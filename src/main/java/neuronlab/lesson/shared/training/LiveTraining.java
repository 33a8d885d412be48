package neuronlab.lesson.shared.training;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import neuronlab.figure.transport.Transport;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.MoveOutcome;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;
import neuronlab.model.timeline.Place;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * A model that learns where the reader sees it. All methods are for the JavaFX thread, and none waits but
 * {@link #trainNow}: what would take longer than a part of a frame is made by a worker, a frame's worth at a time, and
 * between two such runs the model is shown. What the reader does meanwhile is done between them, too.
 *
 * @param <S> what surrounds the model
 */
public final class LiveTraining<S extends Setting> implements Transport {
    private final Plan<S> plan;
    private final Worker worker = new Worker();
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(this, "moment");
    private final ReadOnlyObjectWrapper<TrainingEvent> event = new ReadOnlyObjectWrapper<>(this, "event");
    private final ReadOnlyObjectWrapper<S> setting = new ReadOnlyObjectWrapper<>(this, "setting");
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(this, "activity", Activity.UNAVAILABLE);
    private final ReadOnlyObjectWrapper<Track> track = new ReadOnlyObjectWrapper<>(this, "track", Track.START);
    private final ReadOnlyObjectWrapper<Long> version = new ReadOnlyObjectWrapper<>(this, "version", 0L);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.USUAL);

    private CompletableFuture<Workshop<S>> loaded;
    private Workshop<S> workshop;
    private Runs<S> runs;
    private boolean drags;

    /** A training that begins at once. */
    public LiveTraining(Beginning<S> beginning, Plan<S> plan) {
        this.plan = plan;
        enter(new Workshop<>(beginning, plan));
    }

    private LiveTraining(Plan<S> plan) {
        this.plan = plan;
    }

    /** A training whose beginning the worker fetches first; until then there is no moment. */
    public static <S extends Setting> LiveTraining<S> loading(Supplier<Beginning<S>> source, Plan<S> plan) {
        return loading(source, plan, () -> true);
    }

    /**
     * The same for a beginning that may become needless while it is measured.
     *
     * @param wanted asked by the worker now and then whether to go on; if not, the training cannot be used
     */
    public static <S extends Setting> LiveTraining<S> loading(
            Supplier<Beginning<S>> source, Plan<S> plan, BooleanSupplier wanted) {
        LiveTraining<S> training = new LiveTraining<>(plan);
        training.loaded =
                CompletableFuture.supplyAsync(() -> new Workshop<>(source.get(), plan, wanted), training.worker);
        training.loaded.whenComplete((workshop, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                training.enter(workshop);
            } else {
                training.failUnlessCancelled(failure.getCause() == null ? failure : failure.getCause());
            }
        }));
        return training;
    }

    private void enter(Workshop<S> entered) {
        if (workshop == null) {
            workshop = entered;
            runs = new Runs<>(entered, worker, () -> plan.pace().at(speed.get()), new Runs.Observer() {
                @Override
                public void begun() {
                    activity.set(Activity.PLAYING);
                }

                @Override
                public void made() {
                    tellOfUnits();
                }

                @Override
                public void failed(Throwable failure) {
                    fail(failure);
                }
            });
            publish(new TrainingEvent.Started(entered.trainer().loss()));
        }
    }

    private void failUnlessCancelled(Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        problem.set(String.valueOf(failure.getMessage()));
        activity.set(Activity.UNAVAILABLE);
    }

    // ---- What is seen
    /** Where the model stands; null as long as the beginning is being fetched. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** What surrounds the model; null as long as the beginning is being fetched. */
    public ReadOnlyObjectProperty<S> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    /** The last thing that happened. */
    public ReadOnlyObjectProperty<TrainingEvent> eventProperty() {
        return event.getReadOnlyProperty();
    }

    /** Grows whenever something has happened, also where nothing has changed, as when a move was refused. */
    public ReadOnlyObjectProperty<Long> versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** How much of the units that the reader asked for has been made, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why nothing can be done; empty if something can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many units the computer makes in a second, as far as is known; NaN if it has made none. */
    public double unitsPerSecond() {
        return workshop == null ? Double.NaN : workshop.unitsPerSecond();
    }

    /** The past, to be read when {@link #versionProperty} changes and at no other time. */
    public Timeline<S> timeline() {
        return workshop.timeline();
    }

    /** The trainer, to read the numbers of its next step when {@link #versionProperty} changes and at no other time. */
    public Trainer trainer() {
        return workshop.trainer();
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

    // ---- What moves the model
    /** Sets one parameter, given by its place among all; refused if the loss would not be finite. */
    public void move(int parameter, double value) {
        if (workshop != null && value != moment.get().parameters().get(parameter)) {
            whenFree(parameter, () -> moveNow(parameter, value));
        }
    }

    private void moveNow(int parameter, double value) {
        // A drag is told from where it began.
        TrainingEvent.ParameterMoved begun = drags
                        && event.get() instanceof TrainingEvent.ParameterMoved moved
                        && moved.parameter() == parameter
                ? moved
                : new TrainingEvent.ParameterMoved(
                        parameter, workshop.trainer().parameter(parameter), value, workshop.trainer().loss(), 0);
        tell(
                workshop.move(parameter, value),
                () -> new TrainingEvent.ParameterMoved(
                        parameter, begun.from(), value, begun.lossBefore(), workshop.trainer().loss()));
        drags = true;
    }

    /** Sets all parameters; refused if the loss would not be finite. */
    public void moveTo(Parameters parameters) {
        whenFree(parameters, () -> {
            double before = workshop.trainer().loss();
            tell(
                    workshop.moveTo(parameters),
                    () -> new TrainingEvent.ModelMoved(before, workshop.trainer().loss()));
        });
    }

    /** The reader has let go: the next move of the same parameter is another action. */
    public void endMove() {
        whenFree(new Object(), () -> {
            drags = false;
            workshop.timeline().end();
        });
    }

    /** Changes what surrounds the model, and keeps the model as it is. */
    public void change(Action action, S changed) {
        whenFree(action, () -> changeNow(action, changed, workshop.trainer().parameters()));
    }

    /** Changes what surrounds the model, and the model with it, as to another scale. */
    public void change(Action action, S changed, Parameters carriedOver) {
        whenFree(action, () -> changeNow(action, changed, carriedOver));
    }

    private void changeNow(Action action, S changed, Parameters carriedOver) {
        double before = workshop.trainer().loss();
        tell(
                workshop.change(action, changed, carriedOver),
                () -> new TrainingEvent.SettingChanged(action, before, workshop.trainer().loss()));
    }

    /** Puts the model back to its start and lets it learn in another setting; can be taken back. */
    public void startOver(S changed) {
        pause();
        whenFree(new Object(), () -> {
            workshop.startOver(changed);
            publish(new TrainingEvent.Restarted(workshop.trainer().loss()));
        });
    }

    /**
     * Lets another model begin, of another network perhaps. Its past begins with it, since no step leads from one network
     * to another; a reset leads back to the first beginning of all.
     */
    public void begin(Beginning<S> other) {
        pause();
        whenFree(new Object(), () -> {
            workshop.begin(other);
            publish(new TrainingEvent.Started(workshop.trainer().loss()));
        });
    }

    private void tell(MoveOutcome outcome, Supplier<TrainingEvent> moved) {
        publish(outcome instanceof MoveOutcome.Refused(var cause) ? new TrainingEvent.Refused(cause) : moved.get());
    }

    /** Looks at the past as soon as the worker leaves it alone: at once, or after a part of a second. */
    public void whenAtRest(Runnable look) {
        whenFree(new Object(), look);
    }

    /** Pauses, and waits until the worker leaves the model alone: for the end of the program. */
    public void settle() {
        pause();
        CompletableFuture.runAsync(() -> {}, worker).join();
    }

    private void whenFree(Object key, Runnable work) {
        if (runs != null) {
            runs.whenFree(key, work);
        }
    }

    // ---- Steps
    @Override
    public void play() {
        if (activity.get() == Activity.PAUSED) {
            runs.play();
        }
    }

    @Override
    public void step(int count) {
        pause();
        whenFree(new Object(), () -> runs.make(count));
    }

    @Override
    public void pause() {
        if (runs != null && runs.stop()) {
            showActivity();
        }
    }

    /**
     * Makes units at once and waits for them, and for the beginning to be fetched: for a picture of the trained model, or
     * where all together take less than a frame.
     *
     * @throws java.util.concurrent.CompletionException if the beginning cannot be fetched
     */
    public void trainNow(long units) {
        trainNow(units, _ -> false);
    }

    /** The same, but no more units once the loss is low enough. */
    public void trainNow(long units, DoublePredicate enough) {
        if (workshop == null) {
            enter(loaded.join());
        }
        pause();
        runs.makeNow(units, enough);
    }

    private void tellOfUnits() {
        publish(workshop.divergence()
                .<TrainingEvent>map(diverged -> new TrainingEvent.Diverged(diverged.cause(), diverged.step()))
                .orElseGet(() -> new TrainingEvent.Trained(
                        runs.made(), runs.lossBefore(), workshop.trainer().loss())));
    }

    // ---- Ways back
    @Override
    public void back() {
        travel(() -> workshop.timeline().back(), this::wentTo);
    }

    @Override
    public void forward() {
        travel(() -> workshop.timeline().forward(), this::wentTo);
    }

    @Override
    public void goTo(long place) {
        travel(() -> nearest(place), this::wentTo);
    }

    private Optional<Place<S>> nearest(long place) {
        Timeline<S> timeline = workshop.timeline();
        int index = Math.clamp(timeline.first() + place, timeline.first(), timeline.last());
        while (!timeline.isReachable(index) && index < timeline.last()) {
            index++;
        }
        return timeline.goTo(index);
    }

    private TrainingEvent wentTo(double before) {
        return new TrainingEvent.WentTo(workshop.trainer().steps(), before, workshop.trainer().loss());
    }

    @Override
    public void undo() {
        travel(
                () -> workshop.timeline().undo(),
                before -> new TrainingEvent.TakenBack(before, workshop.trainer().loss()));
    }

    @Override
    public void redo() {
        travel(
                () -> workshop.timeline().redo(),
                before -> new TrainingEvent.MadeAgain(before, workshop.trainer().loss()));
    }

    private void travel(Supplier<Optional<Place<S>>> where, DoubleFunction<TrainingEvent> what) {
        pause();
        whenFree(new Object(), () -> {
            double before = workshop.trainer().loss();
            if (workshop.goTo(where.get())) {
                publish(what.apply(before));
            }
        });
    }

    @Override
    public void reset() {
        pause();
        whenFree(new Object(), () -> {
            workshop.restart();
            speed.set(Speed.USUAL);
            publish(new TrainingEvent.Restarted(workshop.trainer().loss()));
        });
    }

    // ---- Publishing
    private void publish(TrainingEvent what) {
        Trainer trainer = workshop.trainer();
        Timeline<S> timeline = workshop.timeline();
        int first = timeline.first();
        setting.set(workshop.setting());
        moment.set(trainer.moment());
        progress.set(runs.progress());
        track.set(new Track(
                timeline.cursor() - first,
                timeline.last() - first,
                timeline.undoable().isPresent(),
                timeline.redoable().isPresent(),
                !workshop.isAtStart()));
        event.set(what);
        showActivity();
        version.set(version.get() + 1);
    }

    private void showActivity() {
        Activity still = workshop.isFinished() ? Activity.FINISHED : Activity.PAUSED;
        activity.set(runs.isRunning() ? Activity.PLAYING : still);
    }
}
