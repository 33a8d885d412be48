package neuronlab.lesson.digits;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.model.handwriting.DigitBitmap;
import neuronlab.model.handwriting.DigitReduction;

/** What there is to read: what the reader has drawn on the pad, or a digit that was picked from the data set. */
final class Paper {
    private final DrawingPad pad;
    private final BooleanProperty centred = new SimpleBooleanProperty(this, "centred", true);
    private final ReadOnlyObjectWrapper<Optional<Picked>> picked =
            new ReadOnlyObjectWrapper<>(this, "picked", Optional.empty());
    private final ReadOnlyObjectWrapper<double[]> shares =
            new ReadOnlyObjectWrapper<>(this, "shares", new double[DigitReduction.CELLS]);

    /**
     * A digit of the data set.
     *
     * @param shares its picture, only read
     * @param label the digit that it is
     */
    record Picked(double[] shares, int label) {}

    Paper(DrawingPad pad) {
        this.pad = pad;
        pad.strokesProperty().subscribe(strokes -> {
            if (!strokes.isEmpty()) {
                picked.set(Optional.empty());
            }
            read();
        });
        centred.subscribe(this::read);
    }

    private void read() {
        shares.set(picked.get().map(Picked::shares).orElseGet(() -> DigitReduction.shares(bitmap())));
    }

    /** Puts a digit of the data set in the place of what is drawn. */
    void pick(Picked digit) {
        pad.clear();
        picked.set(Optional.of(digit));
        read();
    }

    /** Takes everything away. */
    void clear() {
        picked.set(Optional.empty());
        pad.clear();
        // A pad that was empty already tells nothing.
        read();
    }

    /** What is drawn as dots of ink, in the middle or not. */
    DigitBitmap bitmap() {
        return centred.get() ? Handwriting.centred(pad) : Handwriting.asDrawn(pad);
    }

    /** The picked digit, as long as nothing is drawn. */
    ReadOnlyObjectProperty<Optional<Picked>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** What there is to read, as 64 shares of ink, row after row. */
    ReadOnlyObjectProperty<double[]> sharesProperty() {
        return shares.getReadOnlyProperty();
    }

    /** Whether a drawing is moved to the middle and stretched, as the digits of the data set were. */
    BooleanProperty centredProperty() {
        return centred;
    }
}
