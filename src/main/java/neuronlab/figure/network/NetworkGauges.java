package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Unseen parts at one detail: what the style sheet makes of them are the sizes that the diagram is laid out with. */
final class NetworkGauges extends Group {
    private static final double AIR = 0.35;

    private final NetworkDetail detail;
    private final NetworkPart input;
    private final NetworkPart weight;
    private final NetworkPart bias;
    private final NetworkPart softmax;
    private final NetworkPart output;
    private final PartText inputName = new PartText("network-name");
    private final PartText outputName = new PartText("network-name");
    private final Region gap;
    private final Region run;
    private final Region extent;

    NetworkGauges(NetworkDetail detail) {
        this.detail = detail;
        setManaged(false);
        setMouseTransparent(true);
        // Opaque to nobody, but not invisible: invisible nodes get no style.
        setOpacity(0);
        // Nor may their sizes count as the diagram's: a picture of it would grow by them.
        setClip(new Rectangle());
        input = new NetworkPart(detail, "network-input", false);
        weight = new NetworkPart(detail, "network-weight", false);
        bias = new NetworkPart(detail, "network-bias", false);
        softmax = new NetworkPart(detail, "network-softmax", true);
        output = new NetworkPart(detail, "network-output", false);
        gap = measure("network-gap");
        run = measure("network-run");
        extent = measure("network-extent");
        getChildren().addAll(input, weight, bias, softmax, output, inputName, outputName, gap, run, extent);
    }

    private Region measure(String styleClass) {
        Region result = new Region();
        result.getStyleClass().addAll(styleClass, detail.styleClass());
        result.setManaged(false);
        return result;
    }

    /** Takes over the longest texts that the diagram has to show. */
    void fit(NetworkShape shape, NetworkTexts texts) {
        List<NetworkElement> outputs = new ArrayList<>();
        List<NetworkElement> biases = new ArrayList<>();
        for (int o = 0; o < shape.outputs(); o++) {
            outputs.add(new NetworkElement.Output(o));
            biases.add(new NetworkElement.Bias(o));
        }
        List<NetworkElement> inputs = new ArrayList<>();
        List<NetworkElement> weights = new ArrayList<>();
        for (int i = 0; i < shape.inputs(); i++) {
            inputs.add(new NetworkElement.Input(i));
            for (int o = 0; o < shape.outputs() && detail.showsWeights() && WeightSearch.promises(shape); o++) {
                weights.add(new NetworkElement.Weight(o, i));
            }
        }
        weight.setText(texts.longestWeight(weights));
        bias.setText(texts.longestBias(biases));
        softmax.setText(texts.of(new NetworkElement.Softmax()));
        inputName.setText(detail.showsTexts() ? texts.longestName(inputs) : "");
        outputName.setText(detail.showsTexts() ? texts.longestName(outputs) : "");
    }

    /** The sizes as the style sheet and the texts want them. */
    NetworkSizes sizes() {
        return new NetworkSizes(
                detail,
                box(input),
                name(inputName),
                new Box(weight.comfortableWidth(), weight.prefHeight(-1)),
                detail.showsTexts() ? new Box(bias.comfortableWidth(), bias.prefHeight(-1)) : box(bias),
                new Box(softmax.prefWidth(-1), softmax.comfortableHeight()),
                box(output),
                name(outputName),
                box(gap),
                box(run),
                box(extent),
                extent.minHeight(-1));
    }

    private static Box box(Region region) {
        return new Box(region.prefWidth(-1), region.prefHeight(-1));
    }

    /** A name with some air above it, in which the ring of the focus finds room too. */
    private Box name(PartText text) {
        double height = text.textHeight();
        return height == 0 ? Box.NONE : new Box(text.textWidth(), height + gap.prefHeight(-1) * AIR);
    }
}
