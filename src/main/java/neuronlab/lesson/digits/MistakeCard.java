package neuronlab.lesson.digits;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.model.handwriting.DigitReduction;

/** A digit that the model takes for another. */
final class MistakeCard extends VBox {
    private final PixelGrid picture;
    private final Label truth = new Label();
    private final Label answer = new Label();
    private final Words words;
    private final DigitCells cells;

    MistakeCard(Language language) {
        words = language.words(MistakeCard.class);
        picture = new PixelGrid(language);
        cells = new DigitCells(language);
        getStyleClass().add("picture-card");
        truth.getStyleClass().add("mistake-truth");
        answer.getStyleClass().add("mistake-answer");
        getChildren().setAll(picture, truth, answer);
        // Even without a digit it takes the room of one.
        picture.showInk(DigitReduction.SIDE, new double[DigitReduction.CELLS]);
    }

    void show(Mistake mistake) {
        String actual = words.get("digit." + mistake.actual());
        String answered = Integer.toString(mistake.answered());
        picture.cellDescriptionProperty().set(cells.ink(cell -> mistake.shares()[cell]));
        picture.showInk(DigitReduction.SIDE, mistake.shares());
        picture.setAccessibleText(words.get("mistake.accessible", actual, answered));
        truth.setText(words.get("mistake.truth", actual));
        answer.setText(words.get("mistake.answer", answered));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
