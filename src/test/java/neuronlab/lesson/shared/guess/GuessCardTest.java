package neuronlab.lesson.shared.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.lesson.descent.DescentView;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class GuessCardTest {
    private final BooleanProperty happened = new SimpleBooleanProperty();
    private final Guesses guesses = Guesses.of(DescentView.class, Language.ENGLISH);
    private final Region card = guesses.card("second", happened);

    @BeforeEach
    void show() {
        Group root = new Group(card);
        LightTheme.scene(root, 600, 500);
        root.applyCss();
        card.resize(500, card.prefHeight(500));
        card.layout();
    }

    private static boolean isInSight(Node node) {
        return node == null || node.isVisible() && isInSight(node.getParent());
    }

    private String all() {
        card.applyCss();
        card.layout();
        String labels = card.lookupAll(".label").stream()
                .filter(GuessCardTest::isInSight)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" "));
        String prose = card.lookupAll(".words").stream()
                .filter(GuessCardTest::isInSight)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining(""));
        return (labels + " " + prose).replace('\u00a0', ' ');
    }

    private void guess(int answer) {
        ((RadioButton) card.lookup("#guess-second-" + answer)).fire();
    }

    @Test
    void nothingIsToldBeforeTheRunHasAnswered() {
        guess(1);
        assertTrue(all().contains("Noted."), all());
        assertFalse(all().contains("goes back by"), all());
        guess(2);
        happened.set(true);
        assertTrue(all().contains("Your guess: Yes, by less"), all());
    }

    @Test
    void aGuessThatMissedIsExplainedBeforeWhatCameAbout() {
        guess(2);
        happened.set(true);
        String text = all();
        assertTrue(text.indexOf("too high on average") < text.indexOf("It goes back by 15"), text);
        assertTrue(text.contains("too high on average"), text);
    }

    @Test
    void aGuessThatHitIsNotPraised() {
        guess(3);
        happened.set(true);
        assertTrue(all().contains("It goes back by 15"), all());
        assertFalse(all().contains("Right") || all().contains("right"), all());
    }

    @Test
    void withoutAGuessTheRunGivesNothingAway() {
        happened.set(true);
        assertFalse(all().contains("goes back by"), all());
        guess(3);
        assertTrue(all().contains("goes back by"), all());
    }

    @Test
    void theCardCanBeFoldedAwayAndBroughtBack() {
        Button fold = (Button) card.lookup("#guess-second-fold");
        fold.fire();
        assertFalse(isInSight(card.lookup("#guess-second-1")));
        assertEquals("Show the question", fold.getText());
        fold.fire();
        assertTrue(isInSight(card.lookup("#guess-second-1")));
    }

    @Test
    void aGuessThatNobodyHasWrittenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> guesses.card("nothing", happened));
    }
}
