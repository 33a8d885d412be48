package neuronlab.lesson.shape;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkShape;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** A network diagram with the two counts that decide its shape, and what they amount to. */
final class NetworkBuilder extends VBox {
    private static final int START = 2;

    private final Words words;
    private final Numbers numbers;
    private final Locale language;
    private final CountStepper features;
    private final CountStepper classes;
    private final Label parameters = new Label();
    private final NetworkDiagram diagram;

    NetworkBuilder(Locale language) {
        this.language = language;
        this.words = Words.of(NetworkBuilder.class, language);
        this.numbers = new Numbers(language);
        this.diagram = new NetworkDiagram(language);
        features = stepper("features");
        classes = stepper("classes");
        diagram.setId("network-diagram");
        parameters.setId("parameter-count");
        parameters.getStyleClass().add("parameter-count");
        parameters.setWrapText(true);
        FlowPane counts = new FlowPane(features, classes);
        counts.getStyleClass().add("network-counts");
        getStyleClass().add("network-builder");
        getStylesheets().add(NetworkBuilder.class.getResource("shape.css").toExternalForm());
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
                words.get(biases == 1 ? "biases.1" : "biases.other", numbers.whole(biases)),
                numbers.whole(shape.parameters())));
    }
}
