package neuronlab.lesson.howwrong;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** A weight to move, and what that does to the error: table, formula and chart. */
final class ErrorBench {
    /** No square, at any weight of the slider, is written wider. */
    static final String WIDEST_SQUARE = "888,888";

    private static final double FIRST_GUESS = 0.180;
    private static final double LARGEST_WEIGHT = 0.4;
    private static final double WEIGHT_STEP = 0.001;
    private static final int WEIGHT_DECIMALS = 3;

    private final DoubleProperty weight = new SimpleDoubleProperty(this, "weight", FIRST_GUESS);
    private final ObservableValue<Judgement> judgement;
    private final ErrorTable table;
    private final ErrorChart chart;
    private final ErrorFormula formula;
    private final Switch squares;
    private final FittedPane figure;

    ErrorBench(Table data, Spotlight spotlight, Language language) {
        Words words = language.words(ErrorBench.class);
        judgement = weight.map(value -> Judgement.of(LinearNeuron.of(value.doubleValue(), 0), data));
        table = new ErrorTable(data, judgement, spotlight, language);
        chart = new ErrorChart(judgement, spotlight, language);
        formula = new ErrorFormula(judgement, spotlight, language);
        squares = new Switch(words.get("squares"));
        squares.setId("squares-switch");
        squares.setMinWidth(Region.USE_PREF_SIZE);
        chart.showSquaresWhile(squares.selectedProperty());
        figure = arrange(Arrangement.part(slider(words, language)), Arrangement.part(squares).hugging());
        figure.getStyleClass().add("error-bench");
    }

    private FittedPane arrange(Arrangement slider, Arrangement squares) {
        Arrangement picture = Arrangement.leading(chart.node());
        Arrangement rows = Arrangement.part(table.node());
        Arrangement sum = Arrangement.part(formula.node());
        return new FittedPane(
                Arrangement.column(picture, Arrangement.row(slider, squares), rows, sum),
                Arrangement.column(picture, slider, squares, rows, sum),
                Arrangement.column(picture, slider, squares, rows),
                Arrangement.row(picture, Arrangement.column(slider, rows, sum)),
                Arrangement.row(picture, Arrangement.column(slider, rows)),
                Arrangement.row(picture, Arrangement.column(slider, sum)),
                Arrangement.row(picture, slider),
                Arrangement.column(picture, slider, squares, sum),
                Arrangement.column(picture, slider, squares));
    }

    private ParameterSlider slider(Words words, Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setRole(Role.WEIGHT);
        slider.setLabel(words.get("weight"));
        slider.setRange(0, LARGEST_WEIGHT);
        slider.setStep(WEIGHT_STEP);
        slider.setDecimals(WEIGHT_DECIMALS);
        slider.setRestrictToRange(true);
        slider.slider().setId("weight-slider");
        slider.valueField().setId("weight-value");
        slider.valueProperty().bindBidirectional(weight);
        return slider;
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    DoubleProperty weightProperty() {
        return weight;
    }

    BooleanProperty squaresProperty() {
        return squares.selectedProperty();
    }

    List<Region> figures() {
        return List.of(table.node(), chart.node(), formula.node());
    }
}
