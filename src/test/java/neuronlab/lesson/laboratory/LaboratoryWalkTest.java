package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HoldOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A newcomer's first minutes in the laboratory. */
class LaboratoryWalkTest extends OpenLaboratory {
    private static final String TEN_ROWS_WITH_DECIMAL_COMMAS = """
            Fl\u00e4che\tZimmer\tMiete
            52,5\t2\t640,00
            71,0\t3\t812,50
            38,2\t1\t495,00
            95,4\t4\t1.105,00
            60,0\t2\t701,00
            83,7\t3\t955,90
            45,1\t2\t560,00
            110,3\t4\t1.290,00
            67,8\t3\t788,00
            55,5\t2\t665,25
            """;

    @TempDir
    private Path folder;

    LaboratoryWalkTest() {
        super(1000);
    }

    private void copy(String cells) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, cells)));
    }

    private void waitUntilRead() throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> !lookup("#import-progress").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String chosen(String id) {
        return shown(box(id));
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    @Test
    void aNetworkIsBuiltAndTrainedByButtons() throws Exception {
        assertEquals("150 rows to learn from, 50 held out, 22 weights and biases", status());
        press("layers-more");
        press("neurons-2-fewer");
        assertEquals("2 hidden layers", text("#layers"));
        assertEquals("3", text("#neurons-2"));
        // 2·4 + 4, 4·3 + 3, 3·2 + 2
        assertEquals("150 rows to learn from, 50 held out, 35 weights and biases", status());
        String before = text("#laboratory-loss-training");
        press("step-10");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#transport-place").equals("Epoch 10"));
        assertTrue(Double.parseDouble(text("#laboratory-loss-training")) < Double.parseDouble(before));
        press("reset");
        assertEquals("Epoch 0", text("#transport-place"));
        assertEquals(before, text("#laboratory-loss-training"));
        press("undo");
        press("undo");
        assertEquals("3", text("#neurons-2"), "the last two actions were the epochs and the reset");
    }

    @Test
    void aStepThatIsTooLargeIsNamedWithAWayOut() throws Exception {
        choose("built-in", "Cars: miles per gallon");
        press("layers-fewer");
        choose("scale", "As they are");
        choose("rate", "10");
        press("step-100");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> status().contains("Choose a smaller learning rate"));
    }

    /** The first entry of the list of rates. */
    private String automatic() {
        interact(() -> box("rate").show());
        WaitForAsyncUtils.waitForFxEvents();
        List<String> entries = lookup(".combo-box-popup .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(entry -> entry != null && entry.startsWith("Automatic"))
                .toList();
        interact(() -> box("rate").hide());
        assertEquals(1, entries.size(), entries.toString());
        return entries.getFirst();
    }

    @Test
    void whatAutomaticComesToIsSaidAsLongAsItIsKnown() {
        String derived = automatic();
        assertTrue(derived.startsWith("Automatic: "), derived);
        choose("rate", "0.1");
        assertEquals(derived, automatic());
        press("layers-more");
        assertEquals("Automatic", automatic(), "of the network before it was known");
        choose("rate", "Automatic");
        assertTrue(automatic().startsWith("Automatic: "), automatic());
    }

    @Test
    void rowsFromASpreadsheetWithDecimalCommasArePasted() throws Exception {
        copy(TEN_ROWS_WITH_DECIMAL_COMMAS);
        press("paste-table");
        waitUntilRead();
        assertEquals("Tab", chosen("import-separator"));
        assertEquals("Comma ,", chosen("import-decimals"));
        assertEquals("In line 1", chosen("import-header"));
        assertTrue(text("#import-summary").startsWith("10 rows, 3 of 3 columns can be used."), text("#import-summary"));
        assertEquals("class", chosen("target"), "nothing is replaced before it is confirmed");
        press("import-use");
        assertEquals("Miete", chosen("target"));
        assertEquals("7 rows to learn from, 3 held out", status().replaceAll(", \\d+ weights.*", ""));
        assertFalse(lookup("#import-sheet").query().getParent().isVisible());
        press("undo");
        assertEquals("class", chosen("target"));
    }

    @Test
    void aBadCellIsNamedByLineAndColumnAndCancelChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("prices.csv"), "area,price\n1,2\n2,many\n3,4\n4,5\n5,6\n6,7\n");
        interact(() -> {
            view.pane().ownData().setFiles(_ -> Optional.of(file));
            lookup("#open-table").queryAs(Button.class).fire();
        });
        waitUntilRead();
        assertTrue(
                text("#import-problems").contains("Line 3, column 2: \u201cmany\u201d is no number, but price needs one"),
                text("#import-problems"));
        press("import-cancel");
        assertEquals("class", chosen("target"));
        assertEquals("150 rows to learn from, 50 held out, 22 weights and biases", status());
    }

    @Test
    void namesWithUnderscoresAndAnotherEncodingAreShownAsTheyAre(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("gr.csv");
        Files.write(file, "Gr\u00F6\u00DFe_qm,Preis\n10,20\n11,23\n12,24\n13,28\n".getBytes("windows-1252"));
        interact(() -> view.pane().ownData().open(file));
        waitUntilRead();
        assertTrue(text("#import-problems").startsWith("Its characters are read as windows-1252."), text("#import-problems"));
        press("import-use");
        CheckBox box = lookup("#inputs .check-box").queryAs(CheckBox.class);
        assertEquals("Gr\u00F6\u00DFe_qm", box.getText());
        assertFalse(box.isMnemonicParsing(), "an underscore would not be seen");
    }

    private void typeSeed(String id, String seed) {
        interact(() -> {
            TextField field = lookup("#" + id).queryAs(TextField.class);
            field.setText(seed);
            field.fireEvent(new ActionEvent());
        });
        waitUntilPrepared();
    }

    @Test
    void dataTheRowsHeldOutAndTheStartAreDrawnBySeedsThatAreSeen() {
        Experiment before = view.state().experimentProperty().get();
        typeSeed("data-seed", "7");
        assertEquals(MadeData.CIRCLE.make(7, 0.5, 200), view.state().experimentProperty().get().data().frame());
        press("another-draw");
        assertEquals("8", lookup("#data-seed").queryAs(TextField.class).getText());
        typeSeed("held-out-seed", "5");
        assertEquals(new HoldOut(0.25, 5), view.state().experimentProperty().get().holdOut());
        press("another-split");
        assertEquals("6", lookup("#held-out-seed").queryAs(TextField.class).getText());
        typeSeed("seed", "41");
        assertEquals(41, view.state().experimentProperty().get().seed());
        press("new-start");
        assertEquals("42", lookup("#seed").queryAs(TextField.class).getText());
        typeSeed("seed", "4x");
        assertEquals("42", lookup("#seed").queryAs(TextField.class).getText(), "no whole number");
        for (int undone = 0; undone < 6; undone++) {
            interact(() -> view.state().transport().undo());
            waitUntilPrepared();
        }
        assertEquals(before, view.state().experimentProperty().get());
    }

    @Test
    void whatTheNeuronsSeeIsPaintedBeforeTheFirstStep() {
        List<Image> pictures = from(lookup("#network-diagram"))
                .lookup(ImageView.class::isInstance)
                .queryAllAs(ImageView.class).stream()
                .filter(view -> view.getParent() instanceof Group)
                .map(ImageView::getImage)
                .toList();
        assertEquals(6, pictures.size(), "of four hidden neurons and two outputs");
        pictures.forEach(picture ->
                assertEquals(1, picture.getPixelReader().getColor(3, 3).getOpacity(), "its colours are there"));
    }

    @Test
    void inputsAreChosenByTheirBoxes() {
        choose("built-in", "Cars: miles per gallon");
        assertEquals(1, lookup("#agreement-chart").queryAll().size());
        interact(() -> lookup("#inputs .check-box").queryAllAs(CheckBox.class).stream()
                .filter(CheckBox::isSelected)
                .limit(2)
                .forEach(CheckBox::fire));
        waitUntilPrepared();
        assertEquals(1, lookup("#fitted-curve").queryAll().size());
    }
}
