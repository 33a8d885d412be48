package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import neuronlab.app.theme.TextSize;
import neuronlab.figure.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dialogs that the window shows. */
class DialogTest extends OpenWindow {
    private static final Path DETAILS = Path.of("a folder", "faults.log");

    DialogTest() {
        super(960, 700);
    }

    @AfterEach
    void close() {
        interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide));
    }

    private Scene dialog() {
        return listWindows().stream().filter(window -> window != stage).map(Window::getScene).findFirst().orElseThrow();
    }

    @Test
    void whereTheDetailsOfAFaultAreCanBeCopied() {
        interact(() -> new FaultDialog(stage, Language.ENGLISH).show(Optional.of(DETAILS)));
        TextField field = from(dialog().getRoot()).lookup("#fault-details").query();
        assertEquals(DETAILS.toString(), field.getText());
        assertFalse(field.isEditable());
        clickOn(field);
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        interact(() -> assertEquals(DETAILS.toString(), Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aFaultWithoutDetailsNamesNoFile() {
        interact(() -> new FaultDialog(stage, Language.ENGLISH).show(Optional.empty()));
        assertTrue(from(dialog().getRoot()).lookup("#fault-details").tryQuery().isEmpty());
    }

    /** The toolkit's own look is not there to fall back on. */
    @Test
    void aFaultBeforeThereIsAWindowHasALook() {
        interact(() -> new FaultDialog(new Stage(), Language.ENGLISH).show(Optional.of(DETAILS)));
        assertEquals(stage.getScene().getUserAgentStylesheet(), dialog().getUserAgentStylesheet());
        assertEquals(stage.getScene().getStylesheets(), dialog().getStylesheets());
        Label text = from(dialog().getRoot()).lookup(".content").query();
        assertTrue(text.getText().endsWith("\n" + DETAILS), text::getText);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void allOfWhatTheProgramSaysOfItselfIsInSight(TextSize size) {
        interact(() -> state.setTextSize(size));
        interact(() -> new AboutDialog(Language.ENGLISH).show(stage));
        Scene dialog = dialog();
        Label text = from(dialog.getRoot()).lookup(".dialog-text").query();
        assertFalse(text.isTextTruncated());
        Bounds place = text.localToScene(text.getLayoutBounds());
        assertTrue(place.getMinX() >= 0 && place.getMaxX() <= dialog.getWidth(), place::toString);
        ScrollPane scroll = from(dialog.getRoot()).lookup(".dialog-scroll").query();
        boolean all = place.getMaxY() <= scroll.localToScene(scroll.getLayoutBounds()).getMaxY() + 1;
        assertTrue(all || scroll.lookup(".scroll-bar:vertical").isVisible(), "what is below cannot be scrolled to");
        push(KeyCode.CONTROL, KeyCode.C);
        interact(() -> assertEquals(text.getText(), Clipboard.getSystemClipboard().getString()));
        assertEquals(stage.getScene().getUserAgentStylesheet(), dialog.getUserAgentStylesheet());
    }
}
