package neuronlab.lesson.shared.check;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.page.BlockRenderer;

/** What is said to an answer: a sign, a word and an explanation, so that no reader depends on the colour. */
final class Feedback extends HBox {
    private static final String RIGHT = "feedback-right";
    private static final Duration DRAWING = Duration.millis(350);

    private final Label icon = new Label();
    private final String spoken;

    private Feedback(String styleClass, String sign, String title, List<Block> text, Words texts, BlockRenderer renderer) {
        spoken = texts.get("feedback.spoken", title, PlainText.ofBlocks(text));
        getStyleClass().addAll("feedback", styleClass);
        icon.setText(sign);
        icon.getStyleClass().add("feedback-sign");
        icon.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox();
        words.getStyleClass().add("feedback-words");
        Label heading = new Label(title);
        heading.getStyleClass().add("feedback-title");
        heading.setMinHeight(Region.USE_PREF_SIZE);
        words.getChildren().add(heading);
        text.forEach(block -> words.getChildren().add(renderer.render(block)));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
    }

    /** Has it said to who does not see it, and a right answer draw its tick; once it is on the page. */
    void announce() {
        Announcement.make(this, spoken);
        boolean watched = getScene() != null && !getScene().getPreferences().isReducedMotion();
        if (watched && getStyleClass().contains(RIGHT)) {
            drawSign();
        }
    }

    /** The sign comes to light from its left to its right, as a pen would draw it. */
    private void drawSign() {
        applyCss();
        Rectangle seen = new Rectangle(0, icon.prefHeight(-1));
        icon.setClip(seen);
        Timeline pen = new Timeline(
                new KeyFrame(DRAWING, new KeyValue(seen.widthProperty(), icon.prefWidth(-1), Interpolator.EASE_BOTH)));
        pen.setOnFinished(_ -> icon.setClip(null));
        pen.play();
    }

    /** @param first whether it is right at the first try, which is said quietly */
    static Feedback right(boolean first, List<Block> text, Words words, BlockRenderer renderer) {
        String title = words.get(first ? "feedback.right.first" : "feedback.right");
        return new Feedback(RIGHT, words.get("sign.right"), title, text, words, renderer);
    }

    /** How the answer is found, for who has missed it several times and asks. */
    static Feedback way(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback("feedback-way", words.get("sign.way"), words.get("feedback.way"), text, words, renderer);
    }

    static Feedback wrong(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback("feedback-wrong", words.get("sign.wrong"), words.get("feedback.wrong"), text, words, renderer);
    }

    static Feedback done(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback(RIGHT, words.get("sign.right"), words.get("feedback.done"), text, words, renderer);
    }
}
