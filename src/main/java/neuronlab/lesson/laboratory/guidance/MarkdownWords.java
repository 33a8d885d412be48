package neuronlab.lesson.laboratory.guidance;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.content.MarkdownReader;
import neuronlab.lesson.shared.page.BlockRenderer;
import neuronlab.lesson.shared.page.PageParts;

/** Words of a teacher, set as those of a lesson. What is no Markdown of this program is shown as it was written. */
final class MarkdownWords extends VBox {
    MarkdownWords() {
        getStyleClass().addAll("prose", "guidance-words");
    }

    void show(String markdown) {
        getChildren().clear();
        try {
            BlockRenderer renderer = new BlockRenderer(new PageParts());
            new MarkdownReader()
                    .read(markdown).sections().stream()
                            .flatMap(section -> section.blocks().stream())
                            .map(renderer::render)
                            .forEach(getChildren()::add);
        } catch (IllegalArgumentException unknown) {
            Label asWritten = new Label(markdown);
            asWritten.setWrapText(true);
            getChildren().setAll((Node) asWritten);
        }
    }
}
