package neuronlab.lesson.addbias;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
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
import neuronlab.model.LinearNeuron;

/** The neuron with numbers in it: an area that can be changed flows through weight and bias to a price. */
final class BiasNeuron {
    private static final double WEIGHT = 0.1;
    private static final double BIAS = 150;
    private static final double LEAST_AREA = 0;
    private static final double LARGEST_AREA = 4000;
    private static final double AREA_STEP = 10;
    /** Four parts in a row, and their arrows, need more width than a line. */
    private static final double NEURON_WEIGHS = 1.6;

    private static final NetworkShape SHAPE = new NetworkShape(1, 1, true, false);

    private final LinearNeuron neuron = LinearNeuron.of(WEIGHT, BIAS);
    private final DoubleProperty area = new SimpleDoubleProperty(this, "area", FriendsHouse.AREA);
    private final Numbers numbers;
    private final Words words;
    private final ObservableValue<String> input;
    private final ObservableValue<String> output;
    private final NetworkDiagram diagram;
    private final ParameterSlider slider;
    private final Formula formula;
    private final BiasChart chart;

    BiasNeuron(Spotlight spotlight, Language language) {
        numbers = language.numbers();
        words = language.words(BiasNeuron.class);
        input = area.map(squareFeet -> numbers.whole(squareFeet.doubleValue()));
        output = area.map(squareFeet -> numbers.upTo(neuron.predict(squareFeet.doubleValue()), 1));
        diagram = diagram(language);
        slider = slider(language);
        formula = formula(language);
        chart = new BiasChart(neuron, area, LARGEST_AREA, spotlight, language);
        NetworkSpotlight.join(diagram, spotlight);
        formula.litPartProperty().bindBidirectional(spotlight.partProperty());
    }

    private NetworkDiagram diagram(Language language) {
        NetworkDiagram result = new NetworkDiagram(language);
        result.setId("bias-neuron");
        result.setNetworkShape(SHAPE);
        result.setLabels(NetworkLabels.letters(SHAPE, language)
                .withInput(_ -> input.getValue())
                .withWeight((_, _) -> words.get("times", numbers.upTo(WEIGHT, 1)))
                .withBias(_ -> words.get("plus", numbers.whole(BIAS)))
                .withOutput(_ -> output.getValue())
                .withNames(_ -> words.get("diagram.input"), _ -> words.get("diagram.output")));
        area.subscribe(_ -> {
            result.refresh();
            result.letNumbersFlow(this::leaving);
        });
        Announcement.follow(result, output.map(text -> words.get("diagram.says", text)));
        return result;
    }

    /** Behind the weight it is the product, behind the bias the sum. */
    private String leaving(NetworkElement part) {
        return switch (part) {
            case NetworkElement.Input _ -> input.getValue();
            case NetworkElement.Weight _ -> numbers.upTo(WEIGHT * area.get(), 1);
            default -> output.getValue();
        };
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
        result.setId("bias-formula-numbers");
        result.setLines(Expression.sequence(
                Expression.symbol("y", Part.output(0)),
                Expression.operator("="),
                new Expression.Number(input, Part.input(0)),
                Expression.operator("·"),
                Expression.number(numbers.upTo(WEIGHT, 1), Part.weight(0, 0)),
                Expression.operator("+"),
                Expression.number(numbers.whole(BIAS), Part.bias(0)),
                Expression.operator("="),
                new Expression.Number(output, Part.output(0))));
        return result;
    }

    /** The slider of the input, which is met first, what it moves: the line and the diagram, and the formula. */
    Region figure() {
        Arrangement picture = Arrangement.filling(chart.node());
        Arrangement neuron = Arrangement.part(diagram);
        Arrangement area = Arrangement.part(slider);
        Arrangement sum = Arrangement.part(formula);
        return new FittedPane(
                Arrangement.column(area, picture, neuron, sum),
                Arrangement.row(picture, Arrangement.column(area, neuron, sum).weighing(NEURON_WEIGHS)),
                Arrangement.row(picture, Arrangement.column(area, neuron).weighing(NEURON_WEIGHS)),
                Arrangement.row(picture, Arrangement.column(area, sum)));
    }

    DoubleProperty areaProperty() {
        return area;
    }

    /** Each by itself. */
    List<Region> parts() {
        return List.of(chart.node(), diagram);
    }
}
