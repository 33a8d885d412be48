package neuronlab.lesson.rates;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.landscape.ErrorLandscape;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.ErrorHistoryLog;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterCurves;
import neuronlab.lesson.shared.rates.NeuronRates;
import neuronlab.lesson.shared.rates.RateCoach;
import neuronlab.lesson.shared.rates.RateDials;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** The landscape of the error with two dials for the rates, the buttons that train, and the coach. */
final class RatesPane {
    static final ParameterGrid WEIGHTS = new ParameterGrid(new Range(0, 0.4), 0.0001, 4);
    static final ParameterGrid BIASES = new ParameterGrid(new Range(0, 460), 0.1, 1);

    private static final double LEAST_WEIGHT_RATE = 1e-10;
    private static final double MOST_WEIGHT_RATE = 1e-5;
    private static final double LEAST_BIAS_RATE = 0.01;
    private static final double MOST_BIAS_RATE = 5;

    private final Region map;
    private final Region log;
    private final Region curves;
    private final RateDials dials;
    private final RateCoach coach;
    private final FittedPane figure;

    RatesPane(NeuronTraining state, Language language) {
        Words words = language.words(RatesPane.class);
        map = new ErrorLandscape(state, WEIGHTS, BIASES, language).figure().node();
        log = new ErrorHistoryLog(state, language).node();
        curves = new ParameterCurves(state, List.of(words.get("weight"), words.get("bias")), language);
        dials = new RateDials(state, language)
                .add("weight", words.get("rate.weight"), LEAST_WEIGHT_RATE, MOST_WEIGHT_RATE)
                .add("bias", words.get("rate.bias"), LEAST_BIAS_RATE, MOST_BIAS_RATE);
        dials.setId("rate-dials");
        coach = new RateCoach(state.live(), new NeuronRates(state, language), language);
        figure = arrange(state, words, language);
        figure.getStyleClass().addAll("trainer", "rates-figure");
        new TransportKeys(state.live()).listenWithin(figure);
    }

    private FittedPane arrange(NeuronTraining state, Words words, Language language) {
        NeuronTransport transport = NeuronTransport.ofSteps(state, language);
        Arrangement error =
                Arrangement.part(ErrorDisplay.withoutRemarks(state, language).node());
        Arrangement landscape = Arrangement.leading(map);
        Arrangement errors = Arrangement.filling(log);
        Arrangement parameters = Arrangement.filling(curves);
        Arrangement courses = Arrangement.tabs()
                .tab(words.get("tab.log"), errors)
                .tab(words.get("tab.parameters"), parameters);
        Arrangement rates = Arrangement.part(dials);
        Arrangement advice = Arrangement.part(coach);
        Arrangement press = Arrangement.row(transport.whole().weighing(2.2), error);
        Arrangement pictures = Arrangement.tabs()
                .tab(words.get("tab.map"), landscape)
                .tab(words.get("tab.log"), errors)
                .tab(words.get("tab.parameters"), parameters);
        Arrangement one = Arrangement.tabs()
                .tab(words.get("tab.map"), landscape)
                .tab(words.get("tab.log"), errors)
                .tab(words.get("tab.parameters"), parameters)
                .tab(words.get("tab.coach"), advice);
        Arrangement either = Arrangement.tabs()
                .tab(words.get("tab.rates"), rates)
                .tab(words.get("tab.coach"), advice);
        Arrangement each = Arrangement.tabs()
                .tab(words.get("tab.steps"), transport.bar())
                .tab(words.get("tab.rates"), rates)
                .tab(words.get("tab.coach"), advice);
        return new FittedPane(
                Arrangement.column(
                        Arrangement.row(landscape.weighing(1.2), Arrangement.column(errors, parameters)),
                        rates,
                        Arrangement.row(press.weighing(1.6), advice)),
                Arrangement.column(
                        Arrangement.row(landscape.weighing(1.2), Arrangement.column(errors, parameters)), rates, press, advice),
                Arrangement.column(
                        Arrangement.row(landscape.weighing(1.2), courses), rates, Arrangement.row(press.weighing(1.6), advice)),
                Arrangement.column(Arrangement.row(landscape.weighing(1.2), courses), rates, press, advice),
                Arrangement.column(pictures, rates, press, advice),
                Arrangement.column(pictures, rates, Arrangement.row(transport.bar().weighing(2), error), advice),
                Arrangement.column(pictures, rates, error, transport.bar(), advice),
                Arrangement.column(pictures, rates, transport.bar(), advice),
                Arrangement.column(one, transport.bar(), rates),
                Arrangement.column(pictures, transport.bar(), either),
                Arrangement.row(landscape, Arrangement.column(rates, transport.bar(), advice).weighing(1.3)),
                Arrangement.row(landscape, Arrangement.column(transport.bar(), either).weighing(1.3)),
                Arrangement.column(pictures, each),
                Arrangement.row(landscape, each.weighing(1.3)),
                Arrangement.column(landscape.weighing(1.3), each));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** Those that can be shown by themselves. */
    List<Region> figures() {
        return List.of(map, dials);
    }

    /** Whether the error has risen five times running. */
    ReadOnlyBooleanProperty climbingProperty() {
        return coach.climbingProperty();
    }
}
