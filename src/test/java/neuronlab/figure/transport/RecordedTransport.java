package neuronlab.figure.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Notes what it is asked to do. */
final class RecordedTransport implements Transport {
    final List<String> asked = new ArrayList<>();
    final ObjectProperty<Activity> activity = new SimpleObjectProperty<>(Activity.PAUSED);
    final ObjectProperty<Track> track = new SimpleObjectProperty<>(Track.START);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.USUAL);

    @Override
    public ReadOnlyProperty<Activity> activityProperty() {
        return activity;
    }

    @Override
    public ReadOnlyProperty<Track> trackProperty() {
        return track;
    }

    @Override
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    @Override
    public void play() {
        asked.add("play");
    }

    @Override
    public void pause() {
        asked.add("pause");
    }

    @Override
    public void step(int count) {
        asked.add("step " + count);
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void forward() {
        asked.add("forward");
    }

    @Override
    public void goTo(long place) {
        asked.add("go to " + place);
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }

    @Override
    public void reset() {
        asked.add("reset");
    }
}
