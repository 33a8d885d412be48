package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import neuronlab.lesson.facts.LeastSquares;
import neuronlab.model.data.Table;
import neuronlab.model.experiment.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a newcomer does in the first minutes, by buttons and lists alone. */
class NewcomerTest extends OpenLaboratory {
    @TempDir
    private Path folder;

    NewcomerTest() {
        super(1280);
    }

    private void train(int hundreds) throws Exception {
        for (int i = 1; i <= hundreds; i++) {
            press("step-100");
            String place = "Epoch " + (i * 100 < 1000 ? "" + i * 100 : "%,d".formatted(i * 100));
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> text("#transport-place").equals(place));
        }
    }

    private Preparation prepared() {
        return view.state().snapshotProperty().get().setting().preparation();
    }

    @Test
    void carsFromThreeColumnsAreAnsweredAsWellAsLeastSquaresDo() throws Exception {
        choose("built-in", "Cars: miles per gallon");
        press("layers-fewer");
        Set<String> wanted = Set.of("displacement", "weight", "year");
        interact(() -> lookup("#inputs .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.isSelected() != wanted.contains(box.getText()))
                .forEach(CheckBox::fire));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(wanted, Set.copyOf(view.state().experimentProperty().get().inputs()));
        train(15);
        Table heldOut = prepared().rawHeldOut().orElseThrow();
        double[] line = LeastSquares.weights(inputs(prepared().rawTraining()), targets(prepared().rawTraining()));
        double best = LeastSquares.error(line, inputs(heldOut), targets(heldOut));
        assertEquals(best, Double.parseDouble(text("#laboratory-loss-held-out")), best / 100);
    }

    private static double[][] inputs(Table table) {
        return IntStream.range(0, table.rows()).mapToObj(table::inputs).toArray(double[][]::new);
    }

    private static double[] targets(Table table) {
        return IntStream.range(0, table.rows()).mapToDouble(table::target).toArray();
    }

    @Test
    void theSpiralIsSolvedByANetworkBuiltOnThePage() throws Exception {
        interact(() -> lookup("#made-spiral").queryAs(ToggleButton.class).fire());
        choose("optimiser", "Adam");
        choose("batch", "10");
        press("layers-more");
        for (int layer = 1; layer <= 2; layer++) {
            for (int i = 0; i < 4; i++) {
                press("neurons-" + layer + "-more");
            }
        }
        assertEquals("8", text("#neurons-1"));
        assertEquals("8", text("#neurons-2"));
        train(4);
        interact(() -> lookup("#show-accuracy").queryAs(ToggleButton.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
        double accuracy = Double.parseDouble(text("#laboratory-accuracy-training").replace("%", ""));
        assertTrue(accuracy > 95, () -> "only " + accuracy);
    }

    @Test
    void whoCancelsWhileATableIsReadHasWhatWasThereBefore() throws Exception {
        Path file = folder.resolve("long.csv");
        Files.write(file, IntStream.range(0, 200_000).mapToObj(i -> i + "," + i % 7).toList());
        String before = status();
        interact(() -> {
            view.pane().ownData().open(file);
            assertTrue(lookup("#import-progress").query().isVisible());
            assertTrue(lookup("#import-use").query().isDisabled());
            lookup("#import-cancel").queryAs(Button.class).fire();
        });
        waitUntilPrepared();
        assertFalse(lookup("#import-sheet").query().getParent().isVisible());
        assertTrue(lookup("#import-use").query().isDisabled(), "nothing came of it");
        assertEquals(before, status());
        press("step-1");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text("#transport-place").equals("Epoch 1"));
    }
}
