package neuronlab.lesson.trainclassifier;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.rates.RateCoach;
import neuronlab.lesson.shared.training.LearningChart;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.network.Parameters;

/** Everything that shows and trains the classifier of houses. */
final class ClassifierPane {
    private static final int WEIGHT_DECIMALS = 2;
    /** A weight whose text is as long as those that training leads to. */
    private static final double LONGEST = 8.88;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final HousePlane plane;
    private final NetworkDiagram diagram;
    private final RankedBars bars;
    private final Label selected = new Label();
    /** What the house that is pointed at says to the next step. */
    private final Label houseError = new Label();
    private final Label latestEvent = new Label();
    private final LearningChart chart;
    private final FittedPane figure;

    ClassifierPane(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        plane = new HousePlane(state, words, language);
        diagram = diagram(language);
        bars = new RankedBars(language);
        bars.setId("house-probabilities");
        bars.getStyleClass().add("class-bars");
        bars.setNames(List.of(words.get("good"), words.get("bad")));
        chart = new LearningChart(
                state.training(), state.replay(), List.of(words.get("curves.right")), this::right, language);
        chart.setGoal(ClassifierState.GOAL_OF_LOSS);
        latestEvent.setId("latest-event");
        Announcement.follow(latestEvent);
        latestEvent.getStyleClass().add("latest-event");
        latestEvent.setWrapText(true);
        selected.getStyleClass().add("figure-title");
        selected.setWrapText(true);
        selected.setMinHeight(Region.USE_PREF_SIZE);
        houseError.setId("house-error");
        houseError.getStyleClass().add("latest-event");
        houseError.setWrapText(true);
        figure = arrange(language);
        figure.getStyleClass().add("trainer");
        new TransportKeys(state.training()).listenWithin(figure);
        state.snapshotProperty().subscribe(this::show);
        plane.litHouseProperty().subscribe(_ -> showHouse());
        plane.probeProperty().subscribe(_ -> showHouse());
    }

    List<Region> figures() {
        return List.of(plane.node(), chart.node(), diagram, bars);
    }

    private FittedPane arrange(Language language) {
        Arrangement map = Arrangement.leading(plane.node());
        Arrangement sentence = Arrangement.part(new StillPane(latestEvent));
        Arrangement controls = Arrangement.filling(new ClassifierControls(state, words, language));
        Arrangement rate = Arrangement.part(new RatePane(state, words, language));
        Arrangement advice =
                Arrangement.part(new RateCoach(state.training(), new ClassifierRates(state, language), language));
        Arrangement brush = Arrangement.part(new ClassBrush(state, words));
        Arrangement mapAndKey = Arrangement.column(map, brush);
        Arrangement neuron = Arrangement.part(diagram);
        Arrangement curves = Arrangement.filling(chart.node());
        Arrangement answer = Arrangement.column(
                Arrangement.part(selected), Arrangement.part(bars), Arrangement.part(new StillPane(houseError)));
        Arrangement others = Arrangement.tabs()
                .tab(words.get("tab.curves"), curves)
                .tab(words.get("tab.answer"), answer)
                .tab(words.get("tab.network"), neuron)
                .tab(words.get("tab.rate"), Arrangement.column(rate, advice));
        Arrangement few = Arrangement.tabs()
                .tab(words.get("tab.curves"), curves)
                .tab(words.get("tab.answer"), answer)
                .tab(words.get("tab.rate"), rate);
        Arrangement one = Arrangement.tabs()
                .tab(words.get("tab.map"), mapAndKey)
                .tab(words.get("tab.curves"), curves)
                .tab(words.get("tab.answer"), answer)
                .tab(words.get("tab.rate"), rate);
        return new FittedPane(
                Arrangement.row(
                        Arrangement.column(map, brush, sentence, controls).weighing(1.4),
                        Arrangement.column(curves, answer, rate, advice, neuron)),
                Arrangement.column(mapAndKey.weighing(1.6), controls, rate, advice, Arrangement.row(curves, answer)),
                Arrangement.column(
                        mapAndKey.weighing(1.6), sentence, controls, rate, Arrangement.row(curves, answer), neuron),
                Arrangement.column(mapAndKey.weighing(1.6), sentence, controls, rate, Arrangement.row(curves, answer)),
                Arrangement.column(mapAndKey, sentence, controls, others),
                Arrangement.column(mapAndKey, controls, others),
                Arrangement.column(map, sentence, controls, others),
                Arrangement.column(mapAndKey, controls, few),
                Arrangement.column(one, sentence, controls),
                Arrangement.row(map, Arrangement.column(controls, others)),
                Arrangement.column(controls, Arrangement.row(map.weighing(1.4), few)),
                Arrangement.row(map, controls.weighing(2)));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    private NetworkDiagram diagram(Language language) {
        NetworkShape shape = new NetworkShape(2, 2, true, true);
        NetworkDiagram network = new NetworkDiagram(language);
        network.setId("network-diagram");
        network.getStyleClass().add("class-network");
        network.setNetworkShape(shape);
        network.setLabels(NetworkLabels.letters(shape, language)
                .withWeight((output, input) -> number(model().weight(0, output, input)))
                .withBias(output -> bias(model(), output))
                .withNames(
                        input -> words.get(input == 0 ? "input.area" : "input.bathrooms"),
                        output -> words.get(output == 0 ? "good" : "bad"))
                .withRoomFor(number(-LONGEST), words.get("bias.minus", number(LONGEST))));
        return network;
    }

    private Parameters model() {
        return state.snapshotProperty().get().model();
    }

    private String number(double value) {
        double smallest = 0.005;
        return value != 0 && Math.abs(value) < smallest
                ? numbers.powerOfTen(value, 1)
                : numbers.fixed(value, WEIGHT_DECIMALS);
    }

    private String bias(Parameters model, int output) {
        double bias = model.bias(0, output);
        return words.get(bias < 0 ? "bias.minus" : "bias.plus", number(Math.abs(bias)));
    }

    private void show(ClassifierSnapshot now) {
        showNetwork(now.model());
        String steps = numbers.whole(now.steps());
        String loss = numbers.fixed(now.loss(), LearningChart.LOSS_DECIMALS);
        latestEvent.setText(
                now.diverged()
                        ? words.get("event.diverged", steps)
                        : words.count(plane.invitation(), now.steps(), steps, loss, numbers.whole(now.training().total())));
        showHouse();
    }

    private List<String> right() {
        ConfusionMatrix training = state.snapshotProperty().get().training();
        return List.of(words.get("of", numbers.whole(training.right()), numbers.whole(training.total())));
    }

    private void showNetwork(Parameters model) {
        diagram.setWeights((_, output, input) -> model.weight(0, output, input));
    }

    /** The probabilities of the house that is pointed at, one of the list or another; of the first one otherwise. */
    private void showHouse() {
        Table houses = state.housesProperty().get();
        int lit = plane.litHouseProperty().get();
        Point2D probe = plane.probeProperty().get();
        boolean isListed = lit >= 0 && lit < houses.rows();
        double[] house = isListed || probe == null
                ? houses.inputs(isListed ? lit : 0)
                : new double[] {probe.getX(), probe.getY()};
        selected.setText(words.get("selected", numbers.whole(house[0]), numbers.upTo(house[1], 1)));
        double[] probabilities = state.probabilities(house);
        bars.setProbabilities(probabilities);
        houseError.setText(
                isListed || probe == null ? error(houses.label(isListed ? lit : 0), probabilities) : words.get("error.none"));
    }

    /** How far off the model is about a house, for each class: probability minus label. */
    private String error(int label, double[] probabilities) {
        String right = numbers.fixed(probabilities[label], 2);
        String wrong = numbers.fixed(probabilities[1 - label], 2);
        return words.get(
                label == LabelledHouses.GOOD ? "error.good" : "error.bad",
                right,
                numbers.fixed(probabilities[label] - 1, 2),
                wrong);
    }
}
