package neuronlab.figure.network.drawing;

import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkDetail;

/**
 * A short text around a point, with an index set below the line where the text has an underscore; a letter looks as it
 * does in a formula. It centres itself and shrinks if it must, without a layout pass: its text may change at every pulse.
 */
final class PartText extends Group {
    private static final char INDEX = '_';
    /** A letter such as x, w_1,2 or + b. */
    private static final Pattern LETTER = Pattern.compile("([+−×] ?)?\\p{L}(_.*)?");

    private static final String LETTER_CLASS = "variable";
    private static final Box ANY = new Box(Double.MAX_VALUE, Double.MAX_VALUE);

    private final Text base = new Text();
    private final Text index = new Text();
    private String text = "";
    private Box space = ANY;
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
            part.fontProperty().subscribe(_ -> centre());
        }
        getChildren().addAll(base, index);
    }

    /** The line beneath a part. */
    static PartText name(NetworkDetail detail) {
        PartText name = new PartText("network-name");
        name.getStyleClass().add(detail.styleClass());
        return name;
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
            writeAsLetter(LETTER.matcher(value).matches());
            centre();
        }
    }

    private void writeAsLetter(boolean letter) {
        if (letter != base.getStyleClass().contains(LETTER_CLASS)) {
            for (Text part : new Text[] {base, index}) {
                if (letter) {
                    part.getStyleClass().add(LETTER_CLASS);
                } else {
                    part.getStyleClass().remove(LETTER_CLASS);
                }
            }
        }
    }

    /** Puts the middle of the text at a point. */
    void centreAt(double x, double y) {
        centreAt(x, y, ANY);
    }

    /** Puts the middle of the text at a point; it becomes no larger than {@code room}. */
    void centreAt(double x, double y, Box room) {
        centreX = x;
        centreY = y;
        space = room;
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
        double scale = Math.min(1, Math.min(space.width() / width, space.height() / line.getHeight()));
        setScaleX(scale);
        setScaleY(scale);
        index.setX(line.getWidth());
        index.setY(line.getHeight() / 4);
        setLayoutX(centreX - width / 2);
        setLayoutY(centreY);
    }
}
