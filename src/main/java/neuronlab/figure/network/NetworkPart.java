package neuronlab.figure.network;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A circle, an ellipse, a square or the bar of a diagram, with its text. */
final class NetworkPart extends Region {
    static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");
    static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("editable");
    static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-element");
    static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final PartText text = new PartText("network-text");
    private final boolean upright;

    /** A part that looks as its style class and detail say; an upright one has its text written upwards. */
    NetworkPart(NetworkDetail detail, String styleClass, boolean upright) {
        this.upright = upright;
        getStyleClass().addAll("network-part", styleClass, detail.styleClass());
        setManaged(false);
        setMouseTransparent(true);
        text.setRotate(upright ? -90 : 0);
        text.setVisible(detail.showsTexts() || upright);
        getChildren().add(text);
    }

    /** The part that stands for an element. */
    static NetworkPart of(NetworkElement element, NetworkDetail detail) {
        return switch (element) {
            case NetworkElement.Input _ -> new NetworkPart(detail, "network-input", false);
            case NetworkElement.Weight _ -> new NetworkPart(detail, "network-weight", false);
            case NetworkElement.Bias _ -> new NetworkPart(detail, "network-bias", false);
            case NetworkElement.Softmax() -> new NetworkPart(detail, "network-softmax", true);
            case NetworkElement.Output _ -> new NetworkPart(detail, "network-output", false);
        };
    }

    void setText(String value) {
        text.setText(value);
    }

    String getText() {
        return text.getText();
    }

    /** Puts the part's centre at a point. */
    void place(double x, double y, Box size) {
        resizeRelocate(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
        double space = upright ? size.height() : size.width();
        text.centreAt(
                size.width() / 2, size.height() / 2, space - getInsets().getLeft() - getInsets().getRight());
    }

    /** How wide the part must be for its text, but not narrower than the style sheet wants it. */
    double comfortableWidth() {
        return Math.max(prefWidth(-1), text.textWidth() + getInsets().getLeft() + getInsets().getRight());
    }

    /** The same, upwards, for an upright part. */
    double comfortableHeight() {
        double length = text.textWidth() + getInsets().getLeft() + getInsets().getRight();
        return upright ? Math.max(prefHeight(-1), length) : prefHeight(-1);
    }
}
