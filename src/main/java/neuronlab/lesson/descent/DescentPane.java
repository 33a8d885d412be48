package neuronlab.lesson.descent;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.colour.ColourLegend;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Columns;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.neuron.ErrorColours;
import neuronlab.lesson.shared.neuron.ErrorHistoryLog;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.HouseChart;
import neuronlab.lesson.shared.neuron.NeuronDiagram;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterSliders;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** Everything that shows and moves the model of the lesson on gradient descent. */
final class DescentPane extends StackPane {
    private static final ParameterGrid WEIGHTS = new ParameterGrid(new Range(0, 0.4), 0.0001, 4);
    private static final ParameterGrid BIASES = new ParameterGrid(new Range(0, 460), 0.1, 1);

    private final NeuronTraining state;
    private final Spotlight spotlight;
    private final Language language;
    private final Words words;
    private final Region chart;
    private final Region log;
    private final Region map;
    private final Region diagram;

    DescentPane(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.spotlight = spotlight;
        this.language = language;
        this.words = language.words(NeuronTraining.class);
        chart = new HouseChart(state, language).lightWith(spotlight).node();
        log = new ErrorHistoryLog(state, language).node();
        map = new ErrorMap(state, WEIGHTS.range(), BIASES.range(), words, language).node();
        diagram = new NeuronDiagram(state, List.of(words.get("diagram.input")), language)
                .lightWith(spotlight)
                .node();
        getStyleClass().add("trainer");
        Columns halves = new Columns(controls(), overview());
        halves.getStyleClass().add("trainer-halves");
        getChildren().add(halves);
        new TransportKeys(state.live()).listenWithin(this);
    }

    List<Region> figures() {
        return List.of(chart, log, map, diagram);
    }

    private Region controls() {
        ParameterSliders sliders = new ParameterSliders(state, language);
        sliders.addWeight(0, "weight", words.get("weight"), WEIGHTS);
        sliders.addBias("bias", words.get("bias"), BIASES);
        sliders.lightWith(spotlight);
        return column(
                chart,
                NeuronTransport.ofSteps(state, language),
                sliders,
                diagram);
    }

    private Region overview() {
        Columns logAndMap = new Columns(column(title(words.get("log.title")), log), column(title(words.get("map.title")), map));
        logAndMap.getStyleClass().add("trainer-log-and-map");
        ColourLegend legend = new ColourLegend(language);
        legend.setThresholds(ErrorColours.THRESHOLDS);
        return column(new ErrorDisplay(state, language).node(), logAndMap, legend);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("figure-title");
        return title;
    }

    private static VBox column(Region... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("trainer-column");
        return column;
    }
}
