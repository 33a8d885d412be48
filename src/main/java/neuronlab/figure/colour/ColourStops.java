package neuronlab.figure.colour;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale.Spacing;

/**
 * Brings the colours of a scale from the style sheets into a figure: a part without size that the figure has among its
 * children.
 *
 * <p>Styleable: {@code -nl-stop-1}, {@code -nl-stop-2} and so on to {@code -nl-stop-9}, the colours from the least number
 * to the greatest: as many of them as there are thresholds.
 */
public final class ColourStops extends Region {
    /** How many colours, and so thresholds, there can be. */
    public static final int MOST = 9;

    private static final StyleablePropertyFactory<ColourStops> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final List<StyleableProperty<Color>> colours =
            IntStream.rangeClosed(1, MOST).mapToObj(this::stop).toList();
    private final ObjectProperty<List<Double>> thresholds = new SimpleObjectProperty<>(this, "thresholds", List.of());
    private final ObjectProperty<Spacing> spacing = new SimpleObjectProperty<>(this, "spacing", Spacing.LINEAR);
    private final ReadOnlyObjectWrapper<ColourScale> scale = new ReadOnlyObjectWrapper<>(this, "scale");

    /** Stops without thresholds, and so without a scale. */
    public ColourStops() {
        getStyleClass().add("colour-stops");
        setManaged(false);
        setMouseTransparent(true);
        thresholds.addListener(_ -> update());
        spacing.addListener(_ -> update());
        colours.forEach(colour -> ((ObservableValue<?>) colour).addListener(_ -> update()));
    }

    private StyleableProperty<Color> stop(int number) {
        return FACTORY.createStyleableColorProperty(
                this, "stop" + number, "-nl-stop-" + number, stops -> stops.colours.get(number - 1), Color.TRANSPARENT);
    }

    private void update() {
        List<Double> numbers = thresholds.get();
        List<Color> shown = colours.stream().limit(numbers.size()).map(StyleableProperty::getValue).toList();
        scale.set(numbers.isEmpty() ? null : new ColourScale(numbers, shown, spacing.get()));
    }

    /** The numbers that have the colours, ascending, {@link #MOST} at most; empty for no scale. */
    public ObjectProperty<List<Double>> thresholdsProperty() {
        return thresholds;
    }

    /** What is in proportion between two thresholds; differences at first. */
    public ObjectProperty<Spacing> spacingProperty() {
        return spacing;
    }

    /** The scale; null as long as there are no thresholds. */
    public ReadOnlyObjectProperty<ColourScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The scale; null as long as there are no thresholds. */
    public ColourScale scale() {
        return scale.get();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
