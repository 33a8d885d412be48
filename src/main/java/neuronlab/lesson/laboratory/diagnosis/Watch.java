package neuronlab.lesson.laboratory.diagnosis;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.diagnosis.Diagnosis;
import neuronlab.model.diagnosis.Finding;

/**
 * Has another thread look now and then whether something keeps the network from learning: soon after something has
 * happened, and during a training so rarely that looking takes little of its time.
 */
final class Watch {
    private static final Duration SHORTEST = Duration.millis(500);
    /** There are so many times as long pauses between looks as these take. */
    private static final double PAUSE = 10;

    private final Consumer<List<Finding>> show;
    private final PauseTransition pause = new PauseTransition(SHORTEST);
    private boolean busy;
    private Snapshot next;
    private LaboratorySetting setting;

    /** @param show told of what was found, each time */
    Watch(LaboratoryState state, Consumer<List<Finding>> show) {
        this.show = show;
        pause.setOnFinished(_ -> goOn());
        state.snapshotProperty().subscribe(this::look);
    }

    private void look(Snapshot now) {
        if (now.setting() != setting) {
            setting = now.setting();
            show.accept(List.of());
        }
        next = now;
        if (!busy) {
            ask();
        }
    }

    /** After a fault it looks no more, which would only tell of the same fault again and again. */
    private void ask() {
        busy = true;
        Snapshot asked = next;
        next = null;
        Background.work(() -> examined(asked), looked -> take(looked, asked), Background::isAFault);
    }

    /** What came of a look, and how long it took, without the time for which it had to wait for its turn. */
    private record Looked(List<Finding> found, Duration taken) {}

    private static Looked examined(Snapshot asked) {
        long begun = System.nanoTime();
        List<Finding> found = Diagnosis.of(
                asked.model(),
                asked.setting().hyperparameters(),
                asked.setting().table(),
                asked.curves().epochs(),
                asked.curves().losses());
        return new Looked(found, Duration.millis((System.nanoTime() - begun) / 1e6));
    }

    private void take(Looked looked, Snapshot asked) {
        if (asked.setting() == setting) {
            show.accept(looked.found());
        }
        Duration rest = looked.taken().multiply(PAUSE);
        pause.setDuration(rest.greaterThan(SHORTEST) ? rest : SHORTEST);
        pause.playFromStart();
    }

    private void goOn() {
        busy = false;
        if (next != null) {
            ask();
        }
    }
}
