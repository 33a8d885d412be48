package neuronlab.figure.network;

import java.util.List;
import java.util.Optional;

/** Decides how much detail a diagram shows in a width, and places its parts. */
final class NetworkPlacer {
    private static final double[] NO_ELLIPSES = {};

    private NetworkPlacer() {}

    /**
     * The most detailed placement that fits.
     *
     * @param sizes the sizes at each detail, from the most to the least detailed; the last is used if nothing fits
     */
    static NetworkPlacement place(NetworkShape shape, List<NetworkSizes> sizes, double width) {
        for (NetworkSizes detail : sizes) {
            Optional<NetworkPlacement> found = detail.detail().showsWeights()
                    ? WeightSearch.find(shape, detail, width)
                    : plain(shape, detail, width);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return pressed(shape, sizes.getLast(), width);
    }

    private static Optional<NetworkPlacement> plain(NetworkShape shape, NetworkSizes sizes, double width) {
        Rows rows = Rows.stretched(shape, sizes, 1);
        if (rows.height() > sizes.extent().height()) {
            return Optional.empty();
        }
        return Columns.fit(shape, sizes, rows, width, 0)
                .map(columns -> NetworkPlacement.of(shape, sizes, columns, rows, NO_ELLIPSES));
    }

    private static NetworkPlacement pressed(NetworkShape shape, NetworkSizes sizes, double width) {
        Rows rows = Rows.pressed(shape, sizes, sizes.extent().height());
        NetworkSizes small = sizes.inRows(rows.inputPitch(), rows.outputPitch());
        // A window narrower than the narrowest diagram clips it.
        Columns columns = Columns.fit(shape, small, rows, width, 0)
                .or(() -> Columns.fit(shape, small, rows, Double.MAX_VALUE, 0))
                .orElseThrow();
        return NetworkPlacement.of(shape, small, columns, rows, NO_ELLIPSES);
    }
}
