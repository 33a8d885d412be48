package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.Parent;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LiveObjects;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Turning pages leaves nothing behind in JavaFX's store of style sheets. */
class StyleMemoryTest {
    private static final int CHANGES = 200;

    private final Catalog catalog = Catalog.tutorial();
    private final Navigation navigation = new Navigation(catalog, catalog.lessons().getFirst());

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private void turn(Parent window, int changes) {
        for (int change = 1; change <= changes; change++) {
            navigation.turnTo(catalog.lessons().get(change % catalog.lessons().size()));
            window.applyCss();
        }
    }

    private static void assertNoMoreThan(int before, int now, String what) {
        assertTrue(now <= before, () -> before + " " + what + " became " + now);
    }

    @Test
    void changesOfLessonLeaveNoMoreStyleSheetsAndRules() throws Exception {
        Toolkit.onFxThread(() -> {
            WindowState state = new WindowState(navigation, Language.ENGLISH, Settings.initial());
            Parent window = new LessonWindow(state, _ -> {}).scene(1280, 800).getRoot();
            turn(window, catalog.lessons().size());
            int sheets = LiveObjects.of(Stylesheet.class);
            int rules = LiveObjects.of(Rule.class);
            assertTrue(rules > 100, () -> "only " + rules + " rules");

            turn(window, CHANGES);

            // Those of windows that earlier tests have closed may have gone meanwhile.
            assertNoMoreThan(sheets, LiveObjects.of(Stylesheet.class), "style sheets");
            assertNoMoreThan(rules, LiveObjects.of(Rule.class), "rules");
            return null;
        });
    }
}
