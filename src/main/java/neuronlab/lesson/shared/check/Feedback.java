package neuronlab.lesson.shared.check;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.page.BlockRenderer;

/** What is said to an answer: a sign, a word and an explanation, so that no reader depends on the colour. */
final class Feedback extends HBox {
    private final String spoken;

    private Feedback(String styleClass, String sign, String title, List<Block> text, Words texts, BlockRenderer renderer) {
        spoken = texts.get("feedback.spoken", title, PlainText.ofBlocks(text));
        getStyleClass().addAll("feedback", styleClass);
        Label icon = new Label(sign);
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

    /** Has it said to who does not see it; once it is on the page. */
    void announce() {
        Announcement.make(this, spoken);
    }

    /** @param first whether it is right at the first try, which is said quietly */
    static Feedback right(boolean first, List<Block> text, Words words, BlockRenderer renderer) {
        String title = words.get(first ? "feedback.right.first" : "feedback.right");
        return new Feedback("feedback-right", words.get("sign.right"), title, text, words, renderer);
    }

    /** How the answer is found, for who has missed it several times and asks. */
    static Feedback way(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback("feedback-way", words.get("sign.way"), words.get("feedback.way"), text, words, renderer);
    }

    static Feedback wrong(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback("feedback-wrong", words.get("sign.wrong"), words.get("feedback.wrong"), text, words, renderer);
    }

    static Feedback done(List<Block> text, Words words, BlockRenderer renderer) {
        return new Feedback("feedback-right", words.get("sign.right"), words.get("feedback.done"), text, words, renderer);
    }
}
