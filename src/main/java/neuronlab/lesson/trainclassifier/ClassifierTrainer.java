package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Readout;
import neuronlab.figure.layout.Columns;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkLabels;
import neuronlab.figure.network.NetworkShape;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;
import neuronlab.lesson.trainer.TrainerStyle;
import neuronlab.model.classification.LabelledDataSet;
import neuronlab.model.classification.SoftmaxRegression;

/** Everything that shows and trains the classifier of houses. */
final class ClassifierTrainer extends StackPane {
    private static final int WEIGHT_DECIMALS = 2;
    private static final int LOSS_DECIMALS = 3;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final HousePlane plane;
    private final NetworkDiagram diagram;
    private final RankedBars bars;
    private final Label selected = new Label();
    private final Label happening = new Label();
    private final Readout loss;
    private final Readout accuracy;

    ClassifierTrainer(ClassifierState state, Player player, Words words, Locale language) {
        this.state = state;
        this.words = words;
        this.numbers = new Numbers(language);
        plane = new HousePlane(state, words, language);
        diagram = diagram(language);
        bars = new RankedBars(language);
        bars.setId("house-probabilities");
        bars.setNames(List.of(words.get("good"), words.get("bad")));
        loss = readout("loss", language);
        accuracy = readout("accuracy", language);
        TrainerStyle.applyTo(this);
        getStylesheets().add(ClassifierTrainer.class.getResource("classifier.css").toExternalForm());
        happening.setId("happening");
        happening.getStyleClass().add("happening");
        happening.setWrapText(true);
        Columns halves = new Columns(
                column(plane.node(), happening, new ClassifierControls(state, player, words, language)), overview());
        halves.getStyleClass().add("trainer-halves");
        getChildren().add(halves);
        state.snapshotProperty().subscribe(this::show);
        plane.node().focusedPointProperty().subscribe(_ -> showHouse());
    }

    List<Region> figures() {
        return List.of(plane.node(), diagram, bars);
    }

    private Region overview() {
        HBox.setHgrow(loss, Priority.ALWAYS);
        HBox.setHgrow(accuracy, Priority.ALWAYS);
        HBox readouts = new HBox(loss, accuracy);
        readouts.getStyleClass().add("classifier-readouts");
        selected.getStyleClass().add("figure-title");
        return column(readouts, diagram, selected, bars);
    }

    private static VBox column(Region... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("trainer-column");
        return column;
    }

    private Readout readout(String name, Locale language) {
        Readout readout = new Readout(language);
        readout.titleProperty().set(words.get(name));
        readout.valueLabel().setId(name + "-value");
        return readout;
    }

    private NetworkDiagram diagram(Locale language) {
        NetworkShape shape = new NetworkShape(2, 2, true, true);
        NetworkDiagram network = new NetworkDiagram(language);
        network.setId("network-diagram");
        network.setNetworkShape(shape);
        network.setLabels(NetworkLabels.letters(shape, language)
                .withWeight((output, input) -> number(model().weight(output, input)))
                .withBias(output -> bias(model(), output))
                .withNames(
                        input -> words.get(input == 0 ? "input.area" : "input.bathrooms"),
                        output -> words.get(output == 0 ? "good" : "bad")));
        return network;
    }

    private SoftmaxRegression model() {
        return state.snapshotProperty().get().model();
    }

    private String number(double value) {
        double smallest = 0.005;
        return value != 0 && Math.abs(value) < smallest
                ? numbers.scientific(value, 1)
                : numbers.fixed(value, WEIGHT_DECIMALS);
    }

    private String bias(SoftmaxRegression model, int output) {
        double bias = model.bias(output);
        return words.get(bias < 0 ? "bias.minus" : "bias.plus", number(Math.abs(bias)));
    }

    private void show(ClassifierSnapshot now) {
        loss.valueProperty().set(numbers.fixed(now.loss(), LOSS_DECIMALS));
        accuracy.valueProperty()
                .set(words.get(
                        "of",
                        numbers.whole(now.training().right()),
                        numbers.whole(now.training().total())));
        showNetwork(now.model());
        String key = now.diverged() ? "happening.diverged" : now.steps() == 1 ? "happening.1" : "happening.other";
        happening.setText(words.get(key, numbers.whole(now.steps())));
        showHouse();
    }

    private void showNetwork(SoftmaxRegression model) {
        for (int output = 0; output < model.classes(); output++) {
            for (int input = 0; input < model.features(); input++) {
                diagram.setWeightText(output, input, number(model.weight(output, input)));
            }
            diagram.setBiasText(output, bias(model, output));
        }
    }

    /** The probabilities of the house that is pointed at; of the first one otherwise. */
    private void showHouse() {
        LabelledDataSet houses = state.housesProperty().get();
        int focused = plane.node().focusedPointProperty().get();
        int house = focused >= 0 && focused < houses.rows() ? focused : 0;
        selected.setText(words.get(
                "selected", numbers.whole(houses.input(house, 0)), numbers.upTo(houses.input(house, 1), 1)));
        bars.setProbabilities(state.probabilities(houses.inputs(house)));
    }
}
