package neuronlab.lesson.twovariables;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Columns;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.table.TableColumn;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.lesson.shared.neuron.ErrorHistoryLog;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.NeuronDiagram;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterSliders;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** Everything that shows and moves the model of the lesson on two variables. */
final class TwoVariablesPane extends StackPane {
    private static final ParameterGrid AREA_WEIGHTS = new ParameterGrid(new Range(-0.4, 0.4), 0.0001, 4);
    private static final ParameterGrid BATHROOM_WEIGHTS = new ParameterGrid(new Range(-100, 200), 0.0001, 4);
    private static final ParameterGrid BIASES = new ParameterGrid(new Range(-100, 300), 0.1, 1);
    private static final double WIDE_PRICE = -100;

    private final NeuronTraining state;
    private final Language language;
    private final Words words;
    private final Region log;
    private final NetworkDiagram diagram;
    private final Region chart;
    private final Region table;

    TwoVariablesPane(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.language = language;
        this.words = language.words(TwoVariablesPane.class);
        log = new ErrorHistoryLog(state, language).node();
        diagram = new NeuronDiagram(
                        state, List.of(words.get("diagram.area"), words.get("diagram.bathrooms")), language)
                .lightWith(spotlight)
                .node();
        chart = new HouseAgreement(state, spotlight, language).node();
        table = table(spotlight);
        getStyleClass().add("trainer");
        getStyleClass().add("two-variables-trainer");
        Columns halves = new Columns(controls(spotlight), houses());
        halves.getStyleClass().add("trainer-halves");
        getChildren().add(halves);
        new TransportKeys(state.live()).listenWithin(this);
    }

    private Region table(Spotlight spotlight) {
        HouseNumbers numbers = new HouseNumbers(language);
        HouseTable houses = new HouseTable("house-table", state.data(), language)
                .area(words.get("column.area"), words.get("column.area.spoken"))
                .bathrooms(words.get("column.bathrooms"))
                .price(words.get("column.actual"))
                .column(TableColumn.<House>numbers(
                                words.get("column.predicted"), house -> numbers.price(house.predicted()))
                        .of(Part.prediction())
                        .withRoomFor(numbers.price(WIDE_PRICE)))
                .lightWith(spotlight);
        houses.node().setAccessibleText(words.get("table.title"));
        state.snapshotProperty().subscribe(now -> houses.show(now.neuron()));
        return houses.node();
    }

    List<Region> figures() {
        return List.of(log, diagram, chart, table);
    }

    private Region controls(Spotlight spotlight) {
        ParameterSliders sliders = new ParameterSliders(state, language);
        sliders.addWeight(0, "weight-1", words.get("weight.area"), AREA_WEIGHTS);
        sliders.addWeight(1, "weight-2", words.get("weight.bathrooms"), BATHROOM_WEIGHTS);
        sliders.addBias("bias", words.get("bias"), BIASES);
        sliders.lightWith(spotlight);
        return column(
                title(words.get("log.title")),
                log,
                NeuronTransport.ofManySteps(state, language),
                sliders,
                diagram);
    }

    private Region houses() {
        return column(
                ErrorDisplay.withoutRemarks(state, language).node(),
                title(words.get("agreement.title")),
                chart,
                title(words.get("table.title")),
                table);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("figure-title");
        title.setWrapText(true);
        return title;
    }

    private static VBox column(Region... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("trainer-column");
        return column;
    }
}
