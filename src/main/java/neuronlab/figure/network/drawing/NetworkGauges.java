package neuronlab.figure.network.drawing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkDetail;
import neuronlab.figure.network.placement.NetworkSizes;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;

/** Unseen parts at one detail: what the style sheet makes of them are the sizes that the diagram is laid out with. */
final class NetworkGauges extends Group {
    private static final double AIR = 0.35;

    private final NetworkDetail detail;
    private final NetworkPart input;
    private final NetworkPart weight;
    private final NetworkPart bias;
    private final NetworkPart activation;
    private final NetworkPart softmax;
    private final NetworkPart hidden;
    private final NetworkPart output;
    private final PartText inputName;
    private final PartText hiddenName;
    private final PartText outputName;
    private final PartText functionName;
    private final Region badge;
    private final Region gap;
    private final Region run;
    private final Region thread;
    private final Region reach;
    private final Region extent;

    NetworkGauges(NetworkDetail detail) {
        this.detail = detail;
        setManaged(false);
        setAutoSizeChildren(false);
        // Opaque to nobody, but not invisible: invisible nodes get no style.
        setOpacity(0);
        input = part("network-input");
        weight = part("network-weight");
        bias = part("network-bias");
        activation = part("network-activation");
        softmax = part("network-softmax");
        hidden = part("network-hidden");
        output = part("network-output");
        badge = measure("network-badge");
        gap = measure("network-gap");
        run = measure("network-run");
        thread = measure("network-thread");
        reach = measure("network-reach");
        extent = measure("network-extent");
        inputName = PartText.name(detail);
        hiddenName = PartText.name(detail);
        outputName = PartText.name(detail);
        functionName = PartText.name(detail);
        getChildren().addAll(inputName, hiddenName, outputName, functionName);
    }

    private NetworkPart part(String styleClass) {
        NetworkPart result = new NetworkPart(detail, styleClass);
        getChildren().add(result);
        return result;
    }

    private Region measure(String styleClass) {
        Region result = new Region();
        result.getStyleClass().addAll(styleClass, detail.styleClass());
        result.setManaged(false);
        getChildren().add(result);
        return result;
    }

    /** Takes over the longest texts that the diagram has to show. */
    void fit(NetworkShape shape, NetworkLabels labels) {
        List<NetworkElement> nodes = shape.nodes();
        weight.setText(longest(Stream.concat(
                Stream.of(labels.longestWeight()),
                detail.showsWeights() ? shape.edges().stream().map(labels.text()) : Stream.of())));
        bias.setText(longest(Stream.concat(
                Stream.of(labels.longestBias()),
                nodes.stream().filter(Bias.class::isInstance).map(labels.text()))));
        // All circles of a diagram are of one size.
        String circle = longest(nodes.stream().filter(NetworkGauges::isCircle).map(labels.text()));
        List.of(input, hidden, output).forEach(part -> part.setText(detail.showsWeights() ? circle : ""));
        softmax.setText(labels.text().apply(new Softmax()));
        inputName.setText(longestName(nodes, labels, Input.class::isInstance));
        hiddenName.setText(longestName(nodes, labels, Hidden.class::isInstance));
        outputName.setText(longestName(nodes, labels, Output.class::isInstance));
        functionName.setText(longestName(nodes, labels, Activation.class::isInstance));
    }

    private static boolean isCircle(NetworkElement element) {
        return element instanceof Input || element instanceof Hidden || element instanceof Output;
    }

    private String longestName(List<NetworkElement> nodes, NetworkLabels labels, Predicate<NetworkElement> which) {
        return detail.showsTexts() ? longest(nodes.stream().filter(which).map(labels.name())) : "";
    }

    private static String longest(Stream<String> texts) {
        return texts.reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** The sizes as the style sheet and the texts want them. */
    NetworkSizes sizes() {
        return new NetworkSizes(
                detail,
                named(circle(input), inputName),
                named(circle(hidden), hiddenName),
                named(circle(output), outputName),
                named(box(activation), functionName),
                new Box(weight.comfortableWidth(), weight.prefHeight(-1)),
                detail.showsTexts() ? new Box(bias.comfortableWidth(), bias.prefHeight(-1)) : box(bias),
                new Box(softmax.prefWidth(-1), softmax.comfortableHeight()),
                box(badge),
                box(gap),
                box(run),
                box(thread),
                box(reach),
                box(extent),
                extent.minHeight(-1));
    }

    private static Box box(Region region) {
        return new Box(region.prefWidth(-1), region.prefHeight(-1));
    }

    private static Box circle(NetworkPart part) {
        double side = part.comfortableWidth();
        return new Box(side, Math.max(side, part.prefHeight(-1)));
    }

    /** A name has some air above it, in which the ring of the focus finds room too. */
    private NetworkSizes.Named named(Box box, PartText name) {
        double height = name.textHeight();
        Box line = height == 0 ? Box.NONE : new Box(name.textWidth(), height + gap.prefHeight(-1) * AIR);
        return new NetworkSizes.Named(box, line);
    }
}
