package neuronlab.app.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import neuronlab.app.window.OpenWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader sees can be taken away as text. */
class CopyingTest extends OpenWindow {
    CopyingTest() {
        super(960, 900);
    }

    @BeforeEach
    void emptyTheClipboard() {
        interact(() -> put(""));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String copied() {
        String[] text = new String[1];
        interact(() -> {
            text[0] = Clipboard.getSystemClipboard().getString();
        });
        return text[0];
    }

    private void copy() {
        push(KeyCode.CONTROL, KeyCode.C);
    }

    private TextFlow paragraph(int index) {
        return lookup(".prose.paragraph").match(TextFlow.class::isInstance).nth(index).query();
    }

    private static String text(Parent flow) {
        StringBuilder text = new StringBuilder();
        flow.getChildrenUnmodifiable().forEach(child -> text.append(child instanceof Text words ? words.getText() : ""));
        return text.toString().replace('\u00a0', ' ');
    }

    /** Where the line of a character begins on the screen. */
    private Point2D place(TextFlow flow, boolean atEnd) {
        Bounds bounds = flow.localToScreen(flow.getLayoutBounds());
        return atEnd
                ? new Point2D(bounds.getMaxX() - 1, bounds.getMaxY() - 4)
                : new Point2D(bounds.getMinX() + 1, bounds.getMinY() + 8);
    }

    @Test
    void aDragSelectsFromParagraphToParagraph() {
        TextFlow first = paragraph(1);
        TextFlow second = paragraph(2);
        drag(place(first, false)).dropTo(place(second, true));
        copy();
        assertEquals(text(first) + "\nWhy this tutorial\n" + text(second), copied());

        clickOn(place(first, false));
        interact(() -> lookup("#houses-table").query().requestFocus());
        copy();
        assertFalse(copied().contains(text(first)), "a click has not taken the selection back");
    }

    @Test
    void aDoubleClickSelectsAWordAndAThirdTheParagraph() {
        TextFlow flow = paragraph(0);
        click(flow, 2);
        copy();
        assertEquals(text(flow).split(" ")[0], copied());
        click(flow, 3);
        copy();
        assertEquals(text(flow), copied());
    }

    /** By hand: how fast clicks must follow each other to be counted together is up to the system. */
    private void click(TextFlow flow, int count) {
        Bounds bounds = flow.localToScene(flow.getLayoutBounds());
        Node words = flow.getChildren().getFirst();
        interact(() -> Event.fireEvent(words, new MouseEvent(
                MouseEvent.MOUSE_PRESSED, bounds.getMinX() + 1, bounds.getMinY() + 8, 0, 0, MouseButton.PRIMARY, count,
                false, false, false, false, true, false, false, false, false, true, null)));
    }

    @Test
    void whereTheFocusIsCanBeCopied() {
        copy();
        String section = copied();
        assertTrue(section.startsWith(owner().getAccessibleText() + "\n" + text(paragraph(0))), section);

        Node term = lookup(".explained").query();
        interact(term::requestFocus);
        copy();
        assertTrue(copied().contains(((Text) term).getText()), copied());
        assertEquals(text(term.getParent()), copied());

        Node table = lookup("#houses-table").query();
        interact(table::requestFocus);
        push(KeyCode.DOWN);
        copy();
        assertEquals("row 1: Area (sq ft) 2,104, Price $399,900", copied());
    }

    @Test
    void theContextMenuCopiesWhatIsPointedAt() {
        TextFlow flow = paragraph(0);
        clickOn(place(flow, false), MouseButton.SECONDARY);
        Window menu = listWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
        assertEquals("Copy", ((ContextMenu) menu).getItems().getFirst().getText());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(text(flow), copied());
    }
}
