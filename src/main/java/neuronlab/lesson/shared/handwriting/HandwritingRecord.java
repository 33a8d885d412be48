package neuronlab.lesson.shared.handwriting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.figure.pad.PadStroke;

/** What the reader last trained in the lesson on handwriting, and wrote there, for whoever shows it again. */
public final class HandwritingRecord {
    private final ReadOnlyObjectWrapper<Optional<Entry>> latest =
            new ReadOnlyObjectWrapper<>(this, "latest", Optional.empty());

    /**
     * A trained model and a drawing.
     *
     * @param snapshot what the training has come to
     * @param setting what it was trained on
     * @param strokes what is on the pad; none if it is empty
     */
    public record Entry(DigitsSnapshot snapshot, DigitSetting setting, List<PadStroke> strokes) {
        public Entry {
            strokes = List.copyOf(strokes);
        }
    }

    /** Notes what there is now, in the place of what was before. */
    public void note(Entry entry) {
        latest.set(Optional.of(entry));
    }

    /** What was noted last; nothing as long as no model has learned. */
    public ReadOnlyObjectProperty<Optional<Entry>> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
