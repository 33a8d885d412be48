package neuronlab.lesson.twovariables;

import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;

/** The formula of a neuron with two inputs: in letters, and with the numbers of the house that is looked at. */
final class HouseFormula extends VBox {
    private static final int WEIGHT_DECIMALS = 4;
    private static final int BIAS_DECIMALS = 1;

    private final NeuronTraining state;
    private final Spotlight spotlight;
    private final Words words;
    private final Numbers numbers;
    private final Formula formula;

    HouseFormula(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.spotlight = spotlight;
        this.words = language.words(HouseFormula.class);
        this.numbers = language.numbers();
        this.formula = new Formula(language);
        formula.setId("formula");
        formula.setLines(letters(), numbers());
        formula.litPartProperty().bindBidirectional(spotlight.partProperty());
        Label caption = new Label();
        caption.getStyleClass().add("formula-caption");
        caption.setWrapText(true);
        caption.textProperty().bind(live(() -> words.get("formula.house", numbers.whole(row() + 1))));
        getStyleClass().add("house-formula");
        getChildren().addAll(formula, caption);
    }

    Formula formula() {
        return formula;
    }

    private static Expression letters() {
        return terms(
                symbol("y", Part.output(0)),
                symbol("x", "1", Part.input(0)),
                symbol("w", "1", Part.weight(0, 0)),
                symbol("x", "2", Part.input(1)),
                symbol("w", "2", Part.weight(0, 1)),
                symbol("b", Part.bias(0)));
    }

    private Expression numbers() {
        return terms(
                number(Part.output(0), house -> numbers.whole(house.predicted())),
                number(Part.input(0), house -> numbers.whole(house.area())),
                weight(0),
                number(Part.input(1), house -> numbers.whole(house.bathrooms())),
                weight(1),
                number(Part.bias(0), _ -> term(neuron().bias(), BIAS_DECIMALS)));
    }

    private static Expression terms(
            Expression y, Expression x1, Expression w1, Expression x2, Expression w2, Expression b) {
        Expression times = operator("·");
        Expression plus = operator("+");
        return sequence(y, operator("="), x1, times, w1, plus, x2, times, w2, plus, b);
    }

    private Expression weight(int feature) {
        return number(Part.weight(0, feature), _ -> term(neuron().weight(feature), WEIGHT_DECIMALS));
    }

    private Expression number(Part part, Function<House, String> text) {
        return Expression.number(live(() -> text.apply(House.of(state.data(), row(), neuron()))), part);
    }

    /** A number behind another sign: a negative one stands in brackets. */
    private String term(double value, int decimals) {
        String text = numbers.fixed(value, decimals);
        boolean negative = value < 0 && !text.equals(numbers.fixed(-value, decimals));
        return negative ? words.get("formula.negative", text) : text;
    }

    private StringBinding live(Supplier<String> text) {
        return Bindings.createStringBinding(text::get, state.snapshotProperty(), spotlight.rowProperty());
    }

    private LinearNeuron neuron() {
        return state.snapshotProperty().get().neuron();
    }

    /** The row that is looked at, or else the first. */
    private int row() {
        return Math.max(0, spotlight.rowProperty().get());
    }
}
