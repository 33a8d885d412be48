package neuronlab.app.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The side of the window. CSS says how wide a window must be for it to have room for titles. */
public final class Sidebar extends VBox {
    private static final StyleablePropertyFactory<Sidebar> STYLES =
            new StyleablePropertyFactory<>(VBox.getClassCssMetaData());

    private final StyleableProperty<Number> titlesFrom =
            STYLES.createStyleableNumberProperty(this, "titlesFrom", "-nl-titles-from", bar -> bar.titlesFrom, 1440);

    /** Whether a window has too little room for titles. */
    ObservableValue<Boolean> isNarrow(Region window) {
        ObservableValue<Number> needed = narrowed(titlesFrom);
        return window.widthProperty()
                .flatMap(width -> needed.map(from -> width.doubleValue() > 0 && width.doubleValue() < from.doubleValue()));
    }

    @SuppressWarnings("unchecked") // What the factory makes is a property.
    private static ObservableValue<Number> narrowed(StyleableProperty<Number> property) {
        return (ObservableValue<Number>) property;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
