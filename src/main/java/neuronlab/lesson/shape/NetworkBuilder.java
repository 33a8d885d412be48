package neuronlab.lesson.shape;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.speech.Announcement;

/** A network diagram with the two counts that decide its shape, and what they amount to. */
final class NetworkBuilder {
    private static final int START = 2;

    private final Words words;
    private final Numbers numbers;
    private final Language language;
    private final CountStepper features;
    private final CountStepper classes;
    private final Label parameters = new Label();
    private final NetworkDiagram diagram;
    private final FittedPane figure;

    NetworkBuilder(Language language) {
        this.language = language;
        this.words = language.words(NetworkBuilder.class);
        this.numbers = language.numbers();
        this.diagram = new NetworkDiagram(language);
        features = stepper("features", Role.INPUT);
        classes = stepper("classes", Role.OUTPUT);
        diagram.setId("network-diagram");
        parameters.setId("parameter-count");
        Announcement.follow(parameters);
        parameters.getStyleClass().add("parameter-count");
        parameters.setWrapText(true);
        FlowPane counts = new FlowPane(features, classes);
        counts.getStyleClass().add("network-counts");
        figure = arrange(Arrangement.part(counts));
        figure.getStyleClass().add("network-builder");
        List.of(features, classes).forEach(stepper -> stepper.valueProperty().subscribe(_ -> show()));
    }

    private FittedPane arrange(Arrangement counts) {
        Arrangement sum = Arrangement.part(parameters);
        Arrangement drawing = Arrangement.filling(diagram);
        return new FittedPane(
                Arrangement.column(counts, sum, drawing),
                Arrangement.row(Arrangement.column(counts, sum), drawing.weighing(2)),
                Arrangement.row(counts, drawing.weighing(2)));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    void setFeatures(int count) {
        features.setValue(count);
    }

    void setClasses(int count) {
        classes.setValue(count);
    }

    Region diagram() {
        return diagram;
    }

    private CountStepper stepper(String name, Role role) {
        CountStepper stepper = new CountStepper(language).withSlider();
        role.mark(stepper);
        stepper.setId(name + "-stepper");
        stepper.slider().setId(name + "-slider");
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
