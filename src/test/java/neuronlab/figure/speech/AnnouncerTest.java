package neuronlab.figure.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class AnnouncerTest {
    private final Announcer announcer = new Announcer();
    private final Label result = new Label("none");
    private final Label other = new Label();
    private final Pane window = new VBox(result, other, announcer);

    AnnouncerTest() {
        window.addEventHandler(Announcement.MADE, announcer::hear);
    }

    private String said() {
        announcer.sayAll();
        return announcer.saidProperty().get();
    }

    @Test
    void whatHappensAnywhereInTheWindowIsSaid() {
        Announcement.make(other, "That is not a number.");
        assertEquals("That is not a number.", said());
    }

    @Test
    void theItemThatHasTheFocusForAMomentSaysIt() {
        assertNull(announcer.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        Announcement.make(other, "Right.");
        announcer.sayAll();
        Node item = (Node) announcer.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals("Right.", item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(AccessibleRole.TEXT, item.getAccessibleRole());
        assertTrue((Boolean) item.queryAccessibleAttribute(AccessibleAttribute.FOCUSED));
    }

    @Test
    void ofWhatGoesOnOnlyTheLatestIsSaidOfEachThing() {
        for (int step = 0; step < 100; step++) {
            Announcement.make(result, "error " + step);
        }
        Announcement.make(other, "Superb.");
        assertEquals("error 99 Superb.", said());
        Announcement.make(other, "Hm.");
        assertEquals("Hm.", said());
    }

    @Test
    void aLabelIsFollowedOnceItIsShown() {
        Announcement.follow(result);
        result.setText("before it was shown");
        assertEquals("", said());
        new Scene(window);
        result.setText("447");
        assertEquals("447", said());
        result.setText("");
        assertEquals("447", said());
    }

    @Test
    void theAnnouncerTakesNoRoomAndNoFocus() {
        assertEquals(0, announcer.getWidth());
        assertTrue(!announcer.isManaged() && !announcer.isFocusTraversable());
    }

    @Test
    void aFieldHasANameAndKeepsItsValue() {
        TextField field = new TextField("0.180");
        FieldName.give(field, "Weight, as a number");
        Label name = (Label) field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals("Weight, as a number", name.getText());
        assertEquals("0.180", field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
