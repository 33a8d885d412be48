package neuronlab.lesson.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import neuronlab.figure.Role;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** The numbers of one step as a table of the houses; its columns and their means come to light card after card. */
final class UnfoldedTable extends GridPane {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int MEAN_DECIMALS = 2;
    /** The cards that say what the means are for. */
    private static final int CARD_OF_BIAS = 3;
    private static final int CARD_OF_WEIGHT = 4;

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
    private final Words words;
    private final Numbers numbers;
    private final List<Label> heads = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();

    UnfoldedTable(NeuronTraining state, Words words, Numbers numbers) {
        this.state = state;
        this.words = words;
        this.numbers = numbers;
        getStyleClass().add("unfolded-table");
        build();
    }

    /** A head, a row for each house, and below them the means. */
    private void build() {
        int rows = state.data().rows() + 1;
        for (Column column : Column.values()) {
            Label head = new Label(words.get("unfolded.column." + column.name().toLowerCase(Locale.ROOT)));
            head.getStyleClass().add("unfolded-head");
            head.setMinWidth(USE_PREF_SIZE);
            column.role.mark(head);
            heads.add(head);
            add(head, column.ordinal(), 0);
            List<Label> below = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                Label cell = new Label();
                cell.getStyleClass().add(row == rows - 1 ? "unfolded-mean" : "unfolded-cell");
                cell.setMinWidth(USE_PREF_SIZE);
                column.role.mark(cell);
                below.add(cell);
                add(cell, column.ordinal(), row + 1);
            }
            cells.add(below);
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.RIGHT);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
    }

    /** Shows what there is to be seen with a card, counted from 1. */
    void show(int card) {
        LinearNeuron neuron = state.snapshotProperty().get().neuron();
        Table data = state.data();
        for (Column column : Column.values()) {
            List<Label> below = cells.get(column.ordinal());
            boolean ahead = card < column.card;
            show(heads.get(column.ordinal()), heads.get(column.ordinal()).getText(), ahead, card == column.card);
            for (int row = 0; row < data.rows(); row++) {
                double value = column.value(data.input(row, 0), neuron.predict(data, row), data.target(row));
                show(below.get(row), written(column, value), ahead, card == column.card);
            }
        }
        showMean(card, Column.ERROR, CARD_OF_BIAS, state.biasIndex());
        showMean(card, Column.PRODUCT, CARD_OF_WEIGHT, state.weightIndex(0));
    }

    private void showMean(int card, Column column, int comes, int parameter) {
        Label mean = cells.get(column.ordinal()).getLast();
        String written = words.get("unfolded.mean", numbers.fixed(state.live().trainer().slope(parameter), MEAN_DECIMALS));
        show(mean, written, card < comes, card == comes);
    }

    private static void show(Label label, String text, boolean ahead, boolean lit) {
        label.setText(text);
        label.pseudoClassStateChanged(AHEAD, ahead);
        label.pseudoClassStateChanged(LIT, lit);
        label.setVisible(!ahead);
    }

    private String written(Column column, double value) {
        return numbers.fixed(value, column == Column.AREA ? 0 : 1);
    }
}
