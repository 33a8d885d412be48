package neuronlab.figure.network.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import neuronlab.figure.network.shape.NetworkShape;

/** Decides how much detail a diagram shows in a width, and places its parts. */
public final class NetworkPlacer {
    private static final double[][] NO_ELLIPSES = {};
    /** Rows are drawn apart up to so many times their least distance. */
    private static final double MOST_AIR = 1.6;

    private final NetworkShape shape;
    private final double width;
    private final double height;

    /**
     * A placer for a network in a width.
     *
     * @param height the height to fill at most; infinite for what each detail is worth
     */
    public NetworkPlacer(NetworkShape shape, double width, double height) {
        this.shape = shape;
        this.width = width;
        this.height = height;
    }

    /**
     * The most detailed placement that fits.
     *
     * @param sizes the sizes at a detail; only asked for those that are tried
     */
    public NetworkPlacement place(Function<NetworkDetail, NetworkSizes> sizes) {
        return details().stream()
                .map(sizes)
                .flatMap(detail -> place(detail).stream())
                .findFirst()
                .orElseGet(() -> pressed(sizes.apply(NetworkDetail.BARE)));
    }

    private List<NetworkDetail> details() {
        return List.of(NetworkDetail.values()).stream()
                .filter(detail -> !detail.showsWeights() || WeightSearch.promises(shape))
                .filter(detail -> detail != NetworkDetail.FOLDED || shape.depth() > 1)
                .filter(detail -> !detail.fillsHeight() || isHeightGiven())
                .toList();
    }

    private Optional<NetworkPlacement> place(NetworkSizes sizes) {
        double most = most(sizes);
        if (sizes.detail().showsWeights()) {
            return new WeightSearch(shape, sizes, width, most, isHeightGiven()).find();
        }
        Rows rows = Rows.stretched(shape, sizes, 1);
        if (rows.height() > most) {
            return Optional.empty();
        }
        Rows airy = isHeightGiven() ? airier(sizes, rows) : rows;
        return Columns.fit(shape, sizes, airy, width, 0)
                .map(columns -> new NetworkPlacement(shape, sizes, columns, airy, NO_ELLIPSES));
    }

    /** Circles that touch look like a heap where there is room to tell them apart. */
    private Rows airier(NetworkSizes sizes, Rows least) {
        double factor = Math.clamp(height / least.height(), 1, MOST_AIR);
        Rows stretched = Rows.stretched(shape, sizes, factor);
        boolean fits = stretched.height() <= height
                && Columns.fit(shape, sizes, stretched, width, 0).isPresent();
        return fits ? stretched : least;
    }

    private boolean isHeightGiven() {
        return height < Double.POSITIVE_INFINITY;
    }

    private double most(NetworkSizes sizes) {
        return isHeightGiven() ? height : sizes.extent().height();
    }

    private NetworkPlacement pressed(NetworkSizes sizes) {
        Rows rows = Rows.pressed(shape, sizes, most(sizes));
        NetworkSizes small = rows.fitted(sizes);
        // A window narrower than the narrowest diagram clips it.
        Columns columns = Columns.fit(shape, small, rows, width, 0)
                .or(() -> Columns.fit(shape, small, rows, Double.MAX_VALUE, 0))
                .orElseThrow();
        return new NetworkPlacement(shape, small, columns, rows, NO_ELLIPSES);
    }
}
