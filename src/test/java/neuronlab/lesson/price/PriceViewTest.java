package neuronlab.lesson.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.figure.table.DataTable;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceViewTest {
    private PriceView view;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        view = Toolkit.onFxThread(() -> {
            PriceView opened = new PriceView("A price to judge", Language.ENGLISH);
            LightTheme.layOut(opened.page(), 1000, 2000);
            return opened;
        });
    }

    private <T> T find(String id, Class<T> type) {
        return type.cast(view.page().lookup("#" + id));
    }

    private Storyboard story() {
        return find("price-storyboard", Storyboard.class);
    }

    private List<String> texts(String styleClass) {
        return story().lookupAll("." + styleClass).stream()
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void theTableShowsTheHousesInDollars() {
        DataTable<?> table = find("houses-table", DataTable.class);
        assertEquals("row 1: Area (sq\u00a0ft) 2,104, Price $399,900", table.rowSentence(0));
        assertEquals("row 2: Area (sq\u00a0ft) 1,600, Price $329,900", table.rowSentence(1));
        assertEquals("row 3: Area (sq\u00a0ft) 2,400, Price $369,000", table.rowSentence(2));
        assertEquals(List.of("6,104", "$1,098,800"), table.footerProperty().get().cells());
    }

    /** 10 square feet more, and 19 thousand dollars less: 381,000 / 2,010 is 189.55. */
    @Test
    void theOfferedHouseIsMovedAndSaysWhatASquareFootCosts() throws Exception {
        Node house = find("offered-house", Node.class);
        RegressionChart chart = (RegressionChart) find("houses-chart", Node.class).getUserData();
        assertEquals(
                "Your friend\u2019s house: 2,000\u00a0sq\u00a0ft for $400,000 is $200 for each square foot.",
                find("offered-sentence", Label.class).getText());
        Toolkit.onFxThread(() -> {
            press(house, KeyCode.RIGHT);
            for (int times = 0; times < 19; times++) {
                press(house, KeyCode.DOWN);
            }
            return null;
        });
        assertEquals(
                "Your friend\u2019s house: 2,010\u00a0sq\u00a0ft for $381,000 is $190 for each square foot.",
                find("offered-sentence", Label.class).getText());
        assertEquals(381.0 / 2010, chart.ghostLineProperty().get().at(1), 1e-12);
    }

    /** The line of equal price for each square foot passes above two of the houses, or below, and never their prices. */
    @ParameterizedTest
    @CsvSource({"0", "15", "-15", "30", "-40"})
    void noPriceIsStruckThroughByTheLineOfTheOffer(int thousands) throws Exception {
        Node house = find("offered-house", Node.class);
        Node chart = find("houses-chart", Node.class);
        Toolkit.onFxThread(() -> {
            for (int times = 0; times < Math.abs(thousands); times++) {
                press(house, thousands > 0 ? KeyCode.UP : KeyCode.DOWN);
            }
            Line line = (Line) chart.lookup(".ghost-line");
            Set<Node> prices = chart.lookupAll(".story-actual");
            assertEquals(3, prices.size());
            for (Node price : prices) {
                Bounds room = line.getParent().sceneToLocal(price.localToScene(price.getLayoutBounds()));
                Shape text = new Rectangle(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
                Bounds struck = Shape.intersect(text, new Line(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY()))
                        .getLayoutBounds();
                assertTrue(struck.isEmpty(), () -> ((Text) price).getText() + " is struck through at " + struck);
            }
            return null;
        });
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"2000, '2,000', '$360,000'", "1800, '1,800', '$324,000'", "4000, '4,000', '$720,000'"})
    void aTypedAreaFlowsThroughTheNeuron(String typed, String input, String output) throws Exception {
        NetworkDiagram diagram = find("price-neuron", NetworkDiagram.class);
        TextField field = find("area-value", TextField.class);
        Toolkit.onFxThread(() -> {
            field.setText(typed);
            field.fireEvent(new ActionEvent());
            return null;
        });
        assertEquals(input, diagram.textOf(new NetworkElement.Input(0)));
        assertEquals("\u00d7 $180", diagram.textOf(new NetworkElement.Weight(0, 0)));
        assertEquals(output, diagram.textOf(new NetworkElement.Output(0)));
        Set<String> drawn = diagram.lookupAll(".network-text").stream()
                .map(text -> text instanceof Labeled labeled ? labeled.getText() : ((Text) text).getText())
                .collect(Collectors.toSet());
        assertTrue(drawn.containsAll(Set.of(input, output)), drawn::toString);
        String spoken = find("price-formula", Formula.class).spoken();
        assertEquals("y equals x times w. output equals input times weight. %s equals %s times $180".formatted(output, input), spoken);
    }

    @Test
    void aLetterOfTheFormulaLightsUpItsPartOfTheDiagram() throws Exception {
        NetworkDiagram diagram = find("price-neuron", NetworkDiagram.class);
        Toolkit.onFxThread(() -> {
            find("price-formula", Formula.class).litPartProperty().set(Part.weight(0, 0));
            return null;
        });
        assertEquals(Set.of(new NetworkElement.Weight(0, 0)), diagram.getLitElements());
    }

    @Test
    void aRowOfTheTableLightsUpItsPointAndTheOtherWayRound() throws Exception {
        DataTable<?> table = find("houses-table", DataTable.class);
        RegressionChart chart = (RegressionChart) story().lookup(".regression-chart").getUserData();
        Toolkit.onFxThread(() -> {
            table.litRowProperty().set(1);
            return null;
        });
        assertEquals(1, chart.litRowProperty().get());
        Toolkit.onFxThread(() -> {
            chart.litRowProperty().set(2);
            return null;
        });
        assertEquals(2, table.litRowProperty().get());
    }

    @Test
    void theStoryAddsOneThingAtEachStep() throws Exception {
        RegressionChart chart = (RegressionChart) story().lookup(".regression-chart").getUserData();
        Toolkit.onFxThread(() -> {
            story().showStep(1);
            assertEquals(0, chart.observationsProperty().get().size());
            story().positionProperty().set(1.5);
            assertEquals(List.of("1,600\u00a0sq\u00a0ft, $329,900", "2,104\u00a0sq\u00a0ft, $399,900"), texts("story-actual"));
            story().showStep(3);
            assertEquals(List.of("y = 0.180 \u00b7 x"), texts("story-prediction"));
            assertEquals(List.of(), texts("guide-label"));
            story().showStep(4);
            assertEquals(List.of("2,000"), texts("guide-label"));
            story().showStep(5);
            assertEquals(List.of("2,000", "360"), texts("guide-label"));
            assertTrue(story().caption().contains("360 thousand dollars, which is $360,000"));
            return null;
        });
    }
}
