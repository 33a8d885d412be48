package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.ExampleEditor;
import neuronlab.figure.plot.Chart;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.SavedExperiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Examples changed by hand, and runs beside each other. */
class RunsAndPointsTest extends OpenLaboratory {
    RunsAndPointsTest() {
        super(1000);
    }

    private Snapshot now() {
        return view.state().snapshotProperty().get();
    }

    private ExampleEditor editor() {
        return ((DecisionMap) lookup("#decision-map").queryAs(Chart.class).getUserData()).editorProperty().get();
    }

    @Test
    void anExampleIsAddedRelabelledAndRemovedAndTheNetworkKeepsWhatItLearned() throws Exception {
        interact(() -> view.state().trainNow(10));
        var learned = now().model();
        interact(() -> editor().add(0, 0));
        waitUntilPrepared();
        assertEquals(201, now().setting().preparation().all().rows());
        assertEquals(learned, now().model());
        assertEquals(0, now().setting().preparation().all().label(200));
        interact(() -> editor().relabel(200));
        waitUntilPrepared();
        assertEquals(1, now().setting().preparation().all().label(200));
        interact(() -> editor().remove(200));
        waitUntilPrepared();
        assertEquals(200, now().setting().preparation().all().rows());
        press("undo");
        assertEquals(201, now().setting().preparation().all().rows());
        press("reset");
        assertEquals(201, now().setting().preparation().all().rows(), "reset is for the model");
        assertEquals(0, now().epochs());
    }

    @Test
    void anExperimentIsKeptAndOpenedAgain(@TempDir Path folder) throws Exception {
        interact(() -> view.state().trainNow(30));
        Snapshot kept = now();
        Path file = folder.resolve("mine.neuronlab");
        interact(() -> {
            view.keepIn((where, content) -> {
                try (OutputStream out = Files.newOutputStream(where)) {
                    content.writeTo(out);
                }
            });
            view.pane().keeping().setPlaces(_ -> Optional.of(file));
            view.pane().keeping().menu().getItems().getFirst().fire();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> status().equals("Kept in " + file));
        press("layers-more");
        interact(() -> view.pane().ownData().open(file));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> now().model().equals(kept.model()));
        assertEquals(kept.setting().experiment(), now().setting().experiment());
        Path damaged = Files.writeString(folder.resolve("damaged.neuronlab"), "{");
        interact(() -> view.pane().ownData().open(damaged));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> status().contains("so nothing was changed"));
        assertEquals(kept.model(), now().model());
    }

    @Test
    void onlyAnExperimentThatCameIsSaidToBeOpen(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.neuronlab");
        try (OutputStream out = Files.newOutputStream(file)) {
            ExperimentFile.write(new SavedExperiment(Choices.beginning(), List.of(), List.of(), Guidance.NONE), out);
        }
        String before = status();
        Subscription cancel = view.state().preparingProperty().subscribe(preparing -> {
            if (preparing) {
                Platform.runLater(view.state()::takeBack);
            }
        });
        interact(() -> view.pane().ownData().open(file));
        waitUntilPrepared();
        assertEquals(before, status());
        interact(cancel::unsubscribe);
        interact(() -> view.pane().ownData().open(file));
        waitUntilPrepared();
        assertTrue(status().startsWith("other.neuronlab is open."), status());
    }

    @Test
    void openingAnExperimentLosesNoLoggedRun(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.neuronlab");
        Guidance guidance = new Guidance(Set.of("rate"), Optional.empty(), "Read this.");
        try (OutputStream out = Files.newOutputStream(file)) {
            ExperimentFile.write(new SavedExperiment(Choices.beginning(), List.of(), List.of(), guidance), out);
        }
        interact(() -> view.state().trainNow(30));
        press("layers-more");
        interact(() -> view.state().trainNow(20));
        var mine = now().model();
        interact(() -> view.pane().ownData().open(file));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> view.state().guidanceProperty().get().equals(guidance));
        waitUntilPrepared();
        assertEquals(List.of(), view.state().loggedRunsProperty().get());
        assertEquals(
                "other.neuronlab is open. Undo leads back to what was here before, with its log of runs.", status());
        press("undo");
        assertEquals(mine, now().model());
        assertEquals(2, view.state().loggedRunsProperty().get().size());
        assertEquals(Guidance.NONE, view.state().guidanceProperty().get());
        press("redo");
        assertEquals(List.of(), view.state().loggedRunsProperty().get());
        assertEquals(guidance, view.state().guidanceProperty().get());
    }

    @Test
    void aPadlockFreezesAParameterAndItsCurveIsDrawn() {
        interact(() -> lookup("#show-parameters").queryAs(ToggleButton.class).setSelected(true));
        double before = now().model().get(0);
        String promised = lookup("#next-step").queryLabeled().getText();
        assertTrue(promised.startsWith("Next step: slope "), promised);
        interact(() -> view.state().trainNow(1));
        double after = Double.parseDouble(promised.replaceAll(".* to ", "").replace('\u2212', '-'));
        assertEquals(after, now().model().get(0), 6e-5);
        press("undo");
        interact(() -> lookup("#lock-0").queryAs(ToggleButton.class).fire());
        assertTrue(status().endsWith("22 weights and biases, 1 of them frozen"), status());
        interact(() -> view.state().trainNow(20));
        assertEquals(before, now().model().get(0));
        assertEquals(1, lookup("#laboratory-parameter-curve").queryAll().size());
        press("undo");
        press("undo");
        assertFalse(lookup("#lock-0").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void whereAParameterTurnsRoundAndPassesZeroIsLabelledOnItsCurve() {
        interact(() -> lookup("#show-parameters").queryAs(ToggleButton.class).setSelected(true));
        for (double value : new double[] {1, 2, 0.5, -1}) {
            interact(() -> {
                view.state().move(0, value);
                view.state().trainNow(1);
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
        List<String> labels = lookup("#laboratory-parameter-curve .trace-label").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
        assertTrue(labels.contains("2 at epoch 1"), labels::toString);
        assertTrue(labels.stream().anyMatch(label -> label.startsWith("past 0 at epoch")), labels::toString);
    }

    @Test
    void thatNotAllRowsAreShownIsSaid() throws Exception {
        assertFalse(lookup("#result-note").query().isVisible());
        interact(() -> view.state()
                .change(chosen -> chosen.withData(new ExperimentData.Made(MadeData.CIRCLE, 1, 0.5, 5000))));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !view.state().preparingProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1,000 of 5,000 rows shown", lookup("#result-note").queryLabeled().getText());
    }

    @Test
    void theLandscapeOfTwoParametersFollowsTheNetwork() throws Exception {
        interact(() -> lookup("#show-landscape").queryAs(ToggleButton.class).setSelected(true));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#loss-landscape").query().isVisible());
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#loss-landscape .landscape-ball").queryAll().size() == 1);
        press("layers-fewer");
        assertEquals(6, lookup("#landscape-across").queryAs(ComboBox.class).getItems().size());
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#loss-landscape").query().isVisible());
    }

    @Test
    void runsAreLoggedNotedOverlaidCopiedAndOpenedAgain() throws Exception {
        interact(() -> lookup("#show-runs").queryAs(ToggleButton.class).setSelected(true));
        interact(() -> view.state().trainNow(30));
        var first = now().model();
        press("layers-more");
        interact(() -> view.state().trainNow(20));
        press("keep-run");
        assertEquals(2, view.state().loggedRunsProperty().get().size());
        interact(() -> {
            lookup("#note-run-1").queryAs(TextField.class).setText("one layer, \"first\"");
            lookup("#tick-run-1").queryAs(CheckBox.class).fire();
            lookup("#tick-run-2").queryAs(CheckBox.class).fire();
        });
        assertEquals(1, lookup("#run-overlay .curve-1").queryAll().size());
        assertEquals(1, lookup("#run-overlay .curve-2").queryAll().size());
        press("copy-run");
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, (Callable<String>) () -> Clipboard.getSystemClipboard().getString());
        String[] lines = copied.split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].startsWith("\"one layer, \"\"first\"\"\",\"circle\",4,tanh,descent,auto,all,30,"), lines[1]);
        assertTrue(lines[2].startsWith("\"\",\"circle\",4 4,tanh,descent,auto,all,20,"), lines[2]);
        press("open-run-1");
        assertEquals(first, now().model());
    }
}
