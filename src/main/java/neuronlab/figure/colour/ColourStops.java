package neuronlab.figure.colour;

import java.util.List;
import java.util.stream.Stream;
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

/**
 * Brings the colours of a scale from the style sheets into a figure: a part without size that the figure has among its
 * children.
 *
 * <p>Styleable: {@code -nl-stop-1} to {@code -nl-stop-4}, the colours from the least number to the greatest.
 */
public final class ColourStops extends Region {
    /** How many colours, and so thresholds, there are. */
    public static final int COUNT = 4;

    private static final StyleablePropertyFactory<ColourStops> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> first = FACTORY.createStyleableColorProperty(
            this, "stop1", "-nl-stop-1", stops -> stops.first, Color.TRANSPARENT);
    private final StyleableProperty<Color> second = FACTORY.createStyleableColorProperty(
            this, "stop2", "-nl-stop-2", stops -> stops.second, Color.TRANSPARENT);
    private final StyleableProperty<Color> third = FACTORY.createStyleableColorProperty(
            this, "stop3", "-nl-stop-3", stops -> stops.third, Color.TRANSPARENT);
    private final StyleableProperty<Color> fourth = FACTORY.createStyleableColorProperty(
            this, "stop4", "-nl-stop-4", stops -> stops.fourth, Color.TRANSPARENT);
    private final ObjectProperty<List<Double>> thresholds = new SimpleObjectProperty<>(this, "thresholds", List.of());
    private final ReadOnlyObjectWrapper<ColourScale> scale = new ReadOnlyObjectWrapper<>(this, "scale");

    /** Stops without thresholds, and so without a scale. */
    public ColourStops() {
        getStyleClass().add("colour-stops");
        setManaged(false);
        setMouseTransparent(true);
        thresholds.addListener((_, _, _) -> update());
        Stream.of(first, second, third, fourth)
                .forEach(colour -> ((ObservableValue<?>) colour).addListener((_, _, _) -> update()));
    }

    private void update() {
        scale.set(
                thresholds.get().isEmpty()
                        ? null
                        : new ColourScale(thresholds.get(), colours()));
    }

    private List<Color> colours() {
        return List.of(first.getValue(), second.getValue(), third.getValue(), fourth.getValue());
    }

    /** The numbers that have the colours, ascending; empty for no scale. */
    public ObjectProperty<List<Double>> thresholdsProperty() {
        return thresholds;
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
