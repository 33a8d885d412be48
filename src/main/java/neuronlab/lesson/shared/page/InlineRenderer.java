package neuronlab.lesson.shared.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.PartNames;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.glossary.GlossaryEntry;

/** Turns runs of a lesson's text into text nodes; CSS gives them their look. */
final class InlineRenderer {
    private final PageParts parts;
    private final TermCard card;
    private final NoBreak joined;

    InlineRenderer(PageParts parts) {
        this.parts = parts;
        this.card = new TermCard(parts.glossary().language());
        this.joined = new NoBreak(parts.glossary().language());
    }

    /** A text whose numbers change while the reader drags must not lay the page out again each time. */
    Region still(List<Inline> content, String styleClass) {
        TextFlow flow = flow(NoBreak.lastWords(content), styleClass);
        return content.stream().anyMatch(InlineRenderer::isLive) ? new StillPane(flow) : flow;
    }

    private static boolean isLive(Inline inline) {
        return switch (inline) {
            case Inline.LiveValue _ -> true;
            case Inline.Emphasis(List<Inline> content) -> content.stream().anyMatch(InlineRenderer::isLive);
            case Inline.Term(List<Inline> content) -> content.stream().anyMatch(InlineRenderer::isLive);
            case Inline.Coloured(_, List<Inline> content) -> content.stream().anyMatch(InlineRenderer::isLive);
            case Inline.Link _, Inline.Words _, Inline.Code _, Inline.Cue _ -> false;
        };
    }

    private TextFlow flow(List<Inline> content, String styleClass) {
        TermFlow flow = new TermFlow();
        flow.getStyleClass().addAll("prose", styleClass);
        for (Inline inline : content) {
            List<Node> nodes = nodes(inline).toList();
            flow.getChildren().addAll(nodes);
            switch (inline) {
                case Inline.Term(List<Inline> term) ->
                    parts.glossary().find(PlainText.of(term)).ifPresent(entry -> explain(flow, nodes, entry));
                case Inline.Link _ -> flow.mark(texts(nodes));
                default -> {}
            }
        }
        return flow;
    }

    private void explain(TermFlow flow, List<Node> nodes, GlossaryEntry entry) {
        List<Text> pieces = texts(nodes);
        new TermLink(pieces, entry, card);
        flow.mark(pieces);
    }

    private static List<Text> texts(List<Node> nodes) {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private Stream<Node> nodes(Inline inline) {
        return switch (inline) {
            case Inline.Words(String words) -> Stream.of(text(words));
            case Inline.Emphasis(List<Inline> content) -> styled(content, "emphasis");
            case Inline.Term(List<Inline> content) -> styled(content, "term");
            case Inline.Coloured(String part, List<Inline> content) -> coloured(content, PartNames.read(part));
            case Inline.Cue _ -> Stream.empty();
            case Inline.LiveValue(String name, String description) -> Stream.of(liveValue(name, description));
            case Inline.Code(String code) -> styled(List.of(new Inline.Words(code)), "key");
            case Inline.Link(String destination, List<Inline> content) -> Stream.of(link(destination, content));
        };
    }

    private Stream<Node> styled(List<Inline> content, String... styleClasses) {
        return content.stream().flatMap(this::nodes).peek(node -> node.getStyleClass()
                .addAll(styleClasses));
    }

    private Stream<Node> coloured(List<Inline> content, Part part) {
        List<Node> pieces =
                styled(content, "role-text", part.role().styleClass()).toList();
        parts.spotlight().ifPresent(spotlight -> new PartLink(part, spotlight).watch(pieces));
        return pieces.stream();
    }

    private Text text(String words) {
        Text text = new Text(joined.units(words));
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

    /** A link is text among text, so that a long one goes on in the next line. */
    private Text link(String destination, List<Inline> content) {
        Text link = text(PlainText.of(content));
        link.getStyleClass().add("link");
        link.setFocusTraversable(true);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            // A drag that ends where it began has selected text.
            if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                link.fireEvent(new LinkEvent(destination));
            }
        });
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                link.fireEvent(new LinkEvent(destination));
                event.consume();
            }
        });
        return link;
    }
}
