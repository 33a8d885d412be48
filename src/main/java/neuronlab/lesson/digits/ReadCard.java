package neuronlab.lesson.digits;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.model.handwriting.DigitReduction;

/** A picture, and what it is read as. */
final class ReadCard extends VBox {
    /** In place of an answer: none. */
    static final int NONE = -1;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PixelGrid picture;
    private final Label answer = new Label();
    private final Words words;
    private final Numbers numbers;
    private final DigitCells cells;

    ReadCard(Language language) {
        words = language.words(ReadCard.class);
        numbers = language.numbers();
        picture = new PixelGrid(language);
        cells = new DigitCells(language);
        getStyleClass().add("picture-card");
        answer.getStyleClass().add("read-answer");
        getChildren().setAll(picture, answer);
        picture.showInk(DigitReduction.SIDE, new double[DigitReduction.CELLS]);
    }

    void show(double[] shares, int actual, int answered) {
        picture.cellDescriptionProperty().set(cells.ink(cell -> shares[cell]));
        picture.showInk(DigitReduction.SIDE, shares);
        boolean wrong = answered != NONE && answered != actual;
        answer.pseudoClassStateChanged(WRONG, wrong);
        if (answered == NONE) {
            answer.setText("");
            picture.setAccessibleText(words.get("read.accessible.unread", words.get("digit." + actual)));
        } else {
            String read = numbers.whole(answered);
            answer.setText(words.get(wrong ? "read.wrong" : "read.right", read));
            picture.setAccessibleText(words.get("read.accessible", words.get("digit." + actual), read));
        }
    }
}
