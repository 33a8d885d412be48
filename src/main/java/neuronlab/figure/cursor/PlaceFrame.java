package neuronlab.figure.cursor;

import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;

/** A frame around one place of a figure, or around none. */
public final class PlaceFrame extends Rectangle {
    /** A frame around no place; its look is up to the style class. */
    public PlaceFrame(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Puts the frame around a place, and hides it if there is no such place.
     *
     * @param margin how far from the place, in pixels
     */
    public void surround(Places places, int place, double margin) {
        setVisible(places.has(place));
        if (isVisible()) {
            Bounds extent = places.extent(place);
            setX(extent.getMinX() - margin);
            setY(extent.getMinY() - margin);
            setWidth(extent.getWidth() + 2 * margin);
            setHeight(extent.getHeight() + 2 * margin);
        }
    }
}
