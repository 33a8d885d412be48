package neuronlab.figure.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnFxThread.class)
class TransportBarTest {
    private final RecordedTransport transport = new RecordedTransport();
    private TransportBar bar;

    @BeforeEach
    void showBar() {
        bar = new TransportBar(transport, List.of(1, 10, 100), count -> count + " steps", Language.ENGLISH);
        Scene scene = new Scene(bar);
        scene.getRoot().applyCss();
    }

    private Node part(String id) {
        return bar.lookup("#" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "play, play", "step-1, step 1", "step-10, step 10", "step-100, step 100", "undo, undo", "redo, redo",
        "back, back", "forward, forward", "reset, reset"
    })
    void eachButtonAsksForWhatItSays(String id, String asked) {
        transport.track.set(new Transport.Track(2, 5, true, true, true));
        ((Button) part(id)).fire();
        assertEquals(List.of(asked), transport.asked);
    }

    @Test
    void playTurnsIntoPauseWhileItPlays() {
        Button play = (Button) part("play");
        assertEquals("Play", play.getText());
        transport.activity.set(Transport.Activity.PLAYING);
        assertEquals("Pause", play.getText());
        play.fire();
        assertEquals(List.of("pause"), transport.asked);
    }

    @ParameterizedTest
    @CsvSource({"UNAVAILABLE, true", "PAUSED, false", "PLAYING, false", "FINISHED, true"})
    void nothingCanBeSteppedThatHasNoStepsLeft(Transport.Activity activity, boolean disabled) {
        transport.activity.set(activity);
        for (String id : List.of("play", "step-1", "step-100")) {
            assertEquals(disabled, part(id).isDisabled(), id);
        }
    }

    @Test
    void onlyWaysThatLeadSomewhereCanBeTaken() {
        for (String id : List.of("undo", "redo", "back", "forward", "reset", "scrubber")) {
            assertTrue(part(id).isDisabled(), id);
        }
        transport.track.set(new Transport.Track(1, 1, true, false, true));
        for (String id : List.of("undo", "back", "reset", "scrubber")) {
            assertFalse(part(id).isDisabled(), id);
        }
        assertTrue(part("redo").isDisabled());
        assertTrue(part("forward").isDisabled());
    }

    @Test
    void inANarrowRowTheButtonsComeBeforeThePlace() {
        Region place = (Region) part("transport-place");
        place.setMinWidth(80);
        double least = bar.minWidth(-1);
        for (double spare : new double[] {200, 0, 200}) {
            bar.resize(least + spare, 100);
            bar.layout();
            assertEquals(spare > 0, place.getParent().isVisible(), () -> "with room to spare: " + spare);
            assertEquals(least, bar.minWidth(-1), "the place asks for no width");
        }
    }

    @Test
    void theScrubberShowsThePlaceAndGoesToOthers() {
        Slider scrubber = (Slider) part("scrubber");
        transport.track.set(new Transport.Track(30, 200, true, false, true));
        assertEquals(30, scrubber.getValue());
        assertEquals(200, scrubber.getMax());
        assertEquals(List.of(), transport.asked, "what is shown is not asked for");
        scrubber.setValue(12.4);
        assertEquals(List.of("go to 12"), transport.asked);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, back", "RIGHT, forward", "DOWN, back", "UP, forward", "HOME, go to 0", "END, go to 200"})
    void theScrubberGoesFromMomentToMomentByKey(KeyCode key, String asked) {
        transport.track.set(new Transport.Track(30, 200, true, false, true));
        press(part("scrubber"), key, "", false, false);
        assertEquals(List.of(asked), transport.asked);
    }

    @Test
    void theSpeedIsChosenFromNames() {
        @SuppressWarnings("unchecked")
        ComboBox<Transport.Speed> speed = (ComboBox<Transport.Speed>) part("speed");
        assertEquals("normal", speed.getConverter().toString(speed.getValue()));
        speed.setValue(Transport.Speed.FAST);
        assertEquals(Transport.Speed.FAST, transport.speedProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "SPACE, ' ', false, false, play", "S, s, false, false, step 1", "S, S, true, false, step 10",
        "Z, z, false, true, undo", "Z, Z, true, true, redo", "Y, y, false, true, redo",
        // An Arabic keyboard has no code for its letters, but the Latin one is typed all the same on the second level.
        "UNDEFINED, s, false, false, step 1"
    })
    void oneSetOfKeysDrivesEveryTraining(KeyCode key, String text, boolean shift, boolean control, String asked) {
        VBox pane = new VBox(bar);
        new TransportKeys(transport).listenWithin(pane);
        press(pane, key, text, shift, control);
        assertEquals(List.of(asked), transport.asked);
    }

    /** The key of the S on keyboards of other scripts, of which some systems say only what is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0633", "\u044B", "\u03C3", "\u05D3", "s"})
    void theKeyOfTheStepIsKnownByWhatItTypes(String letter) {
        VBox pane = new VBox(bar);
        new TransportKeys(transport).listenWithin(pane);
        press(pane, KeyCode.UNDEFINED, "", false, false);
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        assertEquals(List.of("step 1"), transport.asked);
    }

    @Test
    void aStepThatIsPressedAndTypedIsOneStep() {
        VBox pane = new VBox(bar);
        new TransportKeys(transport).listenWithin(pane);
        press(pane, KeyCode.S, "s", false, false);
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_TYPED, "s", "", KeyCode.UNDEFINED, false, false, false, false));
        assertEquals(List.of("step 1"), transport.asked);
    }

    @Test
    void aLetterTypedIntoAFieldIsALetter() {
        TextField field = new TextField();
        VBox pane = new VBox(field);
        new TransportKeys(transport).listenWithin(pane);
        press(field, KeyCode.S, "s", false, false);
        assertEquals(List.of(), transport.asked);
    }

    @Test
    void outsideThePaneOnlyWaysBackHaveKeys() {
        TransportKeys keys = new TransportKeys(transport);
        keys.handleAnywhere(pressed(KeyCode.S, "s", false, false));
        keys.handleAnywhere(pressed(KeyCode.SPACE, " ", false, false));
        keys.handleAnywhere(pressed(KeyCode.Z, "z", false, true));
        assertEquals(List.of("undo"), transport.asked);
    }

    private static void press(Node target, KeyCode key, String text, boolean shift, boolean control) {
        Event.fireEvent(target, pressed(key, text, shift, control));
    }

    private static KeyEvent pressed(KeyCode key, String text, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, shift, control, false, false);
    }

    /** Whether the pointer has been at it, and its tooltip been made, or not. */
    @Test
    void whereThereIsNoRoomAnAddedButtonWithASignAndAHintDoesWithoutItsName() {
        Button named = new Button("A name that is far too long for any bar", new Label("+"));
        Button bare = new Button("Another");
        Hint.give(named, "What it does");
        bar.add(named);
        bar.add(bare);
        bar.applyCss();
        bar.resize(300, 100);
        bar.layout();
        assertEquals(ContentDisplay.GRAPHIC_ONLY, named.getContentDisplay());
        assertEquals(ContentDisplay.LEFT, bare.getContentDisplay());
        bar.resize(3000, 100);
        bar.layout();
        assertEquals(ContentDisplay.LEFT, named.getContentDisplay());
    }

    /** The row of the track can be made narrower than a button with a long name. */
    @Test
    void itIsNeverNarrowerThanItsWidestButton() {
        TransportBar wide = new TransportBar(transport, List.of(1), _ -> "very many steps ".repeat(20), Language.ENGLISH);
        new Scene(wide).getRoot().applyCss();
        assertTrue(wide.minWidth(-1) >= ((Region) wide.lookup("#step-1")).prefWidth(-1));
    }
}
