package neuronlab.lesson.descent;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.landscape.ErrorLandscape;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.ErrorHistoryLog;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.lesson.shared.neuron.HouseChart;
import neuronlab.lesson.shared.neuron.NeuronDiagram;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterCurves;
import neuronlab.lesson.shared.neuron.ParameterSliders;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** Everything that shows and moves the model of the lesson on gradient descent. */
final class DescentPane {
    private static final ParameterGrid WEIGHTS = new ParameterGrid(new Range(0, 0.4), 0.0001, 4);
    private static final ParameterGrid BIASES = new ParameterGrid(new Range(0, 460), 0.1, 1);

    private final NeuronTraining state;
    private final Spotlight spotlight;
    private final Language language;
    private final Words words;
    private final HouseChart houses;
    private final Region chart;
    private final Region log;
    private final Region map;
    private final Region diagram;
    private final Region curves;
    private final FittedPane figure;

    DescentPane(NeuronTraining state, HandRecord record, Spotlight spotlight, Language language) {
        this.state = state;
        this.spotlight = spotlight;
        this.language = language;
        this.words = language.words(NeuronTraining.class);
        houses = new HouseChart(state, language).lightWith(spotlight);
        chart = houses.node();
        log = new ErrorHistoryLog(state, language).withOwnBest(record).node();
        map = new ErrorLandscape(state, WEIGHTS, BIASES, language).figure().node();
        diagram = new NeuronDiagram(state, List.of(words.get("diagram.input")), language)
                .lightWith(spotlight)
                .node();
        curves = new ParameterCurves(state, List.of(words.get("weight"), words.get("bias")), language);
        figure = arrange();
        figure.getStyleClass().add("trainer");
        new TransportKeys(state.live()).listenWithin(figure);
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** The direction in which the text chooses what the chart shows. */
    Direction looks() {
        return houses.looks();
    }

    /** Those that can be shown by themselves. */
    List<Region> figures() {
        return List.of(chart, log, map, diagram, curves);
    }

    private FittedPane arrange() {
        Arrangement line = Arrangement.leading(chart);
        NeuronTransport transport = NeuronTransport.ofSteps(state, language);
        Arrangement drive = transport.whole();
        Arrangement error = Arrangement.part(new ErrorDisplay(state, language).node());
        Arrangement knobs = Arrangement.part(sliders());
        Arrangement neuron = Arrangement.filling(diagram);
        Arrangement press = Arrangement.row(drive.weighing(2.2), error);
        Arrangement landscape = Arrangement.filling(map);
        Arrangement both = Arrangement.row(line, landscape);
        Arrangement logAndNeuron = Arrangement.tabs()
                .tab(words.get("tab.log"), Arrangement.filling(log))
                .tab(words.get("tab.parameters"), Arrangement.filling(curves))
                .tab(words.get("tab.neuron"), neuron);
        Arrangement others = Arrangement.tabs()
                .tab(words.get("tab.sliders"), knobs)
                .tab(words.get("tab.log"), Arrangement.filling(log))
                .tab(words.get("tab.parameters"), Arrangement.filling(curves))
                .tab(words.get("tab.neuron"), neuron);
        Arrangement pictures = Arrangement.tabs()
                .tab(words.get("tab.map"), landscape)
                .tab(words.get("tab.log"), Arrangement.filling(log))
                .tab(words.get("tab.parameters"), Arrangement.filling(curves))
                .tab(words.get("tab.neuron"), neuron);
        Arrangement all = Arrangement.tabs()
                .tab(words.get("tab.map"), landscape)
                .tab(words.get("tab.log"), Arrangement.filling(log))
                .tab(words.get("tab.parameters"), Arrangement.filling(curves))
                .tab(words.get("tab.sliders"), knobs);
        Arrangement one = Arrangement.tabs()
                .tab(words.get("tab.map"), landscape)
                .tab(words.get("tab.line"), line)
                .tab(words.get("tab.log"), Arrangement.filling(log))
                .tab(words.get("tab.parameters"), Arrangement.filling(curves))
                .tab(words.get("tab.sliders"), knobs);
        return new FittedPane(
                Arrangement.row(
                        Arrangement.column(line.weighing(2), press, knobs, neuron),
                        Arrangement.column(landscape.weighing(1.6), Arrangement.filling(log), Arrangement.filling(curves))),
                Arrangement.column(both.weighing(1.5), press, knobs, logAndNeuron),
                Arrangement.column(both.weighing(1.2), press, others),
                Arrangement.column(line, error, drive, knobs, pictures),
                Arrangement.column(line, error, drive, all),
                Arrangement.column(line, error, transport.bar(), all),
                Arrangement.column(one, error, transport.bar()),
                Arrangement.row(one, Arrangement.column(error, transport.bar())),
                Arrangement.column(
                        Arrangement.row(transport.bar().weighing(2.2), error), Arrangement.row(line, landscape)),
                Arrangement.row(line, Arrangement.column(error, transport.bar()).weighing(2)));
    }

    private ParameterSliders sliders() {
        ParameterSliders sliders = new ParameterSliders(state, language);
        sliders.addWeight(0, "weight", words.get("weight"), WEIGHTS);
        sliders.addBias("bias", words.get("bias"), BIASES);
        sliders.lightWith(spotlight);
        return sliders;
    }
}
