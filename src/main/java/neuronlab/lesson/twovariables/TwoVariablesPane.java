package neuronlab.lesson.twovariables;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.table.TableColumn;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.ErrorHistoryLog;
import neuronlab.lesson.shared.neuron.GoalLadder;
import neuronlab.lesson.shared.neuron.NeuronDiagram;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterCurves;
import neuronlab.lesson.shared.neuron.ParameterSliders;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** Everything that shows and moves the model of the lesson on two variables. */
final class TwoVariablesPane {
    private static final ParameterGrid AREA_WEIGHTS = new ParameterGrid(new Range(-0.4, 0.4), 0.0001, 4);
    private static final ParameterGrid BATHROOM_WEIGHTS = new ParameterGrid(new Range(-100, 200), 0.0001, 4);
    private static final ParameterGrid BIASES = new ParameterGrid(new Range(-100, 300), 0.1, 1);
    private static final double WIDE_PRICE = -100;
    private static final double FIRST_GOAL = 108_268;
    private static final List<Integer> GOALS = List.of(10_000, 2_000, 1_450, 1_420);

    private final NeuronTraining state;
    private final Language language;
    private final Words words;
    private final Spotlight spotlight;
    private final Region log;
    private final NetworkDiagram diagram;
    private final Region chart;
    private final Region table;
    private final Region curves;
    private final FittedPane figure;

    /** @param formula what the model computes, with the numbers of one house */
    TwoVariablesPane(NeuronTraining state, Region formula, Spotlight spotlight, Language language) {
        this.state = state;
        this.language = language;
        this.spotlight = spotlight;
        this.words = language.words(TwoVariablesPane.class);
        log = new ErrorHistoryLog(state, language).node();
        diagram = new NeuronDiagram(
                        state, List.of(words.get("diagram.area"), words.get("diagram.bathrooms")), language)
                .lightWith(spotlight)
                .node();
        chart = new HouseAgreement(state, spotlight, language).node();
        table = table();
        curves = new ParameterCurves(
                state,
                List.of(words.get("weight.area"), words.get("weight.bathrooms"), words.get("bias")),
                language);
        figure = arrange(formula);
        figure.getStyleClass().addAll("trainer", "two-variables-trainer");
        new TransportKeys(state.live()).listenWithin(figure);
    }

    /** The houses by themselves, before any model. */
    Region houses() {
        return new HouseTable("ten-houses", state.data(), language)
                .area(words.get("column.area"), words.get("column.area.spoken"))
                .bathrooms(words.get("column.bathrooms"))
                .price(words.get("column.actual"))
                .lightWith(spotlight)
                .node();
    }

    private Region table() {
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

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** Those that can be shown by themselves. */
    List<Region> figures() {
        return List.of(log, diagram, chart, table, curves);
    }

    private FittedPane arrange(Region formula) {
        NeuronTransport transport = NeuronTransport.ofManySteps(state, language);
        Arrangement drive = transport.whole();
        Arrangement error =
                Arrangement.part(ErrorDisplay.withoutRemarks(state, language).node());
        Arrangement knobs = Arrangement.part(sliders());
        Arrangement neuron = Arrangement.filling(diagram);
        Arrangement sum = Arrangement.part(formula);
        Arrangement rows = Arrangement.part(table);
        Arrangement errors =
                Arrangement.column(Arrangement.part(title(words.get("log.title"))), Arrangement.leading(log));
        Arrangement prices =
                Arrangement.column(Arrangement.part(title(words.get("agreement.title"))), Arrangement.filling(chart));
        Arrangement parameters = Arrangement.filling(curves);
        Arrangement logOrParameters = Arrangement.tabs()
                .tab(words.get("tab.log"), Arrangement.leading(log))
                .tab(words.get("tab.parameters"), parameters);
        Arrangement houses = Arrangement.column(Arrangement.part(title(words.get("table.title"))), rows);
        Arrangement goals = Arrangement.part(new GoalLadder(state, FIRST_GOAL, GOALS, language));
        Arrangement press = Arrangement.row(drive.weighing(2.5), error);
        Arrangement pressForGoals = Arrangement.row(drive.weighing(2), Arrangement.column(error, goals));
        Arrangement errorAndGoals = Arrangement.row(error, goals);
        Arrangement views = Arrangement.tabs()
                .tab(words.get("tab.agreement"), Arrangement.filling(chart))
                .tab(words.get("tab.houses"), rows)
                .tab(words.get("tab.neuron"), Arrangement.column(neuron, sum));
        Arrangement others = Arrangement.tabs()
                .tab(words.get("tab.sliders"), Arrangement.column(knobs, neuron, goals))
                .tab(words.get("tab.log"), Arrangement.leading(log))
                .tab(words.get("tab.agreement"), Arrangement.filling(chart))
                .tab(words.get("tab.parameters"), parameters);
        return new FittedPane(
                Arrangement.row(
                        Arrangement.column(knobs, sum, errors, press, goals),
                        Arrangement.column(prices.weighing(1.4), parameters.weighing(2.2), houses, neuron).weighing(0.8)),
                Arrangement.column(knobs, Arrangement.row(logOrParameters, views), press, goals),
                Arrangement.column(knobs, Arrangement.row(logOrParameters, views), pressForGoals),
                Arrangement.column(knobs, Arrangement.row(logOrParameters, views), errorAndGoals, drive),
                Arrangement.column(knobs, Arrangement.row(logOrParameters, views), press),
                Arrangement.column(knobs, logOrParameters, errorAndGoals, drive, views),
                Arrangement.column(knobs, logOrParameters, error, drive, views),
                Arrangement.column(errorAndGoals, drive, others),
                Arrangement.column(error, drive, others),
                Arrangement.column(errorAndGoals, transport.bar(), others),
                Arrangement.column(error, transport.bar(), others),
                Arrangement.row(others, Arrangement.column(error, transport.bar())),
                Arrangement.column(
                        Arrangement.row(transport.bar().weighing(2.5), error),
                        Arrangement.row(Arrangement.leading(log), Arrangement.filling(chart))),
                Arrangement.row(Arrangement.leading(log), Arrangement.column(error, transport.bar()).weighing(2)));
    }

    private ParameterSliders sliders() {
        ParameterSliders sliders = new ParameterSliders(state, language);
        sliders.addWeight(0, "weight-1", words.get("weight.area"), AREA_WEIGHTS);
        sliders.addWeight(1, "weight-2", words.get("weight.bathrooms"), BATHROOM_WEIGHTS);
        sliders.addBias("bias", words.get("bias"), BIASES);
        sliders.lightWith(spotlight);
        return sliders;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("figure-title");
        title.setWrapText(true);
        return title;
    }
}
