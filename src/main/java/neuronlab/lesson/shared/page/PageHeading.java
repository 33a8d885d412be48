package neuronlab.lesson.shared.page;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import neuronlab.figure.language.Language;

/**
 * Makes a node a heading that can be gone to by key, and that is spoken as one: the toolkit has no role for headings. It
 * is no stop of the Tab key.
 */
public final class PageHeading {
    /** Marks a heading. */
    public static final String STYLE_CLASS = "page-heading";

    private PageHeading() {}

    /** Marks a node whose text is this. */
    public static void mark(Node node, String text, Language language) {
        node.getStyleClass().add(STYLE_CLASS);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleRoleDescription(language.words(PageHeading.class).get("heading"));
        node.setAccessibleText(text);
    }
}
