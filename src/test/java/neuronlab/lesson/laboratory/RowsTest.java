package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import neuronlab.model.data.DataFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The data as a table: each cell can be changed, and all of it undone. */
class RowsTest extends OpenLaboratory {
    RowsTest() {
        super(1000);
    }

    @BeforeEach
    void bringToTheFront() {
        choose("built-in", "Penguins");
        interact(() -> lookup("#show-table").queryAs(ToggleButton.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DataFrame frame() {
        return view.state().snapshotProperty().get().setting().experiment().data().frame();
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return lookup("#rows-table").queryAs(TableView.class);
    }

    private int column(String name) {
        return frame().columns().indexOf(frame().column(name).orElseThrow());
    }

    /** Only the columns in sight have cells. */
    private void scrollTo(int column) {
        interact(() -> table().scrollToColumnIndex(column + 1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void begin(int row, int column) {
        scrollTo(column);
        interact(() -> {
            table().getSelectionModel().clearAndSelect(row, table().getColumns().get(column + 1));
            table().edit(row, table().getColumns().get(column + 1));
        });
    }

    private TextField field() {
        return lookup(".cell-field").queryAs(TextField.class);
    }

    private void type(String text) {
        interact(() -> field().setText(text));
        push(KeyCode.ENTER);
        waitUntilPrepared();
    }

    private String cell(int row, int column) {
        scrollTo(column);
        return cellInSight(row, column).getText();
    }

    private TableCell<?, ?> cellInSight(int row, int column) {
        return lookup("#rows-table .table-cell").queryAll().stream()
                .flatMap(node -> node instanceof TableCell<?, ?> cell ? Stream.of(cell) : Stream.empty())
                .filter(cell -> cell.getIndex() == row
                        && cell.getTableColumn() == table().getColumns().get(column + 1))
                .findFirst()
                .orElseThrow();
    }

    private String note() {
        return text("#rows-note");
    }

    @Test
    void aCellIsChangedAndUndoBringsItBack() {
        int mass = column("body mass");
        double before = frame().value(0, mass);
        assertEquals("3750", cell(0, mass));
        assertEquals("344 rows. A double click or Enter changes a cell.", note());
        begin(0, mass);
        assertEquals("body mass (g)", field().getAccessibleText());
        type("3800,5");
        assertEquals(3800.5, frame().value(0, mass));
        assertEquals("3800.5", cell(0, mass));
        interact(() -> view.state().transport().undo());
        waitUntilPrepared();
        assertEquals(before, frame().value(0, mass));
        assertEquals("3750", cell(0, mass));
        interact(() -> view.state().transport().redo());
        waitUntilPrepared();
        assertEquals("3800.5", cell(0, mass));
    }

    @Test
    void aDoubleClickOnACellOfATableThatHasJustComeOpensIt() {
        int species = column("species");
        doubleClickOn(cellInSight(2, species));
        assertTrue(field().isFocused());
        write("Gentoo").push(KeyCode.ENTER);
        waitUntilPrepared();
        assertEquals("Gentoo", cell(2, species));
        int mass = column("body mass");
        scrollTo(mass);
        doubleClickOn(cellInSight(4, mass));
        write("4200").push(KeyCode.ENTER);
        waitUntilPrepared();
        assertEquals(4200, frame().value(4, mass));
        doubleClickOn(cellInSight(4, mass));
        write("4300").push(KeyCode.ENTER);
        waitUntilPrepared();
        assertEquals(4300, frame().value(4, mass));
    }

    @Test
    void nothingTypedIsAMissingValueAndAClassIsOneOfItsNames() {
        int species = column("species");
        begin(1, species);
        type("gentoo");
        assertEquals("Gentoo", cell(1, species));
        begin(1, species);
        type("Emperor");
        assertTrue(note().contains("is none of the classes: Adelie"), note());
        assertEquals(1.0 * frame().columns().get(species).classNames().indexOf("Gentoo"), frame().value(1, species));
        interact(() -> field().requestFocus());
        push(KeyCode.ESCAPE);
        int mass = column("body mass");
        begin(1, mass);
        type("");
        assertTrue(Double.isNaN(frame().value(1, mass)));
        assertEquals("\u2013", cell(1, mass));
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherCellIsTurnedTo() {
        int mass = column("body mass");
        begin(2, mass);
        interact(() -> field().setText("4000"));
        begin(4, mass);
        waitUntilPrepared();
        assertEquals(4000, frame().value(2, mass));
    }

    @Test
    void whatIsBeingTypedGoesWithItsRowAndIntoNoOther() {
        int mass = column("body mass");
        double next = frame().value(3, mass);
        begin(2, mass);
        interact(() -> field().setText("4000"));
        press("remove-rows");
        waitUntilPrepared();
        assertEquals(343, frame().rows());
        assertEquals(next, frame().value(2, mass), 0);
        interact(() -> view.state().transport().undo());
        waitUntilPrepared();
        assertEquals(4000, frame().value(2, mass));
    }

    @Test
    void aFieldThatNothingWasTypedIntoDoesNotTakeBackAnUndo() {
        int mass = column("body mass");
        double before = frame().value(0, mass);
        begin(0, mass);
        type("3800");
        begin(0, mass);
        interact(() -> view.state().transport().undo());
        waitUntilPrepared();
        begin(2, mass);
        waitUntilPrepared();
        assertEquals(before, frame().value(0, mass));
    }

    @Test
    void rowsAreAddedRemovedAndCopied() throws Exception {
        int mass = column("body mass");
        double third = frame().value(2, mass);
        interact(() -> table().getSelectionModel().clearAndSelect(2, table().getColumns().get(1)));
        press("add-rows");
        assertEquals(345, frame().rows());
        assertEquals(third, frame().value(344, mass));
        double fourth = frame().value(5, mass);
        interact(() -> table().getSelectionModel().clearAndSelect(4, table().getColumns().get(1)));
        press("remove-rows");
        assertEquals(344, frame().rows());
        assertEquals(fourth, frame().value(4, mass));
        press("copy-rows");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> note().equals("344 rows are copied."));
        String[] lines = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
                .get()
                .split("\n");
        assertEquals(345, lines.length);
        assertTrue(lines[0].startsWith("species,island,bill length"), lines[0]);
        assertTrue(lines[1].startsWith("Adelie,Torgersen,39.1,"), lines[1]);
    }
}
