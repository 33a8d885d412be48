package neuronlab.figure.network.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.network.placement.NetworkDetail;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.NetworkPlacer;
import neuronlab.figure.network.placement.NetworkSizes;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;

/** Asks the style sheet for sizes, by unseen parts, and remembers the placements made of them. */
public final class NetworkLayout extends Group {
    private final Map<NetworkDetail, NetworkGauges> gauges = new EnumMap<>(NetworkDetail.class);
    private NetworkShape shape;
    private NetworkLabels labels;
    /** The placement at its own height, and the one at a given height. */
    private Placed natural;

    private Placed given;

    private record Placed(
            double width, double height, List<NetworkSizes> sizes, NetworkShape shape, NetworkPlacement placement) {}

    public NetworkLayout() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        // Their sizes must not count as the diagram's: a picture of it would grow by them.
        setClip(new Rectangle());
    }

    /** Takes over what is to be shown. */
    public void fit(NetworkShape newShape, NetworkLabels newLabels) {
        shape = newShape;
        labels = newLabels;
        gauges.values().forEach(gauge -> gauge.fit(shape, labels));
    }

    /** The placement in a width and as tall as it is worth; the same object as before while nothing has changed. */
    public NetworkPlacement place(double width) {
        natural = placed(natural, width, Double.POSITIVE_INFINITY);
        return natural.placement();
    }

    /** The placement in a width and a height; the same object as before while nothing has changed. */
    public NetworkPlacement place(double width, double height) {
        given = placed(given, width, height);
        return given.placement();
    }

    private Placed placed(Placed before, double width, double height) {
        boolean same = before != null
                && before.width() == width
                && before.height() == height
                && before.shape().equals(shape)
                && before.sizes().stream().allMatch(used -> used.equals(sizes(used.detail())));
        return same ? before : placed(width, height);
    }

    private Placed placed(double width, double height) {
        List<NetworkSizes> used = new ArrayList<>();
        NetworkPlacement placement = new NetworkPlacer(shape, width, height).place(detail -> {
            used.add(sizes(detail));
            return used.getLast();
        });
        return new Placed(width, height, used, shape, placement);
    }

    /** The width that is worth taking when nothing restrains the diagram. */
    public double comfortableWidth() {
        return sizes(NetworkDetail.ROOMY).extent().width();
    }

    /** The parts of a detail are only made when it is looked at: most diagrams show the first that comes. */
    private NetworkSizes sizes(NetworkDetail detail) {
        return gauges.computeIfAbsent(detail, this::gaugesFor).sizes();
    }

    private NetworkGauges gaugesFor(NetworkDetail detail) {
        NetworkGauges result = new NetworkGauges(detail);
        getChildren().add(result);
        result.fit(shape, labels);
        result.applyCss();
        return result;
    }
}
