package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import neuronlab.app.settings.SettingsFile;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that were answered wrong come back in later lessons. */
class OnceMoreTest extends OpenWindow {
    private static final String CHOICE = "tiny-house";
    private static final String NUMBER = "predict-2300";

    OnceMoreTest() {
        super(1280, 800, "add-bias");
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return lookup("#" + id).queryAs(type);
    }

    private Check.Choice choice() {
        return lesson("add-bias").checks(Language.ENGLISH).checks().stream()
                .filter(check -> check.id().equals(CHOICE))
                .map(Check.Choice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Lesson lesson(String id) {
        return catalog.find(id).orElseThrow();
    }

    private int number(boolean right) {
        List<Check.Answer> answers = choice().answers();
        return 1 + answers.indexOf(
                answers.stream().filter(answer -> answer.right() == right).findFirst().orElseThrow());
    }

    private void press(String prefix, boolean right) {
        interact(() -> find(prefix + CHOICE + "-" + number(right), RadioButton.class).fire());
    }

    private void typeInto(String id, String text) {
        interact(() -> {
            find(id, TextField.class).setText(text);
            find(id, TextField.class).getOnAction().handle(null);
        });
    }

    private boolean isAsked() {
        return lookup("#once-more").query().isVisible();
    }

    private String words() {
        return lookup("#once-more .words").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    @Test
    void whoMissesNothingIsAskedNothing() {
        press("", true);
        press("", false);
        turnTo(lesson("train-by-hand"));

        assertFalse(isAsked());
    }

    @Test
    void aQuestionMissedComesBackLaterAndLeavesOnceItIsAnsweredThere() {
        press("", false);
        press("", true);
        assertFalse(isAsked(), "not in its own lesson");
        turnTo(lesson("how-wrong"));
        assertFalse(isAsked(), "not in an earlier lesson");

        turnTo(lesson("train-by-hand"));
        assertTrue(isAsked());
        assertTrue(find("once-more-source", Hyperlink.class).getText().contains("Add a bias"));
        press("again-", false);
        turnTo(lesson("add-bias"));
        turnTo(lesson("train-by-hand"));
        assertTrue(isAsked());

        press("again-", true);
        assertTrue(isAsked(), "what is said to the answer can be read");
        assertFalse(find("once-more-way", Button.class).isVisible());
        assertEquals(Set.of(), state.progress().missed());
        turnTo(lesson("add-bias"));
        turnTo(lesson("train-by-hand"));
        assertFalse(isAsked());
    }

    @Test
    void aNumberThatWasNeverFoundIsDoneOnceItIsFoundLater() {
        typeInto(NUMBER, "7");
        turnTo(lesson("gradient-descent"));
        assertTrue(words().contains("2,300"), words());

        typeInto("again-" + NUMBER, "380");

        assertEquals(Set.of("add-bias/" + NUMBER), state.progress().done());
        assertEquals(Set.of(), state.progress().missed());
    }

    @Test
    void whoDoesNotWantToBeAskedIsLeftAloneUntilTheNextStart() {
        press("", false);
        turnTo(lesson("train-by-hand"));
        interact(() -> find("once-more-way", Button.class).fire());
        assertFalse(isAsked());
        turnTo(lesson("gradient-descent"));
        assertFalse(isAsked());
        assertEquals(Set.of("add-bias/" + CHOICE), state.progress().missed());
    }

    @Test
    void oneQuestionIsAskedAtATime() {
        press("", false);
        typeInto(NUMBER, "7");
        turnTo(lesson("train-by-hand"));
        assertTrue(words().contains("2,300"), words());
        assertTrue(lookup("#again-" + CHOICE + "-1").queryAll().isEmpty());
        typeInto("again-" + NUMBER, "380");

        interact(() -> find("once-more-way", Button.class).fire());

        assertFalse(words().contains("2,300"), words());
        press("again-", true);
        assertEquals(Set.of(), state.progress().missed());
    }

    @Test
    void theSourceLeadsToTheLesson() {
        press("", false);
        turnTo(lesson("train-by-hand"));

        interact(() -> find("once-more-source", Hyperlink.class).fire());

        assertEquals(lesson("add-bias"), state.navigation().lessonProperty().get());
    }

    @Test
    void whatWasMissedIsKeptFromOneStartToTheNext(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        state.onSettingsChanged(file::write);

        press("", false);

        assertEquals(Set.of("add-bias/" + CHOICE), file.read().settings().missedChecks());
        WindowState next = new WindowState(
                new Navigation(catalog, lesson("rates")), Language.ENGLISH, file.read().settings());
        assertTrue(next.progress().comesBack("add-bias", CHOICE));
    }
}
