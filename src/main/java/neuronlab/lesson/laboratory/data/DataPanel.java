package neuronlab.lesson.laboratory.data;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.Hint;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.lesson.laboratory.panel.SeedField;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentData.BuiltIn;
import neuronlab.model.experiment.ExperimentData.Made;
import neuronlab.model.experiment.HoldOut;
import org.kordamp.ikonli.feather.Feather;

/** The panel in which the reader chooses what is learned from. */
public final class DataPanel extends VBox {
    private static final double PERCENT = 100;
    private static final double MOST_NOISE = 2;
    private static final int FEWEST_ROWS = 20;
    private static final int MOST_ROWS = 1000;
    private static final double MOST_HELD_OUT = 70;

    private final LaboratoryState state;
    private final Words words;
    private final Choice<BuiltInData> builtIn;
    private final ParameterSlider noise;
    private final ParameterSlider rows;
    private final ParameterSlider heldOut;
    private final Node draw;
    private final SeedField seed;
    private final SeedField heldOutSeed;
    private final ColumnChoice columns;
    private final Map<String, Node> controls;
    private final Label credit = new Label();
    private Runnable onOpen = () -> {};
    private Runnable onPaste = () -> {};

    /** A panel that shows and changes the data of the laboratory. */
    public DataPanel(LaboratoryState state, Language language) {
        this.state = state;
        words = language.words(DataPanel.class);
        getStyleClass().addAll("laboratory-panel", "data-panel");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("panel-title");
        builtIn = builtIn(language);
        noise = slider("noise", 0, MOST_NOISE, 0.05, 2, language);
        rows = slider("rows", FEWEST_ROWS, MOST_ROWS, 10, 0, language);
        heldOut = slider("held-out", 0, MOST_HELD_OUT, 5, 0, language);
        heldOut.setUnit(words.get("percent"));
        seed = new SeedField(
                "data-seed",
                words.get("seed"),
                typed -> remake(made -> new Made(made.kind(), typed, made.noise(), made.rows())));
        draw = draw("another-draw", () -> remake(made -> new Made(made.kind(), made.seed() + 1, made.noise(), made.rows())), seed);
        heldOutSeed = new SeedField("held-out-seed", words.get("seed"), this::drawHeldOut);
        VBox examined = new VBox(
                heldOut,
                draw("another-split", () -> drawHeldOut(state.experimentProperty().get().holdOut().seed() + 1), heldOutSeed));
        examined.getStyleClass().add("data-source");
        credit.getStyleClass().add("panel-note");
        credit.setWrapText(true);
        columns = new ColumnChoice(state, words);
        VBox source = new VBox(new MadeGallery(state, words), builtIn, credit, noise, rows, draw);
        source.getStyleClass().add("data-source");
        VBox choices = new VBox(source, examined, columns);
        choices.getStyleClass().add("data-choices");
        PanelScroll scroll = new PanelScroll(choices);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox brought = new HBox(
                own("open", words.get("open.explained"), Feather.FOLDER, () -> onOpen.run()),
                own("paste", words.get("paste.explained"), Feather.CLIPBOARD, () -> onPaste.run()));
        HBox head = new HBox(title, between(), brought);
        head.getStyleClass().add("data-head");
        controls = Map.of("data", source, "open", brought, "held-out", examined, "columns", columns);
        getChildren().addAll(head, scroll);
        state.experimentProperty().subscribe(this::show);
        listen();
    }

    private static Region between() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button own(String name, String explanation, Feather icon, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name + "-table");
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON);
        Hint.give(button, explanation);
        button.setMinWidth(USE_PREF_SIZE);
        ButtonIcon.put(button, icon);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What a teacher can leave out, by name. */
    public Map<String, Node> controls() {
        return controls;
    }

    /** Sets what lets the reader open a table of their own. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    /** Sets what takes a table from the clipboard. */
    public void setOnPaste(Runnable action) {
        onPaste = action;
    }

    private void listen() {
        noise.valueProperty().addListener((_, _, value) -> remake(made ->
                new Made(made.kind(), made.seed(), Math.max(0, value.doubleValue()), made.rows())));
        rows.valueProperty().addListener((_, _, value) -> remake(made ->
                new Made(made.kind(), made.seed(), made.noise(), (int) Math.round(value.doubleValue()))));
        heldOut.valueProperty().addListener((_, _, value) -> holdOut(value.doubleValue()));
    }

    /** What is only shown rounded is not rounded by showing it. */
    private void holdOut(double percent) {
        HoldOut before = state.experimentProperty().get().holdOut();
        if (percent != shown(before)) {
            state.change(chosen -> chosen.withHoldOut(new HoldOut(percent / PERCENT, before.seed())));
        }
    }

    private static double shown(HoldOut holdOut) {
        return Math.round(holdOut.share() * PERCENT * 10) / 10.0;
    }

    private Choice<BuiltInData> builtIn(Language language) {
        Choice<BuiltInData> choice = new Choice<>(
                words.get("built-in"), which -> words.get("built-in." + which.id()), List.of(BuiltInData.values()), language);
        choice.box().setId("built-in");
        choice.box().setPromptText(words.get("built-in.none"));
        choice.valueProperty().subscribe(which -> {
            if (which != null && !new BuiltIn(which).equals(state.experimentProperty().get().data())) {
                state.change(chosen -> Choices.builtIn(chosen, which));
            }
        });
        return choice;
    }

    private ParameterSlider slider(String name, double from, double to, double step, int decimals, Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setId(name);
        slider.slider().setId(name + "-slider");
        slider.setLabel(words.get(name));
        slider.setRange(from, to);
        slider.setStep(step);
        slider.setDecimals(decimals);
        slider.setRestrictToRange(true);
        return slider;
    }

    /** What draws others, by the next seed or by one that is typed. */
    private Node draw(String name, Runnable next, SeedField typed) {
        Button button = new Button();
        button.setId(name);
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON);
        button.setAccessibleText(words.get(name));
        Hint.give(button, words.get(name));
        ButtonIcon.put(button, Feather.SHUFFLE);
        button.setOnAction(_ -> next.run());
        Node field = typed.beside();
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, button);
        row.getStyleClass().add("draw-row");
        return row;
    }

    private void drawHeldOut(long seed) {
        state.change(chosen ->
                chosen.withHoldOut(new HoldOut(chosen.holdOut().share(), seed)));
    }

    @FunctionalInterface
    private interface Remake {
        Made of(Made made);
    }

    private void remake(Remake how) {
        if (state.experimentProperty().get().data() instanceof Made made) {
            state.change(chosen -> chosen.withData(how.of(made)));
        }
    }

    private void show(Experiment chosen) {
        boolean made = chosen.data() instanceof Made;
        List.of(noise, rows, draw).forEach(part -> {
            part.setVisible(made);
            part.setManaged(made);
        });
        credit.setVisible(!made);
        credit.setManaged(!made);
        heldOut.setValue(shown(chosen.holdOut()));
        heldOutSeed.show(chosen.holdOut().seed());
        builtIn.valueProperty().set(chosen.data() instanceof BuiltIn its ? its.which() : null);
        switch (chosen.data()) {
            case Made its -> {
                noise.setValue(its.noise());
                rows.setValue(its.rows());
                seed.show(its.seed());
            }
            case BuiltIn its -> credit.setText(its.which().credit());
            case ExperimentData.Own its -> credit.setText(its.name().isEmpty() ? words.get("changed") : its.name());
        }
    }
}
