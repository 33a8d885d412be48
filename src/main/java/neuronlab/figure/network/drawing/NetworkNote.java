package neuronlab.figure.network.drawing;

import javafx.scene.layout.Region;
import neuronlab.figure.network.placement.Box;

/** The little tag that names a part whose label is not drawn. */
public final class NetworkNote extends Region {
    private final PartText text = new PartText("network-text");

    /** A tag that is hidden. */
    public NetworkNote() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("network-note");
        getChildren().add(text);
    }

    /** Shows a text above a point, inside the view. */
    public void show(String value, double x, double y, Box view) {
        text.setText(value);
        setVisible(true);
        applyCss();
        double width = text.textWidth() + getInsets().getLeft() + getInsets().getRight();
        double height = text.textHeight() + getInsets().getTop() + getInsets().getBottom();
        double left = Math.clamp(x - width / 2, 0, Math.max(0, view.width() - width));
        double above = y - height - prefHeight(-1);
        resizeRelocate(Math.rint(left), Math.rint(above < 0 ? y + prefHeight(-1) : above), width, height);
        text.centreAt(width / 2, height / 2);
    }

    /** Hides it. */
    public void hide() {
        setVisible(false);
    }
}
