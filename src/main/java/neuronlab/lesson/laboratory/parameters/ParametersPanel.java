package neuronlab.lesson.laboratory.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.curves.TraceChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.training.TurnLandmarks;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;
import org.kordamp.ikonli.feather.Feather;

/** The parameters of one neuron, each with a padlock, and the curve of one of them. */
public final class ParametersPanel extends HBox {
    private static final int DECIMALS = 4;
    /** The slopes of more than these are not found within a frame. */
    private static final double MOST_NUMBERS = 2e5;

    private static final double LEAST = 0.001;

    private final LaboratoryState state;
    private final Language language;
    private final Words words;
    private final Numbers numbers;
    private final TurnLandmarks landmarks;
    private final Choice<NeuronParameters> neuron;
    private final VBox rows = new VBox();
    private final StackPane place = new StackPane();
    private final Label nextStep = new Label();
    private final List<Row> shown = new ArrayList<>();
    private Object network;
    private TraceChart chart;
    private int chosen;

    /** A panel that shows and freezes the parameters of the laboratory. */
    public ParametersPanel(LaboratoryState state, Language language) {
        this.state = state;
        this.language = language;
        words = language.words(ParametersPanel.class);
        numbers = language.numbers();
        landmarks = new TurnLandmarks(
                numbers, (epoch, value) -> words.get("turn", epoch, value), epoch -> words.get("sign", epoch));
        getStyleClass().add("parameters-panel");
        neuron = new Choice<>(words.get("of"), NeuronParameters::name, language);
        neuron.box().setId("parameters-of");
        rows.getStyleClass().add("parameter-rows");
        PanelScroll scroll = new PanelScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox list = new VBox(neuron, scroll);
        list.getStyleClass().add("parameter-list");
        nextStep.setId("next-step");
        nextStep.getStyleClass().add("panel-note");
        nextStep.setWrapText(true);
        nextStep.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox curve = new VBox(place, nextStep);
        HBox.setHgrow(curve, Priority.ALWAYS);
        getChildren().addAll(list, curve);
        neuron.valueProperty().addListener((_, _, other) -> {
            if (other != null) {
                showNeuron(other);
                state.whenAtRest(this::showNow);
            }
        });
        // Whoever takes it into tabs shows it.
        setVisible(false);
        visibleProperty().addListener(_ -> state.whenAtRest(this::showNow));
        state.snapshotProperty().subscribe(this::show);
    }

    private void showNow() {
        show(state.snapshotProperty().get());
    }

    /** A row of the list. */
    private record Row(ToggleButton lock, ToggleButton name, Label value, int parameter) {}

    private void show(Snapshot now) {
        if (!isVisible()) {
            return;
        }
        if (network == null || network != now.setting().preparation()) {
            network = now.setting().preparation();
            List<NeuronParameters> all = NeuronParameters.of(now.setting(), language);
            if (!all.equals(neuron.all())) {
                neuron.setAll(all);
                neuron.valueProperty().set(all.getFirst());
            }
        }
        for (Row row : shown) {
            boolean frozen = now.setting().hyperparameters().frozen().contains(row.parameter());
            row.lock().setSelected(frozen);
            row.value().setText(numbers.upTo(now.model().get(row.parameter()), DECIMALS));
        }
        draw();
    }

    private void showNeuron(NeuronParameters its) {
        shown.clear();
        rows.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < its.names().size(); i++) {
            Row row = row(its, i, group);
            shown.add(row);
            HBox line = new HBox(row.lock(), row.name(), row.value());
            line.getStyleClass().add("parameter-row");
            rows.getChildren().add(line);
        }
        choose(its, 0);
        group.selectToggle(shown.getFirst().name());
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                choose(its, (int) now.getUserData());
                state.whenAtRest(this::draw);
            }
        });
    }

    private Row row(NeuronParameters its, int index, ToggleGroup group) {
        int parameter = its.places().get(index);
        ToggleButton lock = new ToggleButton();
        lock.setId("lock-" + parameter);
        lock.setAccessibleText(words.get("freeze", its.names().get(index)));
        lock.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON, ControlStyles.ICON_BUTTON, "padlock");
        lock.selectedProperty()
                .subscribe(frozen -> ButtonIcon.put(lock, frozen ? Feather.LOCK : Feather.UNLOCK));
        lock.setOnAction(_ -> state.freeze(parameter, lock.isSelected()));
        ToggleButton name = new ToggleButton(its.names().get(index));
        name.setMnemonicParsing(false);
        name.setId("parameter-" + parameter);
        name.setAccessibleText(words.get("curve-of", its.names().get(index)));
        name.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON, "panel-tab");
        name.setUserData(index);
        name.setToggleGroup(group);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = new Label();
        value.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("parameter-value");
        return new Row(lock, name, value, parameter);
    }

    private void choose(NeuronParameters its, int index) {
        chosen = its.places().get(index);
        Role role = index == its.names().size() - 1 ? Role.BIAS : Role.WEIGHT;
        chart = new TraceChart(its.names().get(index), role, language);
        chart.node().setId("laboratory-parameter-curve");
        place.getChildren().setAll(chart.node());
    }

    private void draw() {
        Timeline<?> timeline = state.timeline();
        Track line = timeline.line();
        if (chart == null || chosen >= state.snapshotProperty().get().model().count()) {
            return;
        }
        int[] known = line.withModel(timeline.first(), timeline.cursor() + 1);
        double[] epochs = IntStream.of(known).mapToDouble(line::epoch).toArray();
        double[] values = line.parameters(chosen, known);
        chart.descriptionProperty()
                .set(index -> words.get(
                        "point", numbers.whole(epochs[index]), numbers.upTo(values[index], DECIMALS)));
        chart.show(words.get("epoch"), epochs, values, landmarks.of(epochs, values));
        nextStep.setText(nextStep());
    }

    /** What the next step will do, from its slope on. */
    private String nextStep() {
        Trainer trainer = state.trainer();
        Hyperparameters learning = trainer.hyperparameters();
        if (learning.frozen().contains(chosen)) {
            return words.get("step.frozen");
        }
        if ((double) trainer.data().rows() * trainer.size() > MOST_NUMBERS) {
            return "";
        }
        String slope = number(trainer.slope(chosen));
        String change = number(trainer.change(chosen));
        String next = number(trainer.parameter(chosen) + trainer.change(chosen));
        return learning.optimiser() instanceof Optimiser.Descent descent
                ? words.get("step.descent", slope, number(descent.rates().rate(chosen)), change, next)
                : words.get("step.other", slope, change, next);
    }

    private String number(double value) {
        return value != 0 && Math.abs(value) < LEAST ? numbers.powerOfTen(value, 2) : numbers.upTo(value, DECIMALS);
    }
}
