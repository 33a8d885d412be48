package neuronlab.lesson.shared.check;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.toolkit.LightTheme;
import neuronlab.lesson.shared.content.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ChecksPaneTest extends ApplicationTest {
    private static final String LESSON = "some-lesson";
    private static final LessonChecks CHECKS = new ChecksReader().read(new MarkdownReader().read("""
            ## choice: up-or-down

            Which way?

            - [ ] Up

              That is uphill.

            - [x] Down

              Downhill it is.

            ## number: half

            What is half of 3?

            - [x] 1.5 ± 0.01

              Half indeed.

            - [ ] 6 ± 0

              That is twice as much.

            Divide by two.

            ## task: below

            Get below.

            > Well done.
            """));

    private final BooleanProperty below = new SimpleBooleanProperty();
    private final Progress progress = new Progress(Set.of());
    private ChecksPane pane;

    @Override
    public void start(Stage stage) {
        pane = new ChecksPane(LESSON, CHECKS, Map.of("below", below), progress, Language.ENGLISH);
        stage.setScene(LightTheme.scene(pane, 700, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** With spaces at which a line may break in place of the others. */
    private String shown() {
        String labels = pane.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
        String words = pane.lookupAll(".words").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .map(Text::getText)
                        .collect(Collectors.joining("\n"));
        return (labels + "\n" + words).replace('\u00a0', ' ');
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return lookup("#" + id).queryAs(type);
    }

    @Test
    void aWrongAnswerIsExplainedAndTheNextTryCounts() {
        interact(() -> find("up-or-down-1", RadioButton.class).fire());
        assertTrue(shown().contains("That is uphill."));
        assertEquals(Set.of(), progress.done());

        interact(() -> find("up-or-down-2", RadioButton.class).fire());
        assertTrue(shown().contains("Downhill it is."));
        assertFalse(shown().contains("That is uphill."));
        assertFalse(find("up-or-down-1", RadioButton.class).isSelected());
        assertEquals(Set.of("some-lesson/up-or-down"), progress.done());
        assertTrue(shown().contains("1 of 3 done"));
    }

    @Test
    void onTheKeyboardOneCanReadAllAnswersBeforeChoosing() {
        interact(() -> find("up-or-down-1", RadioButton.class).requestFocus());
        type(KeyCode.DOWN);
        assertTrue(find("up-or-down-2", RadioButton.class).isFocused());
        assertEquals(Set.of(), progress.done());

        type(KeyCode.SPACE);
        assertEquals(Set.of("some-lesson/up-or-down"), progress.done());
    }

    @Test
    void aChosenAnswerStaysChosenWhenItIsPressedAgain() {
        RadioButton first = find("up-or-down-1", RadioButton.class);
        interact(first::fire);
        interact(first::fire);

        assertTrue(first.isSelected());
    }

    @Test
    void aTypedNumberIsMetWithWhatFitsIt() {
        assertTrue(afterTyping("abc").contains("\u201cabc\u201d is not a number."));
        assertTrue(afterTyping("").contains("Type a number first."));
        assertTrue(afterTyping("6").contains("That is twice as much."));
        assertTrue(afterTyping("70").contains("Divide by two."));
        assertEquals(Set.of(), progress.done());

        assertTrue(afterTyping("1.5").contains("Half indeed."));
        assertEquals(Set.of("some-lesson/half"), progress.done());
    }

    @Test
    void onlyARightAnswerAtTheFirstTryIsMarkedAsSuch() {
        assertTrue(afterTyping("1.5").contains("Right, at the first try"));
        interact(() -> find("up-or-down-1", RadioButton.class).fire());
        interact(() -> find("up-or-down-2", RadioButton.class).fire());
        assertEquals(1, shown().lines().filter("Right"::equals).count());
    }

    @Test
    void afterThreeMissesTheWayIsShownToWhoAsks() {
        afterTyping("6");
        afterTyping("7");
        assertTrue(lookup("#half-way").queryAll().isEmpty());
        afterTyping("8");
        interact(() -> find("half-way", Button.class).fire());
        assertTrue(shown().contains("This is the way"));
        assertTrue(shown().contains("Half indeed."));
        assertEquals(Set.of(), progress.done());
        assertTrue(afterTyping("1.5").lines().anyMatch("Right"::equals));
    }

    private String afterTyping(String text) {
        TextField field = find("half", TextField.class);
        interact(() -> field.setText(text));
        interact(() -> field.getOnAction().handle(null));
        return shown();
    }

    @Test
    void aTaskThatWasReachedOnceStaysDone() {
        assertTrue(shown().contains("Not there yet."));

        interact(() -> below.set(true));
        interact(() -> below.set(false));

        assertEquals(Set.of("some-lesson/below"), progress.done());
        assertTrue(shown().contains("Well done."));
    }

    @Test
    void whenAllIsForgottenTheTasksAreOpenAgain() {
        interact(() -> below.set(true));
        interact(() -> below.set(false));
        interact(progress::clear);

        assertTrue(shown().contains("Not there yet."));
        assertTrue(shown().contains("0 of 3 done"));
    }

    @Test
    void aTaskThatNobodyObservesIsRefused() {
        Map<String, ObservableValue<Boolean>> none = Map.of();

        assertThrows(
                IllegalArgumentException.class,
                () -> new ChecksPane(LESSON, CHECKS, none, new Progress(Set.of()), Language.ENGLISH));
    }
}
