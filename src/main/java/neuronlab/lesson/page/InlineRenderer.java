package neuronlab.lesson.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import neuronlab.lesson.content.Inline;

/** Turns runs of a lesson's text into text nodes; CSS gives them their look. */
final class InlineRenderer {
    private final PageParts parts;

    InlineRenderer(PageParts parts) {
        this.parts = parts;
    }

    TextFlow flow(List<Inline> content, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll("prose", styleClass);
        flow.getChildren().setAll(content.stream().flatMap(this::nodes).toList());
        return flow;
    }

    private Stream<Node> nodes(Inline inline) {
        return switch (inline) {
            case Inline.Words(String words) -> Stream.of(text(words));
            case Inline.Emphasis(List<Inline> content) -> styled(content, "emphasis");
            case Inline.Term(List<Inline> content) -> styled(content, "term");
            case Inline.Coloured(String role, List<Inline> content) -> styled(content, "role-text", "role-" + role);
            case Inline.LiveValue(String name, String description) -> Stream.of(liveValue(name, description));
            case Inline.Code(String code) -> styled(List.of(new Inline.Words(code)), "key");
            case Inline.Link(String destination, List<Inline> content) -> Stream.of(link(destination, content));
        };
    }

    private Stream<Node> styled(List<Inline> content, String... styleClasses) {
        return content.stream().flatMap(this::nodes).peek(node -> node.getStyleClass()
                .addAll(styleClasses));
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("words");
        return text;
    }

    private Text liveValue(String name, String description) {
        Text text = text("");
        text.getStyleClass().add("live-value");
        text.setAccessibleRoleDescription(description);
        text.textProperty().bind(parts.value(name));
        return text;
    }

    private static Hyperlink link(String destination, List<Inline> content) {
        Hyperlink link = new Hyperlink(PlainText.of(content));
        link.setOnAction(_ -> link.fireEvent(new LinkEvent(destination)));
        return link;
    }
}
