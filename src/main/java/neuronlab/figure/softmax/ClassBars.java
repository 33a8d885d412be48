package neuronlab.figure.softmax;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The bars and numbers of one class, from its score at the top to its part of the strip at the bottom. */
final class ClassBars {
    private static final double LEAST_BAR = 2;
    private static final double GAP = 4;

    final Region score = bar("score-bar");
    final Region power = bar("power-bar");
    final Region share = bar("share-part");
    final Text scoreText = text("softmax-number");
    final Text powerText = text("softmax-number");
    final Text shareText = text("share-number");
    final Text name = text("softmax-name");
    final ScoreHandle handle;

    ClassBars(int number, ScoreHandle handle) {
        this.handle = handle;
        for (Region part : new Region[] {score, power, share}) {
            part.getStyleClass().add("class-" + number);
        }
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        return bar;
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }

    /** A bar that stands on a line, or hangs from it if its length is negative, with its number at its end. */
    static void stand(Region bar, Text number, double middle, double width, double line, double length) {
        double size = Math.max(LEAST_BAR, Math.abs(length));
        double top = length < 0 ? line : line - size;
        bar.resizeRelocate(middle - width / 2, top, width, size);
        double half = number.getLayoutBounds().getHeight() / 2;
        centre(number, middle, length < 0 ? top + size + half + GAP : top - half - GAP);
    }

    static void centre(Text text, double middle, double y) {
        text.setX(middle - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }

    /** A part of the strip; its number is written if there is room. */
    void lie(double from, double y, double width, double height) {
        share.resizeRelocate(from, y, width, height);
        shareText.setVisible(shareText.getLayoutBounds().getWidth() + 2 * GAP < width);
        centre(shareText, from + width / 2, y + height / 2);
    }
}
