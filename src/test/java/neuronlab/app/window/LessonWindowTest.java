package neuronlab.app.window;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.ListChoice;
import neuronlab.app.settings.Settings;
import neuronlab.app.settings.SettingsProblem;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.page.LinkEvent;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class LessonWindowTest extends ApplicationTest {
    private final Catalog catalog = Catalog.tutorial();
    private final List<String> openedLinks = new ArrayList<>();
    private final List<Settings> kept = new ArrayList<>();
    private WindowState state;
    private LessonWindow window;
    private Stage stage;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        state = new WindowState(
                new Navigation(catalog, catalog.lessons().getFirst()), Language.ENGLISH, Settings.initial());
        state.onSettingsChanged(kept::add);
        window = new LessonWindow(state, openedLinks::add);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(960);
        stage.setHeight(900);
        window.show(stage);
    }

    private Lesson current() {
        return state.navigation().lessonProperty().get();
    }

    private Label shownTitle() {
        return lookup(".lesson-title").queryAs(Label.class);
    }

    private Text firstWords() {
        return lookup(".words").queryAs(Text.class);
    }

    @Test
    void theListShowsEveryLessonAndAClickOpensIt() {
        ListView<Lesson> list = lookup("#lesson-list").queryListView();
        assertEquals(catalog.lessons(), list.getItems());
        Lesson second = catalog.lessons().get(1);
        Node secondLine = lookup("#lesson-list .list-cell").nth(1).query();
        clickOn(secondLine);
        assertEquals(second, current());
        assertEquals(second.title(Language.ENGLISH), shownTitle().getAccessibleText());
        assertTrue(stage.getTitle().startsWith(second.title(Language.ENGLISH)));
    }

    @Test
    void keysTurnToTheNextAndThePreviousLessonAndStopAtTheEnds() {
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(catalog.lessons().getFirst(), current());
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(catalog.lessons().get(1), current());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(catalog.lessons().getFirst(), current());
    }

    @Test
    void theButtonsBelowThePageLeadOnAndBack() {
        interact(() -> lookup("#next-lesson").queryAs(Button.class).fire());
        assertEquals(catalog.lessons().get(1), current());
        interact(() -> lookup("#previous-lesson").queryAs(Button.class).fire());
        assertEquals(catalog.lessons().getFirst(), current());
    }

    @Test
    void whoComesBackFindsTheLessonAsItWasLeft() {
        Node page = lookup(".lesson-page").query();
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertFalse(page == lookup(".lesson-page").query());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(page, lookup(".lesson-page").query());
    }

    @Test
    void theThemeFollowsTheChoiceAtOnce() {
        Color ink = titleIn(ThemeChoice.LIGHT);
        Color chalk = titleIn(ThemeChoice.DARK);
        assertTrue(ink.getBrightness() < 0.3 && chalk.getBrightness() > 0.8, ink + " became " + chalk);
    }

    /** Read on the thread that gives the styles, which on its way takes the former ones away. */
    private Color titleIn(ThemeChoice theme) {
        interact(() -> {
            state.setTheme(theme);
            stage.getScene().getRoot().applyCss();
        });
        return (Color) shownTitle().getTextFill();
    }

    @Test
    void motionCanBeLessThanTheSystemAsksFor() {
        Scene.Preferences preferences = stage.getScene().getPreferences();
        boolean system = preferences.isReducedMotion();
        interact(() -> state.lessMotionProperty().set(true));
        assertTrue(preferences.isReducedMotion());
        assertTrue(kept.getLast().lessMotion());
        interact(() -> state.lessMotionProperty().set(false));
        assertEquals(system, preferences.isReducedMotion());
        assertFalse(kept.getLast().lessMotion());
    }

    @Test
    void textCanBeEnlargedAndBroughtBack() {
        double normal = firstWords().getFont().getSize();
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(TextSize.LARGE, state.textSizeProperty().get());
        assertTrue(firstWords().getFont().getSize() > normal);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(normal, firstWords().getFont().getSize());
    }

    @Test
    void theListCanShrinkToNumbers() {
        interact(() -> state.setListChoice(ListChoice.TITLES));
        push(KeyCode.CONTROL, KeyCode.B);
        assertTrue(state.compactListProperty().get());
        assertTrue(lookup(".lesson-name").queryAll().stream().noneMatch(Node::isVisible));
        assertTrue(lookup(".sidebar").query().getLayoutBounds().getWidth() < 100);
    }

    @Test
    void everyChangeIsHandedOverToBeKept() {
        push(KeyCode.ALT, KeyCode.RIGHT);
        interact(() -> state.setTheme(ThemeChoice.DARK));
        Settings last = kept.getLast();
        assertEquals(ThemeChoice.DARK, last.theme());
        assertEquals(Optional.of(catalog.lessons().get(1).id()), last.lesson());
    }

    @Test
    void linksLeadToLessonsOrOutOfTheApp() {
        String id = catalog.lessons().get(1).id();
        interact(() -> lookup(".lesson-page").query().fireEvent(new LinkEvent("lesson:" + id)));
        assertEquals(id, current().id());
        interact(() -> lookup(".lesson-page").query().fireEvent(new LinkEvent("https://example.org")));
        assertEquals(List.of("https://example.org"), openedLinks);
    }

    @Test
    void aProblemWithTheSettingsIsSaidUntilItIsClosed() {
        show(wrong("purple"));
        assertTrue(lookup("#problems Text").queryAllAs(Text.class).stream()
                .anyMatch(text -> text.getText().contains("purple")));
        Node close = lookup("#problems .close-button").query();
        clickOn(close);
        assertFalse(lookup("#problems .message").tryQuery().isPresent());
    }

    /** Its words are there once it has its styles. */
    private void show(SettingsProblem problem) {
        interact(() -> {
            window.showProblem(problem);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private static SettingsProblem wrong(String... themes) {
        return new SettingsProblem.WrongValues(
                Path.of("settings.properties"),
                Stream.of(themes)
                        .map(theme -> new SettingsProblem.WrongValue("theme", theme))
                        .toList());
    }

    @Test
    void howeverManySettingsAreWrongOneMessageNamesSomeOfThemAndCountsTheOthers() {
        String[] themes = IntStream.range(0, 3000).mapToObj(i -> "purple\u001b" + i).toArray(String[]::new);
        show(wrong(themes));
        assertEquals(1, lookup("#problems .message").queryAll().size());
        String words = lookup("#problems Text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
        assertTrue(words.contains("purple?0") && words.contains("2,997 more"), words);
    }
}
