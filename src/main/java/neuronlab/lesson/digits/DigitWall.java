package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.pixels.PictureWall;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.data.Table;
import neuronlab.model.handwriting.DigitReduction;

/** Digits of the data set, side by side; the reader picks one to have it read. None of them is learned from. */
final class DigitWall extends VBox {
    private static final int MOST = 200;

    private final PictureWall wall;
    private List<Paper.Picked> digits = List.of();

    DigitWall(DigitsTraining training, Paper paper, Language language) {
        Words words = language.words(DigitWall.class);
        wall = new PictureWall(language);
        wall.setId("digits-wall");
        wall.descriptionProperty().set(index -> words.get("wall.digit", words.get("digit." + digits.get(index).label())));
        Label title = new WrappedLabel(words.get("wall.title"), "figure-title");
        getStyleClass().add("digit-wall");
        VBox.setVgrow(wall, Priority.ALWAYS);
        getChildren().setAll(title, wall);
        training.live().settingProperty().subscribe(this::show);
        wall.pickedProperty().subscribe(index -> {
            if (index.intValue() != PictureWall.NONE) {
                paper.pick(digits.get(index.intValue()));
            }
        });
        paper.pickedProperty().subscribe(picked -> {
            if (picked.isEmpty()) {
                wall.unpick();
            }
        });
    }

    private void show(DigitSetting setting) {
        if (setting != null && digits.isEmpty()) {
            Table heldOut = setting.pictures().heldOut();
            digits = IntStream.range(0, Math.min(MOST, heldOut.rows()))
                    .mapToObj(row -> new Paper.Picked(heldOut.inputs(row), heldOut.label(row)))
                    .toList();
            wall.show(DigitReduction.SIDE, digits.stream().map(Paper.Picked::shares).toList());
        }
    }

    /** Picks the first of its digits that is this one. */
    void pick(int digit) {
        IntStream.range(0, digits.size())
                .filter(index -> digits.get(index).label() == digit)
                .findFirst()
                .ifPresent(wall::pick);
    }

    PictureWall wall() {
        return wall;
    }
}
