package neuronlab.app.keyboard;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.page.PageText;

/**
 * Takes text away from what the reader sees. Ctrl+C copies the selected text, or else what has the focus: a heading with
 * the paragraphs below it, the paragraph of a term, what a figure tells of the part that the reader is at. The context
 * menu copies the selected text, or else the paragraph, number or reading that is pointed at.
 */
public final class Copying {
    private final Node root;
    private final Supplier<String> selected;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    private Copying(Node root, Supplier<String> selected, Language language) {
        this.root = root;
        this.selected = selected;
        this.words = Shortcuts.words(language);
    }

    /** Copies from anything within {@code root}, from now on; {@code selected} is the text to prefer if it is not empty. */
    public static void install(Node root, Supplier<String> selected, Language language) {
        Copying copying = new Copying(root, selected, language);
        root.addEventHandler(KeyEvent.KEY_PRESSED, copying::press);
        root.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, copying::ask);
    }

    private void press(KeyEvent event) {
        boolean meant = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (meant && event.getCode() == KeyCode.C && event.getTarget() instanceof Node target && !isField(target)) {
            textAt(target).ifPresent(this::copy);
            event.consume();
        }
    }

    /** What is typed has a menu of its own. */
    private static boolean isField(Node target) {
        return around(target).anyMatch(TextInputControl.class::isInstance);
    }

    private void ask(ContextMenuEvent event) {
        menu.hide();
        Node target = event.getPickResult().getIntersectedNode();
        if (event.isKeyboardTrigger() || target == null) {
            target = (Node) event.getTarget();
        }
        if (!isField(target)) {
            textAt(target).ifPresent(text -> offer(text, event));
        }
    }

    private void offer(String text, ContextMenuEvent event) {
        MenuItem item = new MenuItem(words.get("copy"));
        item.setOnAction(_ -> copy(text));
        menu.getItems().setAll(item);
        menu.show(root, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        // Elsewhere a no-break space is no space.
        content.putString(text.replace('\u00a0', ' '));
        Clipboard.getSystemClipboard().setContent(content);
        Announcement.make(root, words.get("copied", text));
    }

    private Optional<String> textAt(Node target) {
        String marked = selected.get();
        return marked.isEmpty()
                ? PageText.under(target, root)
                        .or(() -> PageText.paragraphAround(target))
                        .or(() -> around(target)
                                .takeWhile(node -> node != root)
                                .map(Copying::told)
                                .filter(text -> !text.isBlank())
                                .findFirst())
                : Optional.of(marked);
    }

    /** What a screen reader would say here: of the part that the reader is at, or else of the whole. */
    private static String told(Node node) {
        Object item = node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        Node here = item instanceof Node part ? part : node;
        Object text = here.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
