package neuronlab.lesson.digits;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.model.handwriting.DigitBitmap;
import neuronlab.model.handwriting.DigitReduction;
import org.kordamp.ikonli.feather.Feather;

/** How a picture of 32 × 32 dots becomes one of 8 × 8 numbers: the ink is counted, block after block. */
final class ReductionPane {
    private static final int BLOCK = DigitBitmap.SIDE / DigitReduction.SIDE;
    private static final Duration PER_BLOCK = Duration.millis(50);

    private final Paper paper;
    private final PixelGrid dots;
    private final PixelGrid counts;
    private final Label sentence = new WrappedLabel("", "figure-remark");
    private final Button count;
    private final Timeline counting = new Timeline();
    private final Words words;
    private final DigitCells cells;
    private final FittedPane figure;
    private final DigitBitmap example;
    private double[] shares = new double[DigitReduction.CELLS];

    ReductionPane(Paper paper, Language language) {
        this.paper = paper;
        words = language.words(ReductionPane.class);
        cells = new DigitCells(language);
        dots = new PixelGrid(language);
        counts = new PixelGrid(language);
        example = exampleSeven();
        dots.setId("reduction-dots");
        dots.setBlock(BLOCK);
        dots.setAccessibleText(words.get("reduction.dots.accessible"));
        counts.setId("reduction-counts");
        counts.setAccessibleText(words.get("reduction.counts.accessible"));
        for (PixelGrid grid : List.of(dots, counts)) {
            grid.cellDescriptionProperty().set(cells.ink(cell -> shares[cell]));
        }
        counts.readCellProperty().bindBidirectional(dots.readCellProperty());
        count = Buttons.step("reduction-count", words.get("reduction.play"), Feather.PLAY, this::play);
        figure = arrange(new FlowPane(count));
        figure.setId("digits-reduction");
        WhileSeen.follow(paper.sharesProperty(), figure, this::show);
    }

    private static DigitBitmap exampleSeven() {
        DrawingPad pad = new DrawingPad();
        pad.setStrokes(Handwriting.seven());
        return Handwriting.centred(pad);
    }

    private FittedPane arrange(FlowPane controls) {
        Arrangement before = titled(words.get("reduction.dots"), dots);
        Arrangement after = titled(words.get("reduction.counts"), counts);
        return new FittedPane(
                Arrangement.column(
                        Arrangement.row(before, after), Arrangement.part(controls), Arrangement.part(sentence)),
                Arrangement.row(before, after, Arrangement.column(Arrangement.part(controls), Arrangement.part(sentence))),
                Arrangement.row(before, after));
    }

    private static Arrangement titled(String text, PixelGrid grid) {
        Label title = new WrappedLabel(text, "figure-title");
        grid.getStyleClass().add("reduction-picture");
        return Arrangement.column(Arrangement.part(new VBox(title)), Arrangement.square(grid));
    }

    /** Counts block after block; without motion all at once. */
    private void play() {
        counting.stop();
        counting.getKeyFrames().clear();
        boolean still = count.getScene() == null || count.getScene().getPreferences().isReducedMotion();
        if (still) {
            showCounted(DigitReduction.CELLS);
            return;
        }
        for (int block = 0; block < DigitReduction.CELLS; block++) {
            int counted = block + 1;
            counting.getKeyFrames().add(new KeyFrame(PER_BLOCK.multiply(counted), _ -> countBlock(counted)));
        }
        showCounted(0);
        counting.play();
    }

    private void countBlock(int counted) {
        showCounted(counted);
        dots.readCellProperty().set(counted < DigitReduction.CELLS ? counted - 1 : PixelGrid.NONE);
    }

    private void show() {
        counting.stop();
        DigitBitmap drawn = paper.bitmap();
        boolean blank = drawn.ink() == 0;
        DigitBitmap bitmap = blank ? example : drawn;
        shares = DigitReduction.shares(bitmap);
        dots.showInk(DigitBitmap.SIDE, inkOf(bitmap));
        showCounted(DigitReduction.CELLS);
        sentence.setText(words.get(blank ? "reduction.example" : "reduction.own"));
    }

    private static double[] inkOf(DigitBitmap bitmap) {
        double[] ink = new double[DigitBitmap.SIDE * DigitBitmap.SIDE];
        for (int dot = 0; dot < ink.length; dot++) {
            ink[dot] = bitmap.isInked(dot % DigitBitmap.SIDE, dot / DigitBitmap.SIDE) ? 1 : 0;
        }
        return ink;
    }

    private void showCounted(int counted) {
        double[] shown = shares.clone();
        for (int cell = counted; cell < shown.length; cell++) {
            shown[cell] = 0;
        }
        counts.showInk(DigitReduction.SIDE, shown);
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** Ends what moves. */
    void leave() {
        if (counting.getStatus() == Animation.Status.RUNNING) {
            counting.stop();
            dots.readCellProperty().set(PixelGrid.NONE);
            showCounted(DigitReduction.CELLS);
        }
    }
}
