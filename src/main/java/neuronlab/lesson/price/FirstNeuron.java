package neuronlab.lesson.price;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkSpotlight;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;

/** The neuron of this lesson: its diagram with an area that can be changed, and its formula. */
final class FirstNeuron {
    /** Dollars per square foot: what the three houses cost together by what area they have together. */
    static final double DOLLARS_A_SQUARE_FOOT = 180;

    private static final double LEAST_AREA = 500;
    private static final double LARGEST_AREA = 4000;
    private static final double AREA_STEP = 10;
    private static final NetworkShape SHAPE = new NetworkShape(1, 1, false, false);

    private final LinearNeuron neuron = LinearNeuron.of(DOLLARS_A_SQUARE_FOOT, 0);
    private final DoubleProperty area = new SimpleDoubleProperty(this, "area", FriendsHouse.AREA);
    private final ObservableValue<String> input;
    private final ObservableValue<String> output;
    private final HouseNumbers numbers;
    private final Words words;
    private final Spotlight spotlight;
    private final NetworkDiagram diagram;
    private final ParameterSlider slider;
    private final Formula formula;

    FirstNeuron(Spotlight spotlight, Language language) {
        this.spotlight = spotlight;
        this.numbers = new HouseNumbers(language);
        this.words = language.words(FirstNeuron.class);
        this.input = area.map(squareFeet -> numbers.area(squareFeet.doubleValue()));
        this.output = area.map(squareFeet -> numbers.dollars(neuron.predict(squareFeet.doubleValue())));
        this.diagram = diagram(language);
        this.slider = slider(language);
        this.formula = formula(language);
    }

    private NetworkDiagram diagram(Language language) {
        NetworkDiagram result = new NetworkDiagram(language);
        result.setId("price-neuron");
        result.getStyleClass().add("lone-neuron");
        result.setNetworkShape(SHAPE);
        result.setLabels(NetworkLabels.letters(SHAPE, language)
                .withInput(_ -> input.getValue())
                .withWeight((_, _) -> words.get("times", numbers.dollars(DOLLARS_A_SQUARE_FOOT)))
                .withOutput(_ -> output.getValue())
                .withNames(
                        _ -> words.get("diagram.input"),
                        _ -> words.get("diagram.output")));
        area.subscribe(_ -> {
            result.refresh();
            result.letNumbersFlow(this::leaving);
        });
        Announcement.follow(result, output.map(text -> words.get("diagram.says", text)));
        NetworkSpotlight.join(result, spotlight);
        return result;
    }

    /** Behind the weight it is the product. */
    private String leaving(NetworkElement part) {
        return part instanceof NetworkElement.Input ? input.getValue() : output.getValue();
    }

    private ParameterSlider slider(Language language) {
        ParameterSlider result = new ParameterSlider(language);
        result.setRole(Role.INPUT);
        result.setLabel(words.get("slider.area"));
        result.setUnit(words.get("slider.unit"));
        result.setRange(LEAST_AREA, LARGEST_AREA);
        result.setStep(AREA_STEP);
        result.setDecimals(0);
        result.setRestrictToRange(true);
        result.slider().setId("area-slider");
        result.valueField().setId("area-value");
        result.valueProperty().bindBidirectional(area);
        return result;
    }

    private Formula formula(Language language) {
        Formula result = new Formula(language);
        result.setId("price-formula");
        result.setLines(
                line(
                        Expression.symbol("y", Part.output(0)),
                        Expression.symbol("x", Part.input(0)),
                        Expression.symbol("w", Part.weight(0, 0))),
                line(
                        Expression.symbol(words.get("formula.output"), Part.output(0)),
                        Expression.symbol(words.get("formula.input"), Part.input(0)),
                        Expression.symbol(words.get("formula.weight"), Part.weight(0, 0))),
                line(
                        new Expression.Number(output, Part.output(0)),
                        new Expression.Number(input, Part.input(0)),
                        Expression.number(numbers.dollars(DOLLARS_A_SQUARE_FOOT), Part.weight(0, 0))));
        result.litPartProperty().bindBidirectional(spotlight.partProperty());
        return result;
    }

    private static Expression line(Expression output, Expression input, Expression weight) {
        return Expression.sequence(
                output, Expression.operator("="), input, Expression.operator("·"), weight);
    }

    /** The diagram with the slider of its input, and its formula. */
    Region figure() {
        return new FittedPane(
                Arrangement.centred(Arrangement.part(diagram), Arrangement.part(slider), Arrangement.part(formula)),
                Arrangement.column(Arrangement.filling(diagram), Arrangement.part(slider)));
    }

    DoubleProperty areaProperty() {
        return area;
    }

    NetworkDiagram diagram() {
        return diagram;
    }

    Formula formula() {
        return formula;
    }
}
