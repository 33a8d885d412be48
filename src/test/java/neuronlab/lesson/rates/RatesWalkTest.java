package neuronlab.lesson.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does on the page of rates and scaling; every error is worked out step by step, without the program. */
@ExtendWith(OnFxThread.class)
class RatesWalkTest {
    private static final double[] AREAS = {2104, 1600, 2400};
    private static final double[] PRICES = {399.9, 329.9, 369};
    private static final double MEAN = 6104 / 3.0;
    private static final double DEVIATION = Math.sqrt(
            (Math.pow(2104 - MEAN, 2) + Math.pow(1600 - MEAN, 2) + Math.pow(2400 - MEAN, 2)) / 3);

    private final RatesView view = new RatesView("Scaling and rates", Language.ENGLISH);
    private final Map<String, ObservableValue<Boolean>> tasks = view.tasks();

    @BeforeEach
    void show() {
        Group root = new Group(view.page());
        LightTheme.scene(root, 1200, 900);
        root.applyCss();
        view.page().resize(1200, view.page().prefHeight(1200));
        view.page().layout();
    }

    /** The error after some steps from a weight and a bias of 0. */
    private static double errorAfter(int steps, double rateOfWeight, double rateOfBias, double[] inputs) {
        double[] model = {0, 0};
        for (int step = 0; step < steps; step++) {
            step(model, rateOfWeight, rateOfBias, inputs);
        }
        double sum = 0;
        for (int row = 0; row < 3; row++) {
            sum += Math.pow(model[0] * inputs[row] + model[1] - PRICES[row], 2) / 3;
        }
        return sum;
    }

    /** One step of a weight and a bias. */
    private static void step(double[] model, double rateOfWeight, double rateOfBias, double[] inputs) {
        double slope = 0;
        double slopeOfBias = 0;
        for (int row = 0; row < 3; row++) {
            double off = model[0] * inputs[row] + model[1] - PRICES[row];
            slope += off * inputs[row] / 3;
            slopeOfBias += off / 3;
        }
        model[0] -= rateOfWeight * slope;
        model[1] -= rateOfBias * slopeOfBias;
    }

    /** The highest bias, and when it was: it leaps up and has to come back. */
    private static String turnOfBias(int steps) {
        double[] model = {0, 0};
        double highest = 0;
        int when = 0;
        for (int step = 1; step <= steps; step++) {
            step(model, 1e-8, 1, AREAS);
            when = model[1] > highest ? step : when;
            highest = Math.max(highest, model[1]);
        }
        return String.format(Locale.ENGLISH, "%.2f at step %d", highest, when);
    }

    @Test
    void theBiasIsLabelledWhereItTurns() {
        NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
        Region figure = new RatesPane(state, Language.ENGLISH).figure();
        Shown.in(figure, 1600);
        state.live().trainNow(100);
        Node curve = figure.lookup("#parameter-curve-2");
        String told = curve.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.endsWith("; " + turnOfBias(100)), told);
    }

    private static String whole(double number) {
        return String.format(Locale.ENGLISH, "%,.0f", number);
    }

    private <T extends Node> T find(String id) {
        @SuppressWarnings("unchecked")
        T found = (T) view.page().lookup("#" + id);
        return found;
    }

    private void press(String id) {
        this.<Button>find(id).fire();
    }

    private void type(String field, String text) {
        TextField rate = find(field);
        rate.setText(text);
        Event.fireEvent(rate, new ActionEvent());
    }

    private String error() {
        return spaced(this.<Labeled>find("error-value").getText());
    }

    private String coach() {
        return spaced(this.<Label>find("coach").getText());
    }

    /** Powers of ten are written with spaces that do not break. */
    private static String spaced(String text) {
        return text.replace((char) 0xA0, (char) 0x20);
    }

    private boolean done(String task) {
        return tasks.get(task).getValue();
    }

    @Test
    void aTenTimesLargerRateIsThereInTenSteps() {
        press("step-10");
        assertEquals(whole(errorAfter(10, 1e-8, 1, AREAS)), error());
        assertFalse(done("quick"));
        press("reset");
        type("weight-rate-value", "1e-7");
        press("step-10");
        assertEquals(whole(errorAfter(10, 1e-7, 1, AREAS)), error());
        assertTrue(done("quick"));
    }

    @Test
    void theDialIsTurnedByKeysAndSaysWhatTheRateDoes() {
        Slider dial = find("weight-rate");
        assertTrue(spaced(dial.getAccessibleText()).endsWith("1 × 10⁻⁸, crawls"), dial.getAccessibleText());
        for (int key = 0; key < 2; key++) {
            Event.fireEvent(dial, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, false, false, false));
        }
        assertTrue(spaced(dial.getAccessibleText()).contains("10⁻⁷, good"), dial.getAccessibleText());
        type("weight-rate-value", "2.38e-7");
        assertTrue(spaced(dial.getAccessibleText()).endsWith("zigzags"), dial.getAccessibleText());
        type("weight-rate-value", "2.39e-7");
        assertTrue(spaced(dial.getAccessibleText()).endsWith("explodes"), dial.getAccessibleText());
        type("weight-rate-value", "-1");
        assertTrue(dial.getAccessibleText().endsWith("explodes"), "a rate below 0 is refused");
    }

    @Test
    void aRunThatClimbsIsStoppedAfterFiveRisesAndSaved() {
        press("step-10");
        type("weight-rate-value", "3e-7");
        press("reset");
        type("weight-rate-value", "3e-7");
        press("step-100");
        assertEquals(whole(errorAfter(5, 3e-7, 1, AREAS)), error());
        double ratio = errorAfter(5, 3e-7, 1, AREAS) / errorAfter(4, 3e-7, 1, AREAS);
        assertTrue(coach().contains("5 steps in a row"), coach());
        assertTrue(coach().contains(String.format(Locale.ENGLISH, "%.2f times", ratio)), coach());
        assertTrue(coach().contains("2.38 × 10⁻⁷ for the weight"), coach());
        assertTrue(done("explode"));
        assertFalse(done("save"));

        press("coach-halve");
        press("coach-back");
        assertEquals("134,972", error());
        assertEquals("1.5 × 10⁻⁷", spaced(this.<TextField>find("weight-rate-value").getText()));
        press("step-100");
        assertTrue(Double.parseDouble(error()) < 500, error());
        assertTrue(done("save"));
    }

    @Test
    void theMapKeepsTheStartInSightWhileItExplodes() {
        type("weight-rate-value", "1e-5");
        press("step-100");
        view.page().layout();
        PlotTransform plane = ((Chart) this.<Node>find("error-landscape").lookup(".landscape-map")).plot().transform();
        assertTrue(plane.contains(plane.x(0), plane.y(0)) && plane.contains(plane.x(0.4), plane.y(460)));
        for (int press = 0; press < 60; press++) {
            press("step-100");
        }
        assertFalse(error().contains("NaN") || error().contains("∞"), error());
        assertTrue(coach().contains("rate here"), coach());
    }

    @Test
    void oneButtonStepsGutterAndBowlAndBothAreToldInDollars() {
        double[] standardised = new double[3];
        for (int row = 0; row < 3; row++) {
            standardised[row] = (AREAS[row] - MEAN) / DEVIATION;
        }
        press("twin-step-10");
        String raw = this.<Label>find("raw-model").getText();
        String scaled = this.<Label>find("scaled-model").getText();
        assertTrue(raw.endsWith("Error " + whole(errorAfter(10, 1e-8, 1, AREAS)) + "."), raw);
        assertTrue(scaled.endsWith("Error " + whole(errorAfter(10, 0.5, 0.5, standardised)) + "."), scaled);
        assertTrue(scaled.contains("$58.4"), scaled);
        press("twin-reset");
        type("shared-rate-value", "1");
        press("twin-step-1");
        assertTrue(this.<Label>find("scaled-model").getText().contains("$58.49 per sq\u00a0ft. Error 447."));
    }

    @Test
    void gutterAndBowlStopTogetherWhenTheBowlIsClimbed() {
        press("twin-step-10");
        type("shared-rate-value", "3");
        press("twin-step-100");
        String raw = this.<Label>find("raw-model").getText();
        assertTrue(raw.endsWith("Error " + whole(errorAfter(15, 1e-8, 1, AREAS)) + "."), raw);
        press("twin-back");
        raw = this.<Label>find("raw-model").getText();
        assertTrue(raw.endsWith("Error " + whole(errorAfter(14, 1e-8, 1, AREAS)) + "."), raw);
    }
}
