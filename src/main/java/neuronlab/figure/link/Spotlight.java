package neuronlab.figure.link;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.layout.InSight;

/**
 * What the reader of one open lesson looks at: a part of the model, a row of the data, both or neither. Each figure
 * binds its own properties to these, both ways, so that all of them light up the same thing.
 *
 * <p>A figure takes back what it has set itself, when the mouse or the focus leaves it: see {@link Attention}. What is
 * left is cleared for the whole page: see {@link #clearWith}.
 */
public final class Spotlight {
    /** In place of a row: none. */
    public static final int NO_ROW = -1;

    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part");
    private final IntegerProperty row = new SimpleIntegerProperty(this, "row", NO_ROW);

    /** The part of the model that is lit up; null for none. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The row of the data that is lit up; {@link #NO_ROW} for none. */
    public IntegerProperty rowProperty() {
        return row;
    }

    /** Whether nothing is lit up. */
    public boolean isOff() {
        return part.get() == null && row.get() == NO_ROW;
    }

    /** Lights nothing up any more. */
    public void clear() {
        part.set(null);
        row.set(NO_ROW);
    }

    /**
     * Clears when Escape is pressed on a page and no figure has used it, when the mouse leaves the page (but not what
     * is kept by the keyboard: {@code page} then holds the focus), and when the page is out of sight.
     */
    public void clearWith(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !isOff()) {
                clear();
                event.consume();
            }
        });
        page.hoverProperty().addListener((_, _, over) -> {
            if (!over && !page.isFocusWithin()) {
                clear();
            }
        });
        InSight.of(page).addListener((_, _, seen) -> {
            if (!seen) {
                clear();
            }
        });
    }
}
