package neuronlab.lesson.shape;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.speech.Announcement;

/** A network diagram with the two counts that decide its shape, and what they amount to. */
final class NetworkBuilder extends VBox {
    private static final int START = 2;

    private final Words words;
    private final Numbers numbers;
    private final Language language;
    private final CountStepper features;
    private final CountStepper classes;
    private final Label parameters = new Label();
    private final NetworkDiagram diagram;

    NetworkBuilder(Language language) {
        this.language = language;
        this.words = language.words(NetworkBuilder.class);
        this.numbers = language.numbers();
        this.diagram = new NetworkDiagram(language);
        features = stepper("features");
        classes = stepper("classes");
        diagram.setId("network-diagram");
        parameters.setId("parameter-count");
        Announcement.follow(parameters);
        parameters.getStyleClass().add("parameter-count");
        parameters.setWrapText(true);
        FlowPane counts = new FlowPane(features, classes);
        counts.getStyleClass().add("network-counts");
        getStyleClass().add("network-builder");
        getChildren().addAll(counts, parameters, diagram);
        List.of(features, classes).forEach(stepper -> stepper.valueProperty().subscribe(_ -> show()));
    }

    Region diagram() {
        return diagram;
    }

    private CountStepper stepper(String name) {
        CountStepper stepper = new CountStepper(language);
        stepper.setId(name + "-stepper");
        stepper.setLabel(words.get(name));
        stepper.setRange(1, NetworkShape.MOST);
        stepper.setValue(START);
        return stepper;
    }

    private void show() {
        NetworkShape shape = new NetworkShape(features.getValue(), classes.getValue(), true, true);
        diagram.setNetworkShape(shape);
        int biases = shape.outputs();
        parameters.setText(words.get(
                "parameters",
                numbers.whole(shape.inputs()),
                numbers.whole(shape.outputs()),
                words.count("biases", biases, numbers.whole(biases)),
                numbers.whole(shape.parameters())));
    }
}
