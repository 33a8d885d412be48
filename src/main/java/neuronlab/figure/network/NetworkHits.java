package neuronlab.figure.network;

import java.util.Optional;

/** Finds the part of a diagram at a point. */
final class NetworkHits {
    private final NetworkPlacement placement;

    NetworkHits(NetworkPlacement placement) {
        this.placement = placement;
    }

    /** The part at a point, or the edge nearest to it if that is within {@code reach} pixels. */
    Optional<NetworkElement> at(double x, double y, double reach) {
        NetworkShape shape = placement.shape();
        NetworkElement found = null;
        for (int i = 0; i < shape.inputs() && found == null; i++) {
            found = ifHit(new NetworkElement.Input(i), x, y, reach);
        }
        for (int o = 0; o < shape.outputs() && found == null; o++) {
            found = ofOutput(o, x, y, reach);
        }
        if (found == null && shape.softmax()) {
            found = ifHit(new NetworkElement.Softmax(), x, y, 0);
        }
        return Optional.ofNullable(found).or(() -> weightAt(x, y, reach));
    }

    private NetworkElement ofOutput(int output, double x, double y, double reach) {
        NetworkElement found = ifHit(new NetworkElement.Output(output), x, y, reach);
        return found == null && placement.shape().bias()
                ? ifHit(new NetworkElement.Bias(output), x, y, reach)
                : found;
    }

    private NetworkElement ifHit(NetworkElement element, double x, double y, double reach) {
        Box size = placement.size(element);
        // Dots of a few pixels would be hard to hit.
        double halfWidth = Math.max(size.width() / 2, Math.min(reach, size.height()));
        boolean inside = Math.abs(x - placement.x(element)) <= halfWidth
                && Math.abs(y - placement.y(element)) <= size.height() / 2;
        return inside ? element : null;
    }

    private Optional<NetworkElement> weightAt(double x, double y, double reach) {
        NetworkElement nearest = null;
        double least = reach;
        for (int o = 0; o < placement.shape().outputs(); o++) {
            for (int i = 0; i < placement.shape().inputs(); i++) {
                NetworkElement.Weight weight = new NetworkElement.Weight(o, i);
                if (placement.detail().showsWeights() && ifHit(weight, x, y, 0) != null) {
                    return Optional.of(weight);
                }
                double distance = placement.edge(o, i).distance(x, y);
                if (distance < least) {
                    least = distance;
                    nearest = weight;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
