package neuronlab.lesson.digits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.CardWall;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.handwriting.DigitReduction;
import neuronlab.model.network.Parameters;

/** The weights of the ten digits as pictures, all on one scale. */
final class WeightPictures extends StackPane {
    /** A scale that ended at the largest weight from the first epoch on would show noise in full colours. */
    private static final double LEAST_LIMIT = 0.5;

    private final List<PixelGrid> pictures;
    private final Numbers numbers;
    private Parameters shown = Parameters.zero(DigitsTraining.NETWORK);

    WeightPictures(DigitsTraining training, Language language) {
        numbers = language.numbers();
        pictures = IntStream.range(0, Digits.CLASSES).mapToObj(_ -> new PixelGrid(language)).toList();
        Words words = language.words(WeightPictures.class);
        DigitCells cells = new DigitCells(language);
        setId("weight-images");
        getStyleClass().add("weight-pictures");
        for (int digit = 0; digit < Digits.CLASSES; digit++) {
            int label = digit;
            PixelGrid picture = pictures.get(digit);
            picture.setAccessibleText(words.get("weights.accessible", numbers.whole(digit)));
            picture.cellDescriptionProperty().set(cells.weights(cell -> shown.weight(0, label, cell)));
        }
        getChildren().setAll(new CardWall(cards()));
        show(shown);
        WhileSeen.follow(training.snapshotProperty(), this, () -> {
            DigitsSnapshot latest = training.snapshotProperty().get();
            if (latest != null) {
                show(latest.model());
            }
        });
    }

    private List<VBox> cards() {
        return IntStream.range(0, Digits.CLASSES)
                .mapToObj(digit -> new VBox(pictures.get(digit), name(digit)))
                .peek(card -> card.getStyleClass().add("picture-card"))
                .toList();
    }

    private Label name(int digit) {
        Label name = new Label(numbers.whole(digit));
        name.getStyleClass().add("picture-name");
        return name;
    }

    private void show(Parameters model) {
        shown = model;
        double[] weights = Arrays.copyOf(model.values(), Digits.CLASSES * DigitReduction.CELLS);
        double limit = limit(weights);
        for (int digit = 0; digit < Digits.CLASSES; digit++) {
            PixelGrid picture = pictures.get(digit);
            picture.limitProperty().set(limit);
            int from = digit * DigitReduction.CELLS;
            picture.showDiverging(
                    DigitReduction.SIDE, Arrays.copyOfRange(weights, from, from + DigitReduction.CELLS));
        }
    }

    /** The weight that has the full colour. */
    private static double limit(double[] weights) {
        return Math.max(LEAST_LIMIT, Arrays.stream(weights).map(Math::abs).max().orElse(0));
    }

    PixelGrid picture(int digit) {
        return pictures.get(digit);
    }
}
