package neuronlab.lesson.shared.glossary.pane;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.glossary.GlossaryEntry;
import neuronlab.lesson.shared.page.BlockRenderer;
import neuronlab.lesson.shared.page.LinkEvent;
import neuronlab.lesson.shared.page.PageParts;

/** What a term means, and the lesson that explains it first. */
final class Explanation extends VBox {
    private final BlockRenderer renderer = new BlockRenderer(new PageParts());
    private final Words words;
    private final UnaryOperator<String> lessonTitle;

    Explanation(Words words, UnaryOperator<String> lessonTitle) {
        this.words = words;
        this.lessonTitle = lessonTitle;
        getStyleClass().add("glossary-explanation");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Optional<GlossaryEntry> shown) {
        setVisible(shown.isPresent());
        getChildren().clear();
        shown.ifPresent(entry -> {
            Label term = new Label(entry.term());
            term.getStyleClass().add("glossary-heading");
            getChildren().add(term);
            entry.explanation().forEach(block -> getChildren().add(renderer.render(block)));
            getChildren().add(link(entry));
        });
    }

    private Hyperlink link(GlossaryEntry entry) {
        Hyperlink link = new Hyperlink(words.get("explained", lessonTitle.apply(entry.lesson())));
        link.setWrapText(true);
        link.setOnAction(_ -> link.fireEvent(new LinkEvent(Inline.Link.LESSON + entry.lesson())));
        return link;
    }
}
