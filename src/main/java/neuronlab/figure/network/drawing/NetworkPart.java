package neuronlab.figure.network.drawing;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkDetail;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.shape.ActivationFunction;

/** A circle, an ellipse, a square or the bar of a diagram, with what is in it: a text, a curve or a picture. */
final class NetworkPart extends Region {
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("editable");
    static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
    static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /** How much of its part a text or a picture fills at most. */
    private static final double FILL = 0.9;

    private final PartText text = new PartText("network-text");
    private final boolean upright;
    private Node content;

    /** A part that looks as its style class and detail say. */
    NetworkPart(NetworkDetail detail, String styleClass) {
        upright = styleClass.equals("network-softmax");
        getStyleClass().addAll("network-part", styleClass, detail.styleClass());
        setManaged(false);
        setMouseTransparent(true);
        text.setRotate(upright ? -90 : 0);
        text.setVisible(detail.showsTexts() || upright);
        getChildren().add(text);
    }

    /** Makes it a small thing without a text, on a circle. */
    void becomeBadge() {
        getStyleClass().add("badge");
        text.setVisible(false);
    }

    /** Shows the curve of a function in place of the text. */
    void setFunction(ActivationFunction function) {
        Region curve = new Region();
        curve.getStyleClass().addAll("network-curve", function.key());
        curve.setManaged(false);
        setContent(curve);
    }

    /** Shows a picture in place of the text. */
    void setPicture(Node picture) {
        getStyleClass().add("pictured");
        setContent(picture);
    }

    private void setContent(Node shown) {
        content = shown;
        text.setVisible(false);
        getChildren().add(shown);
    }

    /** Shows the text of a part that is usually too small for one while it is seen at this size, and no smaller. */
    void showText(double scale, double least) {
        text.setVisible(upright || content == null && getHeight() * scale >= least);
    }

    boolean writes() {
        return text.isVisible();
    }

    void setText(String value) {
        text.setText(value);
    }

    /** Takes its place. */
    void place(NetworkPlacement.Spot spot) {
        Box size = spot.size();
        resizeRelocate(spot.x() - size.width() / 2, spot.y() - size.height() / 2, size.width(), size.height());
        double along = upright ? size.height() : size.width();
        double across = upright ? size.width() : size.height();
        double padding = getInsets().getLeft() + getInsets().getRight();
        text.centreAt(size.width() / 2, size.height() / 2, new Box(Math.min(along - padding, along * FILL), across));
        switch (content) {
            case null -> {}
            case Region region when region.isResizable() -> fit(region, size);
            default -> fit(content, size);
        }
    }

    /** The curve of a function fills its box but for the padding. */
    private void fit(Region region, Box size) {
        double left = Math.min(getInsets().getLeft(), size.width() / 4);
        double top = Math.min(getInsets().getTop(), size.height() / 4);
        region.resizeRelocate(left, top, size.width() - 2 * left, size.height() - 2 * top);
    }

    /** A picture is scaled into the part. */
    private void fit(Node picture, Box size) {
        Bounds own = picture.getLayoutBounds();
        double scale = FILL * Math.min(size.width() / own.getWidth(), size.height() / own.getHeight());
        picture.getTransforms()
                .setAll(
                        new Translate(size.width() / 2, size.height() / 2),
                        new Scale(scale, scale),
                        new Translate(-own.getCenterX(), -own.getCenterY()));
    }

    /** How wide the part must be for its text, but not narrower than the style sheet wants it. */
    double comfortableWidth() {
        return Math.max(prefWidth(-1), text.textWidth() + getInsets().getLeft() + getInsets().getRight());
    }

    /** The same, upwards, for an upright part. */
    double comfortableHeight() {
        return Math.max(prefHeight(-1), text.textWidth() + getInsets().getLeft() + getInsets().getRight());
    }
}
