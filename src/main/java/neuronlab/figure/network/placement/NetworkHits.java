package neuronlab.figure.network.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;

/** Finds the part of a diagram at a point. */
public final class NetworkHits {
    private final NetworkPlacement placement;
    private final List<NetworkElement> nodes;
    private final List<Weight> edges;

    /** What can be hit in a placement. */
    public NetworkHits(NetworkPlacement placement) {
        this.placement = placement;
        edges = placement.shape().edges();
        nodes = placement.shape().nodes().stream()
                .filter(element -> placement.sizes().draws(placement.shape(), element))
                // A badge lies on its circle.
                .sorted(Comparator.comparing(element -> !placement.isBadge(element)))
                .toList();
    }

    /** The placement in which things are hit. */
    public NetworkPlacement placement() {
        return placement;
    }

    /** The part at a point, or the edge nearest to it if that is within {@code reach} pixels. */
    public Optional<NetworkElement> at(double x, double y, double reach) {
        return nodes.stream()
                .filter(element -> isHit(element, x, y, element instanceof Softmax ? 0 : reach))
                .findFirst()
                .or(() -> weightAt(x, y, reach));
    }

    private boolean isHit(NetworkElement element, double x, double y, double reach) {
        NetworkPlacement.Spot spot = placement.spot(element);
        // Dots of a few pixels would be hard to hit.
        double halfWidth = Math.max(spot.size().width() / 2, Math.min(reach, spot.size().height()));
        return Math.abs(x - spot.x()) <= halfWidth && Math.abs(y - spot.y()) <= spot.size().height() / 2;
    }

    private Optional<NetworkElement> weightAt(double x, double y, double reach) {
        Weight nearest = null;
        double least = reach;
        for (Weight weight : edges) {
            if (placement.detail().showsWeights() && isHit(weight, x, y, 0)) {
                return Optional.of(weight);
            }
            double distance = placement.edge(weight).distance(x, y);
            if (distance < least) {
                least = distance;
                nearest = weight;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
