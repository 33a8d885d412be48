package neuronlab.lesson.shared.glossary.pane;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neuronlab.toolkit.LightTheme;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.glossary.GlossaryEntry;
import neuronlab.lesson.shared.page.LinkEvent;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class GlossaryPaneTest extends ApplicationTest {
    private final List<String> followed = new ArrayList<>();
    private boolean closed;
    private GlossaryPane pane;

    @Override
    public void start(Stage stage) {
        pane = new GlossaryPane(Glossary.of(Language.ENGLISH), id -> "The lesson " + id);
        pane.setOnClose(() -> closed = true);
        pane.addEventHandler(LinkEvent.FOLLOWED, event -> followed.add(event.destination()));
        stage.setScene(LightTheme.scene(pane, 400, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pane.open();
    }

    private TextField search() {
        return lookup("#glossary-search").queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<GlossaryEntry> list() {
        return (ListView<GlossaryEntry>) lookup("#glossary-terms").queryAs(ListView.class);
    }

    private String explained() {
        return lookup(".glossary-heading").queryAs(Label.class).getText();
    }

    @Test
    void theListFollowsWhatIsTyped() {
        interact(() -> search().setText("cost func"));

        assertEquals("loss", explained());
        assertEquals(1, list().getItems().size());
    }

    @Test
    void nothingFoundIsSaid() {
        interact(() -> search().setText("flux capacitor"));

        assertEquals(List.of(), list().getItems());
        assertTrue(lookup(".glossary-nothing").queryAs(Label.class).isVisible());
        assertFalse(lookup(".glossary-explanation").query().isVisible());
    }

    @Test
    void theKeyboardLeadsThroughItAndBack() {
        interact(() -> search().setText("grad"));
        type(KeyCode.DOWN);
        assertTrue(list().isFocused());
        assertEquals("gradient", explained());

        type(KeyCode.DOWN);
        assertEquals("gradient descent", explained());

        type(KeyCode.UP, KeyCode.UP);
        assertTrue(search().isFocused());
    }

    @Test
    void escapeClearsFirstAndClosesThen() {
        interact(() -> search().setText("bias"));
        type(KeyCode.DOWN, KeyCode.ESCAPE);
        assertEquals("", search().getText());
        assertFalse(closed);

        type(KeyCode.ESCAPE);
        assertTrue(closed);
    }

    @Test
    void openedForATermItShowsIt() {
        interact(() -> pane.open("Parameters"));

        assertEquals("parameter", explained());
        Hyperlink link = lookup(".hyperlink").queryAs(Hyperlink.class);
        assertEquals("Explained in “The lesson add-bias”", link.getText());

        interact(link::fire);
        assertEquals(List.of("lesson:add-bias"), followed);
    }
}
