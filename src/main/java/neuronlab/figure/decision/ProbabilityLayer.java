package neuronlab.figure.decision;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * A plane coloured by the probability of the first of two classes. Styleable: {@code -nl-sure-first},
 * {@code -nl-undecided} and {@code -nl-sure-second}, the colours at 1, 0.5 and 0.
 *
 * <p>An image of one pixel a cell, stretched smoothly: a node for each cell would be too slow to follow a training.
 */
final class ProbabilityLayer extends Region implements Layer {
    private static final StyleablePropertyFactory<ProbabilityLayer> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double UNDECIDED = 0.5;

    private final StyleableProperty<Color> first = FACTORY.createStyleableColorProperty(
            this, "first", "-nl-sure-first", layer -> layer.first, Color.TRANSPARENT);
    private final StyleableProperty<Color> undecided = FACTORY.createStyleableColorProperty(
            this, "undecided", "-nl-undecided", layer -> layer.undecided, Color.TRANSPARENT);
    private final StyleableProperty<Color> second = FACTORY.createStyleableColorProperty(
            this, "second", "-nl-sure-second", layer -> layer.second, Color.TRANSPARENT);
    private final ImageView view = new ImageView();
    private WritableImage image;
    private ProbabilityGrid grid;

    ProbabilityLayer() {
        getStyleClass().add("probabilities");
        setManaged(false);
        // A managed image view lays out all its ancestors whenever its pixels change.
        view.setManaged(false);
        view.setSmooth(true);
        getChildren().add(view);
        for (StyleableProperty<Color> colour : List.of(first, undecided, second)) {
            ((ObservableValue<?>) colour).addListener((_, _, _) -> paint());
        }
    }

    void setGrid(ProbabilityGrid probabilities) {
        grid = probabilities;
        paint();
    }

    /** The colour of a probability, between the colours of the theme. */
    Color colour(double probability) {
        return probability >= UNDECIDED
                ? undecided.getValue().interpolate(first.getValue(), (probability - UNDECIDED) / UNDECIDED)
                : undecided.getValue().interpolate(second.getValue(), (UNDECIDED - probability) / UNDECIDED);
    }

    private void paint() {
        if (grid == null) {
            return;
        }
        if (image == null || image.getWidth() != grid.columns() || image.getHeight() != grid.rows()) {
            image = new WritableImage(grid.columns(), grid.rows());
            view.setImage(image);
        }
        for (int row = 0; row < grid.rows(); row++) {
            int line = grid.rows() - 1 - row;
            for (int column = 0; column < grid.columns(); column++) {
                image.getPixelWriter().setColor(column, line, colour(grid.at(column, row)));
            }
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void place(PlotTransform transform) {
        view.setFitWidth(transform.width());
        view.setFitHeight(transform.height());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
