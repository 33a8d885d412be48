package neuronlab.figure.plot.layer;

import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import neuronlab.figure.link.Emphasis;

/** The nodes that a layer draws its data with, one for each place, of which one may be lit up. */
final class MarkRow<N extends Node> {
    /** In pixels. */
    private static final double LEAST_MOVE = 0.25;

    private final ObservableList<Node> nodes;
    private final Supplier<N> maker;
    private int lit = -1;

    /**
     * No nodes yet.
     *
     * @param nodes where they go
     * @param styleClass of each
     * @param maker makes one
     */
    MarkRow(ObservableList<Node> nodes, String styleClass, Supplier<N> maker) {
        this.nodes = nodes;
        this.maker = () -> {
            N node = maker.get();
            node.getStyleClass().add(styleClass);
            node.setManaged(false);
            return node;
        };
    }

    /** Only the nodes that are missing are made: a trail gets longer at every step. */
    void fit(int size) {
        if (nodes.size() == size) {
            return;
        }
        if (nodes.size() > size) {
            nodes.remove(size, nodes.size());
        }
        while (nodes.size() < size) {
            nodes.add(maker.get());
        }
        light(lit);
    }

    /** Makes all of them anew. */
    void rebuild() {
        int size = nodes.size();
        nodes.clear();
        fit(size);
    }

    /** Lights up one and dims the others; -1 for none. */
    void light(int index) {
        lit = index;
        Emphasis.light(nodes, lit);
    }

    /**
     * Whether a move can be seen. A training moves all that it shows a little at every step, and drawing hundreds of nodes
     * anew takes most of a frame: so they stay where they are until one of them is seen to move, and then all move.
     *
     * @param from in pixels
     * @param to in pixels
     */
    static boolean isSeen(double from, double to) {
        return Math.abs(to - from) >= LEAST_MOVE;
    }

    /** The node of a place; only what {@link #maker} made is in the list. */
    @SuppressWarnings("unchecked")
    N get(int index) {
        return (N) nodes.get(index);
    }
}
