package neuronlab.figure.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

class SpotlightTest {
    private final Spotlight spotlight = new Spotlight();

    private static KeyEvent escape() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
    }

    @Test
    void figuresThatBindToItLightUpTheSameRow() {
        IntegerProperty table = new SimpleIntegerProperty(-1);
        IntegerProperty chart = new SimpleIntegerProperty(-1);
        table.bindBidirectional(spotlight.rowProperty());
        chart.bindBidirectional(spotlight.rowProperty());
        chart.set(2);
        assertEquals(2, table.get());
        spotlight.clear();
        assertEquals(-1, chart.get());
    }

    @Test
    void escapeOnThePagePutsEverythingOut() {
        Pane page = new Pane();
        spotlight.clearWith(page);
        spotlight.partProperty().set(Part.error());
        spotlight.rowProperty().set(1);
        Event.fireEvent(page, escape());
        assertTrue(spotlight.isOff());
    }

    @Test
    void leavingThePageForAnotherPutsEverythingOut() throws Exception {
        Toolkit.start();
        Toolkit.onFxThread(() -> {
            Pane page = new Pane();
            Pane window = new Pane(page);
            Stage stage = new Stage();
            stage.setScene(new Scene(window));
            stage.show();
            spotlight.clearWith(page);
            spotlight.partProperty().set(Part.error());
            page.setVisible(false);
            assertTrue(spotlight.isOff());
            page.setVisible(true);
            spotlight.partProperty().set(Part.error());
            window.getChildren().clear();
            assertTrue(spotlight.isOff());
            stage.hide();
            return null;
        });
    }
}
