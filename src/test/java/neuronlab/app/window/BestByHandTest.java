package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best error by hand, over a restart of the program. */
@ExtendWith(OnFxThread.class)
class BestByHandTest {
    /** The error at a weight of 0.07 and a bias of 220, by hand. */
    private static final double AT_0_07_AND_220 = (Math.pow(399.9 - (0.07 * 2104 + 220), 2)
                    + Math.pow(329.9 - (0.07 * 1600 + 220), 2)
                    + Math.pow(369 - (0.07 * 2400 + 220), 2))
            / 3;

    private static WindowState start(Settings settings) {
        Catalog catalog = Catalog.tutorial();
        return new WindowState(
                new Navigation(catalog, catalog.lessons().getFirst()), Language.ENGLISH, settings);
    }

    private static LessonView open(WindowState state) {
        Lesson lesson = state.navigation().catalog().find("train-by-hand").orElseThrow();
        LessonView view = lesson.open(Language.ENGLISH);
        LightTheme.layOut(view.page(), 1200, 2000);
        return view;
    }

    private static void type(LessonView view, String field, String text) {
        TextField typed = (TextField) view.page().lookup(field);
        typed.setText(text);
        typed.fireEvent(new ActionEvent());
    }

    private static String best(LessonView view) {
        return ((Label) view.page().lookup("#best-error")).getText();
    }

    @Test
    void whatWasReachedIsKeptAndShownAgain() {
        WindowState before = start(Settings.initial());
        List<Settings> kept = new ArrayList<>();
        before.onSettingsChanged(kept::add);
        LessonView view = open(before);
        type(view, "#weight-value", "0.07");
        type(view, "#bias-value", "220");
        assertEquals(AT_0_07_AND_220, kept.getLast().leastByHand().orElseThrow(), 1e-9);

        WindowState after = start(kept.getLast());
        assertEquals(kept.getLast().leastByHand(), after.settings().leastByHand());
        assertEquals("Your best: " + Math.round(AT_0_07_AND_220), best(open(after)));
    }

    /** 447.29 is the least there is, and 799 is where the reader begins. */
    @ParameterizedTest
    @ValueSource(doubles = {3, 447, 799.5, 1e9})
    void whatNobodyReachesIsNotBelieved(double error) {
        WindowState state = start(Settings.initial());
        state.navigation().catalog().byHand().restore(error);
        assertEquals(Optional.empty(), state.settings().leastByHand());
        assertEquals("Your best: 799", best(open(state)));
    }
}
