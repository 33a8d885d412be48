package neuronlab.lesson.laboratory.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Choice;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import neuronlab.model.experiment.EngineeredInput;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.Task;

/** Which column is to be answered, from which others, and which inputs are computed from those. */
final class ColumnChoice extends VBox {
    private final LaboratoryState state;
    private final Words words;
    private final Choice<String> target;
    private final Choice<Task> task;
    private final Label fixed = new Label();
    private final Label heading = new Label();
    private final VBox boxes = new VBox();
    private List<String> offered = List.of();
    private ExperimentData judged;
    private String judgedTarget;

    ColumnChoice(LaboratoryState state, Words words) {
        this.state = state;
        this.words = words;
        getStyleClass().add("laboratory-columns");
        target = new Choice<>(words.get("target"), name -> name, words.language());
        target.box().setId("target");
        target.valueProperty().subscribe(this::chooseTarget);
        task = new Choice<>(words.get("task"), this::nameOf, List.of(Task.values()), words.language());
        task.box().setId("task");
        task.valueProperty().subscribe(this::chooseTask);
        fixed.setId("task-fixed");
        fixed.getStyleClass().add("panel-note");
        fixed.setWrapText(true);
        heading.getStyleClass().add("choice-label");
        boxes.getStyleClass().add("input-boxes");
        boxes.setId("inputs");
        getChildren().addAll(target, task, fixed, heading, boxes);
        state.experimentProperty().subscribe(this::show);
    }

    private void chooseTarget(String name) {
        if (name != null && !name.equals(state.experimentProperty().get().target())) {
            state.change(chosen -> withTarget(chosen, name));
        }
    }

    private String nameOf(Task each) {
        return words.get("task." + each.name().toLowerCase(Locale.ROOT));
    }

    private void chooseTask(Task chosen) {
        if (chosen != null && chosen != state.experimentProperty().get().task()) {
            state.change(experiment -> experiment.withTask(chosen));
        }
    }

    private static Experiment withTarget(Experiment chosen, String name) {
        List<String> inputs = new ArrayList<>(chosen.inputs());
        inputs.remove(name);
        if (inputs.isEmpty()) {
            inputs.add(chosen.target());
        }
        Task task = isNumber(chosen.data().frame(), name) ? Task.REGRESSION : Task.CLASSIFICATION;
        Experiment changed = chosen.withTarget(name).withInputs(inputs).withEngineered(List.of());
        return task == chosen.task() ? changed : changed.withTask(task);
    }

    private static boolean isNumber(DataFrame frame, String name) {
        return frame.column(name).map(column -> column.classNames().isEmpty()).orElse(false);
    }

    private void show(Experiment chosen) {
        List<String> names =
                chosen.data().frame().columns().stream().map(Column::name).toList();
        target.setAll(names);
        target.valueProperty().set(chosen.target());
        task.valueProperty().set(chosen.task());
        judge(chosen);
        heading.setText(words.get(
                "inputs",
                words.language().numbers().whole(chosen.inputs().size()),
                words.language().numbers().whole(names.size() - 1)));
        offer(chosen, names.stream().filter(name -> !name.equals(chosen.target())).toList());
        boxes.getChildren().forEach(box -> ((CheckBox) box).setSelected(isChosen(box.getUserData(), chosen)));
    }

    /** Where only one task is possible it says why; of many rows this is not looked up more than once. */
    private void judge(Experiment chosen) {
        if (chosen.data() == judged && chosen.target().equals(judgedTarget)) {
            return;
        }
        judged = chosen.data();
        judgedTarget = chosen.target();
        String why = whyFixed(judged.frame(), judgedTarget);
        task.setDisable(!why.isEmpty());
        fixed.setText(why);
        fixed.setVisible(!why.isEmpty());
        fixed.setManaged(!why.isEmpty());
    }

    private String whyFixed(DataFrame frame, String name) {
        if (frame.column(name).isEmpty()) {
            return "";
        }
        if (!isNumber(frame, name)) {
            return words.get("task.only-classes", name);
        }
        return frame.canBeClasses(name)
                ? ""
                : words.get("task.only-numbers", name, words.language().numbers().whole(Table.MOST_CLASSES));
    }

    private static boolean isChosen(Object what, Experiment chosen) {
        return what instanceof EngineeredInput computed
                ? chosen.engineered().contains(computed)
                : chosen.inputs().contains((String) what);
    }

    /** The check boxes are made anew only if others are needed, so that the focus stays where it is. */
    private void offer(Experiment chosen, List<String> names) {
        List<EngineeredInput> computed = computable(chosen);
        List<String> wanted = new ArrayList<>(names);
        computed.forEach(input -> wanted.add(input.name()));
        if (wanted.equals(offered)) {
            return;
        }
        offered = wanted;
        boxes.getChildren().clear();
        names.forEach(name -> boxes.getChildren().add(box(name, name)));
        computed.forEach(input -> boxes.getChildren().add(box(input, input.name())));
    }

    /** What can be computed from two inputs, or one. */
    private static List<EngineeredInput> computable(Experiment chosen) {
        List<String> inputs = chosen.inputs();
        DataFrame frame = chosen.data().frame();
        if (inputs.size() > 2 || !inputs.stream().allMatch(name -> isNumber(frame, name))) {
            return List.of();
        }
        List<EngineeredInput> result = new ArrayList<>();
        inputs.forEach(name -> result.add(new EngineeredInput.Square(name)));
        if (inputs.size() == 2) {
            result.add(new EngineeredInput.Product(inputs.get(0), inputs.get(1)));
        }
        inputs.forEach(name -> result.add(new EngineeredInput.Sine(name)));
        return result;
    }

    private CheckBox box(Object what, String name) {
        CheckBox box = new CheckBox(name);
        // The names of columns have underscores, which would mark a key.
        box.setMnemonicParsing(false);
        box.setUserData(what);
        box.setOnAction(_ -> state.change(chosen -> with(chosen, what, box.isSelected())));
        return box;
    }

    private static Experiment with(Experiment chosen, Object what, boolean wanted) {
        if (what instanceof EngineeredInput computed) {
            return chosen.withEngineered(with(chosen.engineered(), computed, wanted));
        }
        List<String> order =
                chosen.data().frame().columns().stream().map(Column::name).toList();
        List<String> inputs = new ArrayList<>(with(chosen.inputs(), (String) what, wanted));
        inputs.sort(Comparator.comparingInt(order::indexOf));
        Experiment changed = chosen.withInputs(inputs);
        List<EngineeredInput> possible = computable(changed);
        return changed.withEngineered(
                chosen.engineered().stream().filter(possible::contains).toList());
    }

    private static <T> List<T> with(List<T> all, T one, boolean wanted) {
        List<T> result = new ArrayList<>(all);
        result.remove(one);
        if (wanted) {
            result.add(one);
        }
        return result;
    }
}
