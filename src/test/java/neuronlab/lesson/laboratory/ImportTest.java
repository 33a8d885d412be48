package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.csv.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What was found out about a table can be changed before it is used, and the preview follows. */
class ImportTest extends OpenLaboratory {
    @TempDir
    private Path folder;

    ImportTest() {
        super(1280);
    }

    private Path caseFile(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = TableSource.class.getResourceAsStream("cases/" + name)) {
            Files.copy(in, file);
        }
        return file;
    }

    private void open(Path file) throws Exception {
        interact(() -> view.pane().ownData().open(file));
        waitUntilRead();
    }

    private void waitUntilRead() throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !lookup("#import-progress").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void change(String id, String shown) throws Exception {
        choose(id, shown);
        waitUntilRead();
    }

    private String chosen(String id) {
        return shown(box(id));
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private TextField marks() {
        return lookup("#import-missing").queryAs(TextField.class);
    }

    private void typeMarks(String text) throws Exception {
        interact(() -> {
            marks().setText(text);
            marks().fireEvent(new ActionEvent());
        });
        waitUntilRead();
    }

    private List<String> preview(String style) {
        return lookup(".import-columns ." + style).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private DataFrame used() {
        press("import-use");
        return view.state().experimentProperty().get().data().frame();
    }

    @Test
    void theMarksOfMissingValuesAreShownAndChanged() throws Exception {
        open(caseFile("28-missing-NA.csv"));
        assertEquals("NA", marks().getText());
        assertTrue(preview("import-missing").contains("1 missing"), preview("import-missing")::toString);
        assertTrue(text("#import-problems").contains("1 cell cannot be used"), text("#import-problems"));
        typeMarks("");
        assertTrue(text("#import-problems").contains("\u201cNA\u201d is no number"), text("#import-problems"));
        typeMarks("NA, 330");
        assertTrue(text("#import-problems").contains("2 cells cannot be used"), text("#import-problems"));
        assertEquals("330, NA", marks().getText());
        DataFrame frame = used();
        assertEquals(List.of(1L, 1L), List.of(frame.missing(0), frame.missing(1)));
    }

    @Test
    void whatIsWrongWithCellsIsInSightInALowWindowToo() throws Exception {
        interact(() -> {
            lookup("#import-sheet").query().getScene().getWindow().setHeight(500);
            view.page().setVisibleHeight(500);
        });
        StringBuilder table = new StringBuilder("area,price\n");
        for (int row = 0; row < 60; row++) {
            table.append(row).append(row % 2 == 0 ? ",many\n" : "," + row + "\n");
        }
        for (int row = 0; row < 20; row++) {
            table.append(row).append(",1\n");
        }
        open(Files.writeString(folder.resolve("many.csv"), table));
        assertTrue(text("#import-problems").contains("Line 60, column 2:"), text("#import-problems"));
        Region scroll = lookup(".import-problem-scroll").queryAs(Region.class);
        Region label = lookup("#import-problems").queryAs(Region.class);
        assertTrue(scroll.getHeight() >= 60, () -> "only " + scroll.getHeight());
        assertTrue(label.getHeight() > 30 * 12, "each has its line");
    }

    @Test
    void aQuestionMarkIsAMarkOfItsOwn() throws Exception {
        open(caseFile("29-missing-q.csv"));
        assertEquals("?", marks().getText());
        assertTrue(text("#import-problems").contains("1 cell cannot be used"), text("#import-problems"));
    }

    @Test
    void whatStandsAroundCellsIsShownAndChanged() throws Exception {
        open(caseFile("08-decimal-comma-quoted.csv"));
        assertEquals("Quotes \u201d", chosen("import-quote"));
        assertTrue(text("#import-summary").contains("2 of 2 columns"), text("#import-summary"));
        change("import-quote", "Nothing");
        assertFalse(text("#import-summary").contains("2 of 2 columns"), text("#import-summary"));
        change("import-quote", "Quotes \u201d");
        assertTrue(text("#import-summary").contains("2 of 2 columns"), text("#import-summary"));
        open(Files.writeString(folder.resolve("single.csv"), "'a, b','c'\n'1',2\n'3',4\n'5',7\n"));
        assertEquals("Apostrophes \u2019", chosen("import-quote"));
        assertEquals(List.of("a, b", "c"), preview("import-column-name"));
    }

    @Test
    void theCharactersAreShownAndChanged() throws Exception {
        open(caseFile("34-latin1-header.csv"));
        assertEquals("Western (Windows)", chosen("import-charset"));
        String western = preview("import-column-name").getFirst();
        change("import-charset", "Cyrillic");
        byte[] bytes = Files.readAllBytes(folder.resolve("34-latin1-header.csv"));
        String line = new String(bytes, "windows-1251").lines().findFirst().orElseThrow();
        assertTrue(line.startsWith(preview("import-column-name").getFirst()), preview("import-column-name")::toString);
        change("import-charset", "Unicode (UTF-8)");
        assertEquals(
                "Line 1 has characters of another kind than those chosen. Choose others, or save the table as"
                        + " \u201cCSV UTF-8\u201d.",
                text("#import-summary"));
        assertTrue(lookup("#import-use").query().isDisabled());
        change("import-charset", "Western (Windows)");
        assertEquals(western, preview("import-column-name").getFirst());
        assertEquals(western, used().columns().getFirst().name());
    }
}
