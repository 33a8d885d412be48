package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class FigureMenuTest extends ApplicationTest {
    private final Pane figure = new Pane(new Text(5, 20, "a figure"));
    private final VBox page = new VBox();
    private DataTable<List<String>> table;
    private final List<String> suggested = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    @TempDir
    private Path folder;

    @Override
    public void start(Stage stage) {
        figure.setMinSize(120, 40);
        figure.setMaxSize(120, 40);
        PictureSaving saving = new PictureSaving(Language.ENGLISH, (owner, name, format) -> {
            suggested.add(name + " " + format);
            return chosen;
        });
        new FigureMenu(Language.ENGLISH, saving)
                .offerOn(figure, "lesson-figure");
        table = new DataTable<>(Language.ENGLISH);
        table.setId("prices");
        table.setColumns(List.of(
                TableColumn.words("house", row -> row.getFirst()), TableColumn.numbers("price", row -> row.getLast())));
        table.setRows(List.of(List.of("old, small", "1,000"), List.of("new", "2.5")));
        new FigureMenu(Language.ENGLISH, saving).offerWithin(page, "lesson");
        page.getChildren().addAll(figure, table);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(page, 400, 300));
        stage.show();
    }

    private void choose(String item) {
        choose(figure, item);
    }

    private void choose(Node where, String item) {
        interact(() -> Event.fireEvent(
                where,
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, false, null)));
        clickOn(item);
    }

    @Test
    void aPictureIsSavedAsTheReaderHasItNow() throws Exception {
        chosen = Optional.of(folder.resolve("mine.svg"));
        interact(() -> ((Text) figure.getChildren().getFirst()).setText("changed since"));
        choose("Save as SVG\u2026");
        assertEquals(List.of("lesson-figure.svg " + PictureFormat.SVG), suggested);
        waitUntilSaved();
        assertTrue(Files.readString(chosen.get()).contains(">changed since</text>"));
        chosen = Optional.of(folder.resolve("mine.png"));
        choose("Save as PNG\u2026");
        waitUntilSaved();
        assertEquals((byte) 0x89, Files.readAllBytes(chosen.get())[0]);
    }

    private void waitUntilSaved() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(chosen.get()));
    }

    @Test
    void whoChoosesNoFileGetsNone() throws IOException {
        choose("Save as PNG\u2026");
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        assertFalse(lookup(".dialog-pane").tryQuery().isPresent());
    }

    @Test
    void aPictureIsCopiedSharp() {
        choose("Copy picture");
        interact(() -> {
            assertTrue(Clipboard.getSystemClipboard().hasImage());
            assertEquals(240, Clipboard.getSystemClipboard().getImage().getWidth());
        });
    }

    @Test
    void anyFigureOfAPageHasAMenuAndATableItsNumbers() throws Exception {
        choose(table, "Copy numbers as CSV");
        interact(() -> assertEquals(
                "house,price\n\"old, small\",\"1,000\"\nnew,2.5\n", Clipboard.getSystemClipboard().getString()));
        chosen = Optional.of(folder.resolve("table.svg"));
        choose(table, "Save as SVG\u2026");
        assertEquals(List.of("lesson-prices.svg " + PictureFormat.SVG), suggested);
        waitUntilSaved();
        assertTrue(Files.readString(chosen.get()).contains(">old, small</text>"));
    }

    @Test
    void theHistoryInACurveChartIsCopiedInFull() {
        CurveChart chart = new CurveChart(Language.ENGLISH, "", List.of("Training", "Held out"));
        assertEquals(Optional.empty(), CsvContent.of(chart.node()), "nothing is there yet");
        chart.setAxes(AxisDescription.linear("Epoch", 0, 2), AxisDescription.linear("", 0, 1));
        chart.show(
                new double[] {0, 1, 2},
                List.of(new double[] {0.1 + 0.2, 0.25, 1e-9}, new double[] {1, Double.NaN, 0.5}),
                List.of("", ""));
        assertEquals(
                Optional.of("Epoch,Training,Held out\n0,0.30000000000000004,1\n1,0.25,\n2,1.0E-9,0.5\n"),
                CsvContent.of(chart.node()));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        chosen = Optional.of(folder.resolve("none/mine.png"));
        choose("Save as PNG\u2026");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup(".dialog-pane").tryQuery().isPresent());
        DialogPane said = lookup(".dialog-pane").queryAs(DialogPane.class);
        assertEquals("The picture was not saved", said.getHeaderText());
        assertTrue(lookup(".dialog-text").queryLabeled().getText().contains(chosen.get().toString()));
    }
}
