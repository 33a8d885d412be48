package neuronlab.figure.network;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/**
 * A short text around a point, with an index set below the line where the text has an underscore. It centres itself and
 * shrinks if it must, without a layout pass: its text may change at every pulse.
 */
final class PartText extends Group {
    private static final char INDEX = '_';

    private final Text base = new Text();
    private final Text index = new Text();
    private String text = "";
    private double space = Double.MAX_VALUE;
    private double centreX;
    private double centreY;

    PartText(String styleClass) {
        setManaged(false);
        setAutoSizeChildren(false);
        getStyleClass().add("part-text");
        base.getStyleClass().add(styleClass);
        index.getStyleClass().addAll(styleClass, "network-index");
        for (Text part : new Text[] {base, index}) {
            part.setTextOrigin(VPos.CENTER);
            part.setManaged(false);
        }
        getChildren().addAll(base, index);
    }

    /** The text as it is read aloud or in a line of its own. */
    static String plain(String text) {
        return text.replace(String.valueOf(INDEX), "");
    }

    String getText() {
        return text;
    }

    void setText(String value) {
        if (!value.equals(text)) {
            text = value;
            int split = value.indexOf(INDEX);
            base.setText(split < 0 ? value : value.substring(0, split));
            index.setText(split < 0 ? "" : value.substring(split + 1));
            centre();
        }
    }

    /** Puts the middle of the text at a point; it becomes no longer than {@code widest}. */
    void centreAt(double x, double y, double widest) {
        centreX = x;
        centreY = y;
        space = widest;
        centre();
    }

    /** How wide the text is at its full size. */
    double textWidth() {
        return base.getLayoutBounds().getWidth() + index.getLayoutBounds().getWidth();
    }

    /** How tall a line of the text is. */
    double textHeight() {
        return text.isEmpty() ? 0 : base.getLayoutBounds().getHeight();
    }

    private void centre() {
        Bounds line = base.getLayoutBounds();
        double width = textWidth();
        double scale = width > space ? space / width : 1;
        setScaleX(scale);
        setScaleY(scale);
        index.setX(line.getWidth());
        index.setY(line.getHeight() / 4);
        setLayoutX(centreX - width / 2);
        setLayoutY(centreY);
    }
}
