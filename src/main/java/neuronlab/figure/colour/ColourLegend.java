package neuronlab.figure.colour;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;

/**
 * The legend of a colour scale: a bar of its colours with the thresholds' numbers below, evenly spaced.
 *
 * <p>Where the numbers would touch, only the first and the last are written. Styleable: {@code -nl-bar-height}, in
 * pixels.
 */
public final class ColourLegend extends Region {
    private static final StyleablePropertyFactory<ColourLegend> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_HEIGHT = 12;
    private static final int MOST_DECIMALS = 3;

    private final StyleableProperty<Number> barHeight = FACTORY.createStyleableNumberProperty(
            this, "barHeight", "-nl-bar-height", legend -> legend.barHeight, USUAL_HEIGHT);
    private final ColourStops stops = new ColourStops();
    private final Rectangle bar = new Rectangle();
    private final List<Line> notches = Stream.generate(Line::new).limit(ColourStops.MOST).toList();
    private final List<Text> labels = Stream.generate(Text::new).limit(ColourStops.MOST).toList();
    private final Numbers numbers;

    /** A legend without numbers. */
    public ColourLegend(Language language) {
        numbers = language.numbers();
        getStyleClass().add("colour-legend");
        bar.getStyleClass().add("colour-bar");
        bar.setManaged(false);
        notches.forEach(notch -> notch.getStyleClass().add("colour-notch"));
        notches.forEach(notch -> notch.setManaged(false));
        labels.forEach(this::prepare);
        getChildren().setAll(stops, bar);
        getChildren().addAll(notches);
        getChildren().addAll(labels);
        stops.scaleProperty().addListener((_, _, scale) -> show(scale));
    }

    private void prepare(Text label) {
        label.getStyleClass().add("colour-label");
        label.setTextOrigin(VPos.TOP);
        label.setManaged(false);
        label.fontProperty().addListener((_, _, _) -> requestLayout());
    }

    /**
     * Shows the numbers that have the colours.
     *
     * @param thresholds two or more, {@link ColourStops#MOST} at most, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        stops.thresholdsProperty().set(thresholds);
    }

    private void show(ColourScale scale) {
        if (scale != null) {
            bar.setFill(gradient(scale));
        }
        requestLayout();
    }

    private static LinearGradient gradient(ColourScale scale) {
        int last = scale.colours().size() - 1;
        List<Stop> gradient = IntStream.rangeClosed(0, last)
                .mapToObj(index -> new Stop((double) index / last, scale.colours().get(index)))
                .toList();
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, gradient);
    }

    private String label(int index) {
        return index < count() ? numbers.upTo(stops.thresholdsProperty().get().get(index), MOST_DECIMALS) : "";
    }

    private int count() {
        return stops.thresholdsProperty().get().size();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = getWidth() - left - getInsets().getRight();
        double height = barHeight.getValue().doubleValue();
        bar.setX(left);
        bar.setY(top);
        bar.setWidth(width);
        bar.setHeight(height);
        for (int index = 0; index < ColourStops.MOST; index++) {
            labels.get(index).setText(label(index));
            notches.get(index).setVisible(index < count());
        }
        for (int index = 0; index < count(); index++) {
            double at = left + width * index / (count() - 1);
            put(index, at, top + height, left, left + width);
        }
        thinOut();
    }

    private void put(int index, double at, double barBottom, double least, double most) {
        Text label = labels.get(index);
        double half = label.getLayoutBounds().getWidth() / 2;
        double gap = gap();
        double notch = Math.max(least, Math.min(at, most));
        label.setX(Math.round(Math.max(least, Math.min(at - half, most - 2 * half))));
        label.setY(barBottom + gap);
        Line line = notches.get(index);
        line.setStartX(notch);
        line.setEndX(notch);
        line.setStartY(barBottom);
        line.setEndY(barBottom + gap - 1);
    }

    private double gap() {
        return barHeight.getValue().doubleValue() / 2;
    }

    private void thinOut() {
        boolean crowded = IntStream.range(1, count()).anyMatch(index ->
                labels.get(index - 1).getLayoutBounds().getMaxX() + gap()
                        > labels.get(index).getLayoutBounds().getMinX());
        if (crowded) {
            labels.subList(1, count() - 1).forEach(label -> label.setText(""));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = labels.getFirst().getLayoutBounds().getHeight();
        return getInsets().getTop() + barHeight.getValue().doubleValue() + gap() + line + getInsets().getBottom();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    List<Text> labels() {
        return labels.subList(0, count());
    }
}
