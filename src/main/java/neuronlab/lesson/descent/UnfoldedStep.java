package neuronlab.lesson.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;

/**
 * One step of gradient descent in five cards with the numbers of now: the predictions, how far off they are, the mean of
 * that, the mean of that times the area, and the step itself. Each lights up its part of the figures. Enter goes on.
 */
final class UnfoldedStep extends VBox {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int CARDS = 5;
    private static final int DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 6;
    private static final double NUDGE = 0.1;

    /** A column of the table: the card that it comes with, and its role. */
    private enum Column {
        AREA(1, Role.INPUT),
        PREDICTION(1, Role.PREDICTION),
        ACTUAL(2, Role.ACTUAL),
        ERROR(2, Role.ERROR),
        PRODUCT(4, Role.WEIGHT);

        private final int card;
        private final Role role;

        Column(int card, Role role) {
            this.card = card;
            this.role = role;
        }

        double value(double area, double prediction, double actual) {
            return switch (this) {
                case AREA -> area;
                case PREDICTION -> prediction;
                case ACTUAL -> actual;
                case ERROR -> prediction - actual;
                case PRODUCT -> (prediction - actual) * area;
            };
        }
    }

    private final NeuronTraining state;
    private final Spotlight spotlight;
    private final Words words;
    private final Numbers numbers;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label proof = new Label();
    private final List<Label> heads = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();
    private final Button back;
    private final Button next;
    private int card = 1;

    UnfoldedStep(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.spotlight = spotlight;
        words = language.words(UnfoldedStep.class);
        numbers = language.numbers();
        setId("unfolded-step");
        getStyleClass().add("unfolded-step");
        title.getStyleClass().add("unfolded-title");
        sentence.setId("unfolded-sentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("unfolded-sentence");
        proof.setId("unfolded-proof");
        proof.setWrapText(true);
        proof.getStyleClass().add("unfolded-proof");
        Announcement.follow(sentence);
        back = button("unfolded-back", words.get("unfolded.back"), () -> turnTo(card - 1));
        next = button("unfolded-next", words.get("unfolded.next"), this::goOn);
        Button nudge = button("unfolded-nudge", words.get("unfolded.nudge"), this::nudge);
        FlowPane buttons = new FlowPane(back, next, nudge);
        buttons.getStyleClass().add("unfolded-buttons");
        getChildren().setAll(title, table(), new StillPane(sentence), new StillPane(proof), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        WhileSeen.follow(state.live().versionProperty(), this, this::show);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, "coach-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A head, a row for each house, and below them the means. */
    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("unfolded-table");
        int rows = state.data().rows() + 1;
        for (Column column : Column.values()) {
            Label head = new Label(words.get("unfolded.column." + column.name().toLowerCase(Locale.ROOT)));
            head.getStyleClass().add("unfolded-head");
            column.role.mark(head);
            heads.add(head);
            table.add(head, column.ordinal(), 0);
            List<Label> below = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                Label cell = new Label();
                cell.getStyleClass().add(row == rows - 1 ? "unfolded-mean" : "unfolded-cell");
                column.role.mark(cell);
                below.add(cell);
                table.add(cell, column.ordinal(), row + 1);
            }
            cells.add(below);
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.RIGHT);
            constraints.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().add(constraints);
        }
        return table;
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            goOn();
            event.consume();
        }
    }

    private void goOn() {
        if (card == CARDS) {
            card = 1;
            state.live().step(1);
        } else {
            turnTo(card + 1);
        }
        light();
    }

    private void turnTo(int wanted) {
        card = Math.clamp(wanted, 1, CARDS);
        show();
        light();
    }

    private void light() {
        spotlight.partProperty().set(
                switch (card) {
                    case 1 -> Part.prediction();
                    case 2 -> Part.error();
                    case 3 -> Part.bias(0);
                    case 4 -> Part.weight(0, 0);
                    default -> null;
                });
    }

    private void nudge() {
        state.setBias(neuron().bias() + NUDGE);
        state.live().endMove();
    }

    private LinearNeuron neuron() {
        return state.snapshotProperty().get().neuron();
    }

    private void show() {
        Table data = state.data();
        for (Column column : Column.values()) {
            List<Label> below = cells.get(column.ordinal());
            boolean ahead = card < column.card;
            show(heads.get(column.ordinal()), heads.get(column.ordinal()).getText(), ahead, card == column.card);
            for (int row = 0; row < data.rows(); row++) {
                double value = column.value(data.input(row, 0), neuron().predict(data, row), data.target(row));
                show(below.get(row), written(column, value), ahead, card == column.card);
            }
        }
        showMean(Column.ERROR, 3, state.biasIndex());
        showMean(Column.PRODUCT, 4, state.weightIndex(0));
        title.setText(words.get("unfolded.title." + card, numbers.whole(card), numbers.whole(CARDS)));
        sentence.setText(sentence());
        proof.setText(card < 3 ? "" : proof());
        back.setDisable(card == 1);
        next.setText(words.get(card == CARDS ? "unfolded.make" : "unfolded.next"));
    }

    private void showMean(Column column, int comes, int parameter) {
        Label mean = cells.get(column.ordinal()).getLast();
        String written = words.get("unfolded.mean", fixed(state.live().trainer().slope(parameter), DECIMALS));
        show(mean, written, card < comes, card == comes);
    }

    private static void show(Label label, String text, boolean ahead, boolean lit) {
        label.setText(text);
        label.pseudoClassStateChanged(AHEAD, ahead);
        label.pseudoClassStateChanged(LIT, lit);
        label.setVisible(!ahead);
    }

    private String written(Column column, double value) {
        return fixed(value, column == Column.AREA ? 0 : 1);
    }

    private String sentence() {
        Trainer trainer = state.live().trainer();
        int weight = state.weightIndex(0);
        int bias = state.biasIndex();
        return words.get(
                "unfolded.card." + card,
                fixed(trainer.parameter(weight), WEIGHT_DECIMALS),
                fixed(trainer.parameter(bias), DECIMALS),
                fixed(trainer.slope(bias), DECIMALS),
                fixed(trainer.slope(weight), DECIMALS),
                fixed(trainer.parameter(weight) + trainer.change(weight), WEIGHT_DECIMALS),
                fixed(trainer.parameter(bias) + trainer.change(bias), DECIMALS));
    }

    /** What a nudge of the bias does to the error, beside what the slope says of it. */
    private String proof() {
        Trainer trainer = state.live().trainer();
        int bias = state.biasIndex();
        Parameters nudged = trainer.parameters().with(bias, trainer.parameter(bias) + NUDGE);
        double before = trainer.loss();
        double after = new Evaluation(trainer.network(), Loss.SQUARED, state.data()).loss(nudged);
        return words.get(
                "unfolded.proof",
                fixed(NUDGE, 1),
                fixed(before, DECIMALS),
                fixed(after, DECIMALS),
                fixed(after - before, DECIMALS),
                fixed(trainer.slope(bias), DECIMALS),
                fixed(trainer.derivative(bias) * NUDGE, DECIMALS));
    }

    private String fixed(double value, int decimals) {
        return numbers.fixed(value, decimals);
    }
}
