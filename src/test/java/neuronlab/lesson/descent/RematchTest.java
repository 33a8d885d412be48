package neuronlab.lesson.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.neuron.ThreeHouses;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The machine takes on who trained by hand; every expected number comes from the formula of the step, written out. */
class RematchTest extends ApplicationTest {
    private final ThreeHouses plain = new ThreeHouses(0.1, 150);
    private Navigation navigation;

    @Override
    public void start(Stage stage) {
        Catalog catalog = Catalog.tutorial();
        navigation = new Navigation(catalog, catalog.find("train-by-hand").orElseThrow());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        new LessonWindow(new WindowState(navigation, Language.ENGLISH, Settings.initial()), _ -> {}).show(stage);
    }

    private void type(String parameter, String text) {
        TextField field = lookup("#" + parameter + "-value").queryAs(TextField.class);
        clickOn(field);
        interact(field::selectAll);
        write(text).type(KeyCode.ENTER);
    }

    private void turnTo(String lesson) {
        interact(() -> navigation.turnTo(lesson));
    }

    private String sentence() {
        return lookup("#rematch-sentence").queryAs(Labeled.class).getText();
    }

    private int stepsToPass(double error) {
        int steps = 0;
        while (plain.error() >= error) {
            plain.step();
            steps++;
        }
        return steps;
    }

    private static String written(double error) {
        return String.format(Locale.ENGLISH, "%,.2f", error);
    }

    @Test
    void whoHasDoneNothingByHandIsNotTakenOn() {
        turnTo("gradient-descent");

        assertTrue(lookup("#rematch-go").queryAs(Button.class).isDisable());
    }

    @Test
    void theMachinePassesTheReaderAtTheStepThatTheFormulaSays() {
        type("weight", "0.080");
        type("bias", "210");
        type("bias", "300");
        double mine = new ThreeHouses(0.08, 210).error();
        turnTo("gradient-descent");
        assertTrue(sentence().contains(written(mine)), sentence());

        interact(() -> lookup("#rematch-go").queryAs(Button.class).fire());

        int steps = stepsToPass(mine);
        assertTrue(sentence().contains("At step " + String.format(Locale.ENGLISH, "%,d", steps)), sentence());
        assertTrue(sentence().contains(written(plain.error())), sentence());
        assertTrue(errorTitle().contains(String.format(Locale.ENGLISH, "%,d", steps)), errorTitle());
        String error = String.format(Locale.ENGLISH, "%,d", Math.round(plain.error()));
        assertEquals(error, lookup("#error-value").queryAs(Labeled.class).getText(), "no number waits for what is drawn");
        assertEquals(mine, log().ownBestProperty().get(), 1e-9);
    }

    private String errorTitle() {
        return lookup(".number-display-title").queryAs(Labeled.class).getText();
    }

    private ErrorLog log() {
        return (ErrorLog) lookup("#error-log").query().getUserData();
    }
}
