package neuronlab.app.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import neuronlab.app.theme.Theme;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** In every lesson that has a reset, it brings back all that the page showed before the reader did anything. */
class ResetWalkTest {
    private static final String PAUSE = "Pause";
    private static final String RESET = "Reset";
    /** A reset is itself something that has happened, and can be taken back. */
    private static final Set<String> OF_THE_PAST = Set.of("latest-event", "scrubber", "goals", "class-brush");

    /** Its reset leads to the start of the run that the reader has built, not to what the page opened with. */
    private static final String LABORATORY = "laboratory";

    private LessonView view;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    static Stream<Lesson> lessonsWithReset() throws Exception {
        Toolkit.start();
        List<Lesson> result = new ArrayList<>();
        for (Lesson lesson : Catalog.tutorial().lessons()) {
            LessonView opened = Toolkit.onFxThread(() -> open(lesson));
            boolean resets = Toolkit.onFxThread(() -> resets(opened).findAny().isPresent());
            if (resets && !lesson.id().equals(LABORATORY)) {
                result.add(lesson);
            }
        }
        return result.stream();
    }

    private static LessonView open(Lesson lesson) {
        LessonView view = lesson.open(Language.ENGLISH);
        Group root = new Group(view.page());
        root.setAutoSizeChildren(false);
        Theme.LIGHT.apply(new Scene(root));
        lay(view);
        return view;
    }

    private static void lay(LessonView view) {
        view.page().getScene().getRoot().applyCss();
        view.page().resize(1660, view.page().prefHeight(1660));
        view.page().layout();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ResetWalkTest::all))
                : Stream.of(node);
    }

    private static <T extends Node> Stream<T> all(LessonView view, Class<T> type) {
        return all(view.page()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Button> resets(LessonView view) {
        return all(view, Button.class).filter(button -> RESET.equals(button.getText()));
    }

    /** Everything that a reader can read off the page. */
    private static List<String> shown(LessonView view) {
        lay(view);
        return shown(view.page()).toList();
    }

    private static Stream<String> shown(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || (node.getId() != null && OF_THE_PAST.contains(node.getId()))) {
            return Stream.empty();
        }
        return switch (node) {
            case ToggleButton toggle -> Stream.of(toggle.getText() + (toggle.isSelected() ? " is on" : " is off"));
            case Labeled labeled -> Stream.of(String.valueOf(labeled.getText()));
            case Text text -> Stream.of(text.getText());
            case TextInputControl field -> Stream.of(field.getText());
            case Slider slider -> Stream.of(slider.getId() + " at " + slider.getValue());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ResetWalkTest::shown);
            default -> Stream.empty();
        };
    }

    /** Presses what trains, and moves what can be moved, all of it once. */
    private static void play(LessonView view) {
        all(view, Slider.class)
                .filter(slider -> !slider.isDisabled())
                .forEach(slider -> slider.setValue((slider.getValue() + slider.getMax()) / 2));
        all(view, ToggleButton.class).filter(toggle -> toggle.getToggleGroup() != null).forEach(ToggleButton::fire);
        steps(view).forEach(Button::fire);
    }

    private static Stream<Button> steps(LessonView view) {
        return all(view, Button.class).filter(button -> button.getId() != null && button.getId().matches("step-1|add-one|explorer-add-one"));
    }

    /** What the digits' dial says of its rate, once that is measured. */
    private static Stream<Label> zones(LessonView view) {
        return all(view, VBox.class)
                .filter(box -> box.getStyleClass().contains("digit-rates"))
                .flatMap(rates -> rates.lookupAll(".dial-zone-name").stream())
                .map(Label.class::cast);
    }

    private void waitUntilAtRest() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(() -> steps(view).noneMatch(Button::isDisabled)
                && all(view, Button.class).noneMatch(button -> PAUSE.equals(button.getText()))
                && zones(view).noneMatch(zone -> zone.getText().isEmpty() || zone.getStyleClass().contains("zone-pending-name"))));
    }

    @Test
    void theLessonsThatTrainAreAmongThem() throws Exception {
        List<String> ids = lessonsWithReset().map(Lesson::id).toList();
        assertTrue(
                ids.containsAll(List.of(
                        "train-by-hand", "gradient-descent", "two-variables", "classification", "train-classifier",
                        "read-handwriting")),
                ids::toString);
    }

    @ParameterizedTest
    @MethodSource("lessonsWithReset")
    void resetRestoresTheStart(Lesson lesson) throws Exception {
        view = Toolkit.onFxThread(() -> open(lesson));
        waitUntilAtRest();
        List<String> start = Toolkit.onFxThread(() -> shown(view));
        Toolkit.onFxThread(() -> {
            play(view);
            return null;
        });
        waitUntilAtRest();
        assertNotEquals(start, Toolkit.onFxThread(() -> shown(view)), "nothing on the page can be played with");
        Toolkit.onFxThread(() -> {
            resets(view).forEach(Button::fire);
            return null;
        });
        waitUntilAtRest();
        waitUntilAtRest();
        assertEquals(String.join("\n", start), String.join("\n", Toolkit.onFxThread(() -> shown(view))));
        Toolkit.onFxThread(() -> {
            view.leave();
            return null;
        });
    }
}
