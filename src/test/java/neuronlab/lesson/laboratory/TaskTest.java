package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Task;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Loss;
import org.junit.jupiter.api.Test;

/** Whether a number or a class is answered is chosen beside the target, where both are possible. */
class TaskTest extends OpenLaboratory {
    private static final String NUMBER = "Regression";
    private static final String CLASS = "Classification";

    TaskTest() {
        super(1280);
    }

    private Experiment present() {
        return view.state().snapshotProperty().get().setting().experiment();
    }

    private List<String> classes() {
        return view.state().snapshotProperty().get().setting().preparation().all().classNames();
    }

    /** The different numbers of a column, as classes are called. */
    private List<String> different(String column) {
        DataFrame frame = present().data().frame();
        int place = frame.columns().indexOf(frame.column(column).orElseThrow());
        return IntStream.range(0, frame.rows())
                .mapToObj(row -> frame.value(row, place))
                .sorted()
                .distinct()
                .map(value -> "%.0f".formatted(value))
                .toList();
    }

    private String task() {
        return shown(box("task"));
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    @Test
    void aColumnOfNumbersIsAnsweredAsClassesAndUndoMakesThemNumbersAgain() throws Exception {
        choose("built-in", "Cars: miles per gallon");
        assertTrue(box("task").isDisabled(), "miles per gallon have too many values");
        assertTrue(text("#task-fixed").contains("more than 100 different numbers"), text("#task-fixed"));
        choose("target", "cylinders");
        assertFalse(box("task").isDisabled());
        assertFalse(lookup("#task-fixed").query().isVisible());
        assertEquals(NUMBER, task());
        choose("task", CLASS);
        assertEquals(Task.CLASSIFICATION, present().task());
        assertEquals(Loss.CROSS_ENTROPY, present().hyperparameters().loss());
        assertEquals(different("cylinders"), classes());
        assertEquals(List.of("3", "4", "5", "6", "8"), classes());
        press("step-1");
        Experiment kept = present();
        interact(() -> {
            view.state().transport().undo();
            view.state().transport().undo();
        });
        waitUntilPrepared();
        assertEquals(Task.REGRESSION, present().task());
        assertEquals(NUMBER, task());
        interact(() -> view.state().transport().redo());
        waitUntilPrepared();
        assertEquals(CLASS, task());
        assertEquals(kept, present());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ExperimentFile.write(SavedExperiment.of(kept), file);
        assertEquals(
                kept, ExperimentFile.read(new ByteArrayInputStream(file.toByteArray())).experiment());
        choose("task", NUMBER);
        assertEquals(Loss.SQUARED, present().hyperparameters().loss());
    }

    @Test
    void aColumnOfClassesSaysWhyItIsNoNumber() {
        choose("built-in", "Penguins");
        assertTrue(box("task").isDisabled());
        assertEquals(CLASS, task());
        assertEquals("species holds classes: it can be answered as a class only.", text("#task-fixed"));
        choose("target", "body mass");
        assertEquals(NUMBER, task());
        assertEquals(Task.REGRESSION, present().task());
    }
}
