package neuronlab.lesson.twovariables;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import neuronlab.figure.agreement.AgreementChart;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.shared.house.House;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on two variables shows is compared with plain arithmetic. */
class TwoVariablesViewTest {
    private TwoVariablesView view;

    @BeforeEach
    void open() throws Exception {
        Toolkit.start();
        view = Toolkit.onFxThread(() -> {
            TwoVariablesView opened = new TwoVariablesView("Two variables", Language.ENGLISH);
            LightTheme.layOut(opened.page(), 1000, 2000);
            return opened;
        });
    }

    private static void interact(Runnable act) throws Exception {
        Toolkit.onFxThread(() -> {
            act.run();
            return null;
        });
    }

    private void fire(int steps) throws Exception {
        interact(() -> ((Button) find("#step-" + steps)).fire());
    }

    private Node find(String id) {
        return view.page().lookup(id);
    }

    private String text(String id) {
        Node node = find(id);
        return node instanceof Label label ? label.getText() : ((TextField) node).getText();
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", value).replace('-', '\u2212');
    }

    private List<House> rows() {
        return ((DataTable<?>) find("#house-table"))
                .rowsProperty().get().stream().map(House.class::cast).toList();
    }

    @Test
    void theShownNumbersAreThoseOfPlainArithmetic() throws Exception {
        assertEquals("108,268", text("#error-value"));
        fire(100);
        assertEquals("5,479", text("#error-value"));
        PlainHouses plain = new PlainHouses().train(100);
        assertAll(
                () -> assertEquals(fixed(plain.error(), 0), text("#error-value")),
                () -> assertEquals(fixed(plain.areaWeight, 4), text("#weight-1-value")),
                () -> assertEquals(fixed(plain.bathroomWeight, 4), text("#weight-2-value")),
                () -> assertEquals(fixed(plain.bias, 1), text("#bias-value")),
                () -> assertEquals(plain.bathroomWeight, ((Slider) find("#weight-2-slider")).getValue(), 1e-3));
        NetworkDiagram diagram = (NetworkDiagram) find("#network-diagram");
        assertEquals(fixed(plain.areaWeight, 3), diagram.textOf(new NetworkElement.Weight(0, 0)));
        assertEquals(fixed(plain.bathroomWeight, 3), diagram.textOf(new NetworkElement.Weight(0, 1)));
        List<House> rows = rows();
        double[] predictions = ((AgreementChart) find("#agreement-chart").getUserData()).predictionsProperty().get();
        for (int row = 0; row < PlainHouses.HOUSES.length; row++) {
            double expected = plain.predict(PlainHouses.HOUSES[row]);
            assertEquals(expected, rows.get(row).predicted(), 1e-6);
            assertEquals(expected, predictions[row], 1e-6);
        }
    }

    @Test
    void afterAThousandStepsTheBathroomsAreStillWorthSomething() throws Exception {
        fire(1000);
        assertEquals("1,686", text("#error-value"));
        assertTrue(text("#weight-2-value").startsWith("24."));
        PlainHouses plain = new PlainHouses().train(1000);
        assertEquals(fixed(plain.bathroomWeight, 4), text("#weight-2-value"));
        assertTrue(text("#latest-event").contains("1,000 steps"), text("#latest-event"));
        interact(() -> ((Button) find("#undo")).fire());
        assertEquals("108,268", text("#error-value"));
        fire(10);
        interact(() -> ((Button) find("#reset")).fire());
        assertEquals("108,268", text("#error-value"));
        assertEquals("0.0000", text("#weight-2-value"));
    }

    @Test
    void oneRowIsLitInTableChartAndFormula() throws Exception {
        fire(100);
        DataTable<?> table = (DataTable<?>) find("#house-table");
        AgreementChart chart = (AgreementChart) find("#agreement-chart").getUserData();
        Formula formula = (Formula) find("#formula");
        interact(() -> chart.litRowProperty().set(4));
        assertEquals(4, table.litRowProperty().get());
        PlainHouses plain = new PlainHouses().train(100);
        String spoken = formula.spoken();
        List<String> shown = List.of(
                "3,000", fixed(plain.areaWeight, 4), fixed(plain.bathroomWeight, 4), fixed(plain.bias, 1),
                fixed(plain.predict(PlainHouses.HOUSES[4]), 0));
        assertAll(shown.stream().map(number -> () -> assertTrue(spoken.contains(number), () -> number + " in " + spoken)));
        interact(() -> table.litPartProperty().set(Part.input(1)));
        assertEquals(Part.input(1), formula.litPartProperty().get());
        NetworkDiagram diagram = (NetworkDiagram) find("#network-diagram");
        assertEquals(Set.of(new NetworkElement.Input(1)), diagram.getLitElements());
    }

    @Test
    void aNegativeNumberStandsInBrackets() throws Exception {
        fire(1000);
        double bias = new PlainHouses().train(1000).bias;
        String spoken = ((Formula) find("#formula")).spoken();
        assertTrue(spoken.contains("(" + fixed(bias, 1) + ")"), spoken);
    }

    /** The best weight of the bathrooms of nine houses, each of the ten left out in turn, by another program's least squares. */
    private static final List<String> WITHOUT_ONE =
            List.of("−3.2", "−12.2", "−32.1", "−26.0", "−13.3", "+19.1", "−13.8", "−5.1", "−7.3", "−9.2");

    @Test
    void oneHouseLeftOutMovesTheWeightOfTheBathrooms() throws Exception {
        for (int house = 0; house < WITHOUT_ONE.size(); house++) {
            int left = house;
            interact(() -> choice().setValue(left));
            assertTrue(text("#left-out-weight").endsWith(" " + WITHOUT_ONE.get(left) + "."), text("#left-out-weight"));
        }
        interact(() -> choice().setValue(-1));
        assertTrue(text("#left-out-weight").contains("all ten"), text("#left-out-weight"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> choice() {
        Region figure = view.figures().getLast();
        return (ComboBox<Integer>) figure.getParent().lookup("#left-out-choice");
    }

    @Test
    void theTaskByHandCountsBeforeTheFirstStepOnly() throws Exception {
        interact(() -> ((Slider) find("#weight-1-slider")).setValue(0.18));
        assertTrue(view.tasks().get("by-hand").getValue());
        fire(1);
        assertFalse(view.tasks().get("by-hand").getValue());
    }
}
