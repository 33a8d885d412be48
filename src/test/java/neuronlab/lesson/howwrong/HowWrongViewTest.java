package neuronlab.lesson.howwrong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Arrays;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.plot.Chart;
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

class HowWrongViewTest {
    private HowWrongView view;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        view = Toolkit.onFxThread(() -> {
            HowWrongView opened = new HowWrongView("How wrong are we?", Language.ENGLISH);
            LightTheme.layOut(opened.page(), 1000, 2000);
            return opened;
        });
    }

    private <T> T find(String id, Class<T> type) {
        return type.cast(view.page().lookup("#" + id));
    }

    private DataTable<?> table() {
        return find("error-table", DataTable.class);
    }

    private RegressionChart chart() {
        return (RegressionChart) find("error-chart", Chart.class).getUserData();
    }

    private void typeWeight(String weight) throws Exception {
        TextField field = find("weight-value", TextField.class);
        Toolkit.onFxThread(() -> {
            field.setText(weight);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    private static List<String> texts(Node figure, String styleClass) {
        return figure.lookupAll("." + styleClass).stream()
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void theTableStartsAtTheFirstGuess() {
        String row = "row %d: Area %s, Actual %s, Prediction %s, Difference %s, Squared %s";
        assertEquals(row.formatted(1, "2,104", "399.9", "379", "21", "449"), table().rowSentence(0));
        assertEquals(row.formatted(2, "1,600", "329.9", "288", "42", "1,756"), table().rowSentence(1));
        assertEquals(row.formatted(3, "2,400", "369.0", "432", "\u221263", "3,969"), table().rowSentence(2));
        assertEquals("2,058", table().footerProperty().get().cells().getLast());
        assertEquals(
                "error equals 449 plus 1,756 plus 3,969, over 3 is about 2,058",
                find("error-formula", Formula.class).spoken());
    }

    @ParameterizedTest
    @CsvSource({"0.190, '2,747'", "0.160, '3,229'", "0.17689, '2,017'", "0.4, '213,514'"})
    void theMeanFollowsTheWeight(String weight, String mean) throws Exception {
        typeWeight(weight);
        assertEquals(mean, table().footerProperty().get().cells().getLast());
        assertTrue(chart().node().getAccessibleText().endsWith("Error " + mean + "."), chart().node().getAccessibleText());
    }

    @Test
    void theChartShowsThePredictionsOfTheWeight() throws Exception {
        typeWeight("0.1");
        assertEquals(
                List.of(210.4, 160.0, 240.0),
                Arrays.stream(chart().predictionsProperty().get())
                        .map(price -> Math.round(price * 1000) / 1000.0)
                        .boxed()
                        .toList());
    }

    @Test
    void aRowIsLitUpInTableChartAndFormulaAlike() throws Exception {
        Formula formula = find("error-formula", Formula.class);
        Toolkit.onFxThread(() -> {
            table().litRowProperty().set(2);
            return null;
        });
        assertEquals(2, chart().litRowProperty().get());
        assertEquals(2, formula.litRowProperty().get());
        Toolkit.onFxThread(() -> {
            chart().litRowProperty().set(0);
            return null;
        });
        assertEquals(0, table().litRowProperty().get());
        assertEquals(0, formula.litRowProperty().get());
    }

    @Test
    void aHeaderLightsUpItsPartOfTheChart() throws Exception {
        Toolkit.onFxThread(() -> {
            table().litPartProperty().set(Part.error());
            return null;
        });
        assertEquals(Part.error(), chart().litPartProperty().get());
    }

    @Test
    void theSwitchShowsTheSquares() throws Exception {
        assertFalse(chart().squaresVisibleProperty().get());
        Toolkit.onFxThread(() -> {
            find("squares-switch", ToggleSwitch.class).setSelected(true);
            return null;
        });
        assertTrue(chart().squaresVisibleProperty().get());
    }

    @Test
    void theFirstStoryLeadsFromTheLineToTheResiduals() throws Exception {
        Storyboard story = find("residual-storyboard", Storyboard.class);
        Toolkit.onFxThread(() -> {
            story.showStep(1);
            assertEquals(List.of(), texts(story, "guide-label"));
            story.positionProperty().set(1.5);
            assertEquals(List.of("1,600", "2,104", "379"), texts(story, "guide-label"));
            story.showStep(2);
            assertEquals(
                    List.of("1,600", "2,104", "2,400", "288", "379", "432"), texts(story, "guide-label"));
            story.showStep(3);
            assertEquals(List.of("288", "379", "432"), texts(story, "story-prediction"));
            assertEquals(List.of(), texts(story, "story-error"));
            story.showStep(4);
            assertEquals(List.of("21", "42", "\u221263"), texts(story, "story-error"));
            return null;
        });
    }

    /** 6 lower at 2,000 square feet is a weight of 354 / 2,000 = 0.177. */
    @Test
    void theLineCanBeTurnedAndAllGapsFollow() throws Exception {
        Storyboard story = find("residual-storyboard", Storyboard.class);
        Node handle = story.lookup("#line-handle");
        double squares = Math.pow(399.9 - 0.177 * 2104, 2) + Math.pow(329.9 - 0.177 * 1600, 2) + Math.pow(369 - 0.177 * 2400, 2);
        Toolkit.onFxThread(() -> {
            story.showStep(2);
            for (int press = 0; press < 6; press++) {
                handle.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            }
            assertEquals(5, story.stepProperty().get());
            assertEquals(
                    List.of("27", "47", "error " + Language.ENGLISH.numbers().whole(squares / 3), "\u221256"),
                    texts(story, "story-error"));
            story.showStep(4);
            assertEquals(List.of("21", "42", "\u221263"), texts(story, "story-error"));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'y = 0.180 \u00b7 x, error 2,058', '2,058'",
        "2, 'y = 0.190 \u00b7 x, error 2,747', '2,747'",
        "3, 'y = 0.160 \u00b7 x, error 3,229', '3,229'",
        "4, 'y = 0.160 \u00b7 x + 40, error 1,572', '1,572'",
        "5, 'y = 0.100 \u00b7 x + 150, error 799', '799'"
    })
    void theSecondStoryShowsEachLineWithItsError(int step, String line, String error) throws Exception {
        Storyboard story = find("slope-storyboard", Storyboard.class);
        Toolkit.onFxThread(() -> {
            story.showStep(step);
            return null;
        });
        assertEquals(List.of(line), texts(story, "story-prediction"));
        assertTrue(story.caption().contains(error), story.caption());
    }

    @Test
    void theLineBeforeStaysAsAGhost() throws Exception {
        Storyboard story = find("slope-storyboard", Storyboard.class);
        RegressionChart chart = (RegressionChart) story.lookup(".regression-chart").getUserData();
        Toolkit.onFxThread(() -> {
            story.showStep(1);
            assertEquals(null, chart.ghostLineProperty().get());
            story.positionProperty().set(1.5);
            assertEquals(0.180 * 1400, chart.ghostLineProperty().get().y1(), 1e-9);
            assertEquals(0.185 * 1400, chart.lineProperty().get().y1(), 1e-9);
            story.showStep(5);
            assertEquals(0.160 * 1400 + 40, chart.ghostLineProperty().get().y1(), 1e-9);
            assertEquals(0.100 * 1400 + 150, chart.lineProperty().get().y1(), 1e-9);
            return null;
        });
    }
}
