package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;

/** Asks the style sheet for sizes and remembers the placement made of them. */
final class NetworkLayout {
    private final List<NetworkGauges> gauges = new ArrayList<>();
    private Request lastRequest;
    private NetworkPlacement lastPlacement;

    private record Request(NetworkShape shape, List<NetworkSizes> sizes, double width) {}

    NetworkLayout() {
        for (NetworkDetail detail : NetworkDetail.values()) {
            gauges.add(new NetworkGauges(detail));
        }
    }

    List<NetworkGauges> gauges() {
        return gauges;
    }

    /** Takes over what is to be shown. */
    void fit(NetworkShape shape, NetworkTexts texts) {
        gauges.forEach(gauge -> gauge.fit(shape, texts));
    }

    /** The placement in a width; the same object as before while nothing has changed. */
    NetworkPlacement place(NetworkShape shape, double width) {
        Request request = new Request(shape, sizes(), width);
        if (!request.equals(lastRequest)) {
            lastPlacement = NetworkPlacer.place(shape, request.sizes(), width);
            lastRequest = request;
        }
        return lastPlacement;
    }

    /** The width that a shape takes when nothing restrains it. */
    double comfortableWidth() {
        return sizes().getFirst().extent().width();
    }

    private List<NetworkSizes> sizes() {
        return gauges.stream().map(NetworkGauges::sizes).toList();
    }
}
