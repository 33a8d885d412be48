package neuronlab.lesson.digits;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.lesson.shared.handwriting.Reading;
import neuronlab.model.handwriting.DigitReduction;

/** The 8 × 8 numbers that the model reads, or why it answers as it does: what each of them says for a digit. */
final class SeenPicture extends VBox {
    private static final int DECIMALS = 2;
    private static final double LEAST_LIMIT = 0.1;

    private final PixelGrid picture;
    private final SteadyText sum = new SteadyText("why-sum");
    private final SteadyText title = new SteadyText("seen-title");
    private final DigitCells cells;
    private final Words words;
    private final Numbers numbers;

    SeenPicture(Language language) {
        picture = new PixelGrid(language);
        cells = new DigitCells(language);
        words = language.words(SeenPicture.class);
        numbers = language.numbers();
        getStyleClass().add("seen");
        picture.setId("digits-seen");
        picture.setSigned(true);
        picture.getStyleClass().add("seen-picture");
        sum.label().setId("digits-why-sum");
        getChildren().setAll(title, picture);
    }

    PixelGrid picture() {
        return picture;
    }

    /** What the picture amounts to, to be put beside it. */
    Region remark() {
        return sum;
    }

    Label sum() {
        return sum.label();
    }

    /** Shows the ink. */
    void showInk(Reading reading) {
        title.setText(words.get("seen.title"));
        picture.setAccessibleText(words.get("seen.accessible"));
        picture.cellDescriptionProperty().set(cells.ink(cell -> reading.shares()[cell]));
        picture.limitProperty().set(1);
        picture.showInk(DigitReduction.SIDE, reading.shares());
        sum.setText(words.get("seen.remark"));
    }

    /** Shows how the ink speaks for a digit, and against it. */
    void showWhy(Reading reading, int digit) {
        String name = numbers.whole(digit);
        double[] products = reading.products(digit);
        title.setText(words.get("why.title", name));
        picture.setAccessibleText(words.get("why.accessible", name));
        picture.cellDescriptionProperty()
                .set(cells.products(cell -> reading.model().weight(0, digit, cell), cell -> reading.shares()[cell]));
        double largest = Arrays.stream(products).map(Math::abs).max().orElse(0);
        picture.limitProperty().set(Math.max(LEAST_LIMIT, largest));
        picture.showDiverging(DigitReduction.SIDE, products, reading.shares());
        sum.setText(words.get(
                "why.sum",
                fixed(reading.inkScore(digit)),
                fixed(reading.model().bias(0, digit)),
                fixed(reading.score(digit))));
    }

    private String fixed(double number) {
        return numbers.fixed(number, DECIMALS);
    }
}
