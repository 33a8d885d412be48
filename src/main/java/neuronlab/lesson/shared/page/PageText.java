package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** The words of a page in the order in which they are read, to be selected and taken away. */
public final class PageText {
    private PageText() {}

    /** The paragraphs, headings and cells in a part of a page. */
    static List<TermFlow> flows(Node part) {
        List<TermFlow> found = new ArrayList<>();
        collect(part, TermFlow.class, found);
        return found;
    }

    /** The whole paragraph, heading or cell that a piece of text stands in. */
    public static Optional<String> paragraphAround(Node piece) {
        return Stream.iterate(piece, Objects::nonNull, Node::getParent)
                .filter(TermFlow.class::isInstance)
                .map(node -> ((TermFlow) node).text())
                .findFirst();
    }

    /** A heading with the paragraphs below it, down to the next heading; nothing if the node is none. */
    public static Optional<String> under(Node heading, Node page) {
        if (!isHeading(heading)) {
            return Optional.empty();
        }
        List<Node> nodes = new ArrayList<>();
        collect(page, Node.class, nodes);
        List<String> lines = new ArrayList<>(List.of(heading.getAccessibleText()));
        nodes.stream()
                .skip(nodes.indexOf(heading) + 1L)
                .takeWhile(node -> !isHeading(node))
                .filter(node -> !isIn(heading, node))
                .filter(TermFlow.class::isInstance)
                .forEach(node -> lines.add(((TermFlow) node).text()));
        return Optional.of(String.join("\n", lines));
    }

    private static boolean isHeading(Node node) {
        return node.getStyleClass().contains(PageHeading.STYLE_CLASS);
    }

    /** Whether a node, which may be null, is another or stands in it. */
    static boolean isIn(Node ancestor, Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(each -> each == ancestor);
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent && node.isVisible() && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }
}
