package neuronlab.lesson.digits;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.model.handwriting.DigitReduction;
import org.kordamp.ikonli.feather.Feather;

/** The pad to write on, with a picked digit over it until the reader writes, and its buttons. */
final class PadPane {
    private final DrawingPad pad = new DrawingPad();
    private final Paper paper = new Paper(pad);
    private final PixelGrid picked;
    private final StackPane surface;
    private final Words words;

    PadPane(Language language) {
        words = language.words(PadPane.class);
        Numbers numbers = language.numbers();
        pad.setId("digits-pad");
        pad.promptProperty().set(words.get("pad.prompt"));
        pad.setAccessibleText(words.get("pad.accessible"));
        pad.setAccessibleHelp(words.get("pad.help"));
        pad.penDescriptionProperty()
                .set((across, down, draws) -> words.get(
                        draws ? "pad.pen.down" : "pad.pen.up", numbers.whole(100 * across), numbers.whole(100 * down)));
        picked = new PixelGrid(language);
        picked.getStyleClass().add("picked-digit");
        picked.setMouseTransparent(true);
        picked.setFocusTraversable(false);
        surface = new StackPane(pad, picked);
        surface.getStyleClass().add("pad-surface");
        paper.pickedProperty().subscribe(this::show);
    }

    private void show(Optional<Paper.Picked> digit) {
        picked.setVisible(digit.isPresent());
        digit.ifPresent(shown -> picked.showInk(DigitReduction.SIDE, shown.shares()));
    }

    /** What is on the pad. */
    Paper paper() {
        return paper;
    }

    DrawingPad pad() {
        return pad;
    }

    /** The pad with the picked digit. */
    Region surface() {
        return surface;
    }

    /** What takes ink away, and whether it is put into the middle. */
    Region buttons() {
        Button undo = Buttons.quiet("pad-undo", words.get("pad.undo"), Feather.CORNER_UP_LEFT, pad::undo);
        undo.disableProperty().bind(pad.strokesProperty().map(List::isEmpty));
        Button clear = Buttons.quiet("pad-clear", words.get("pad.clear"), Feather.X, paper::clear);
        clear.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> pad.strokesProperty().get().isEmpty()
                                && paper.pickedProperty().get().isEmpty(),
                        pad.strokesProperty(),
                        paper.pickedProperty()));
        Switch centred = new Switch(words.get("pad.centred"));
        centred.setId("pad-uncentred");
        centred.selectedProperty().subscribe(off -> paper.centredProperty().set(!off));
        FlowPane buttons = new FlowPane(undo, clear, centred);
        buttons.getStyleClass().add("pad-buttons");
        return buttons;
    }
}
