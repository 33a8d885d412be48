package neuronlab.lesson.shared.stage;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * How the text moves one figure, until the reader takes the figure over; it follows the text again when told so. The
 * cues of the paragraph that is read are in force together.
 */
public final class Script {
    private final Supplier<Pace> pace;
    private final BooleanProperty takenOver = new SimpleBooleanProperty(this, "takenOver");
    private final BooleanProperty cued = new SimpleBooleanProperty(this, "cued");
    private final BooleanBinding strayed = takenOver.and(cued);
    private List<Cue> inForce = List.of();

    /** @param pace how to move at the moment */
    public Script(Supplier<Pace> pace) {
        this.pace = pace;
    }

    /** The reader has come to these cues; to none, if no paragraph up to here has any. */
    public void reach(List<Cue> cues) {
        if (cues == inForce) {
            return;
        }
        List<Cue> before = inForce;
        inForce = cues;
        cued.set(cued.get() || !cues.isEmpty());
        if (!takenOver.get()) {
            before.stream()
                    .map(Cue::direction)
                    .filter(direction -> cues.stream().noneMatch(cue -> cue.direction() == direction))
                    .forEach(Direction::rest);
            perform();
        }
    }

    private void perform() {
        Pace now = pace.get();
        inForce.forEach(cue -> cue.move().make(now));
    }

    /** The reader has touched the figure: it moves no more by itself. */
    public void takeOver() {
        if (!takenOver.get()) {
            inForce.forEach(cue -> cue.direction().stop());
            takenOver.set(true);
        }
    }

    /** Gives the figure back to the text, and brings it to where the text is. */
    public void follow() {
        takenOver.set(false);
        perform();
    }

    /** Whether the reader has taken the figure over, so that it shows something else than the text says. */
    public ObservableBooleanValue strayedProperty() {
        return strayed;
    }
}
