package neuronlab.figure.decision;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * The hidden neurons of a network on a map of its two inputs: each has a line where it bends, in its own colour, its own
 * dashes and with its name, and when it is lit, the map shows what it alone answers everywhere.
 */
public final class NeuronLayers {
    /** How far from a line the mouse may be, in pixels, to point at it. */
    private static final double REACH = 7;

    /** How many neurons can be told apart: as many as there are colours. */
    public static final int MOST = 6;

    /** In place of the index of a neuron: none. */
    public static final int NONE = -1;

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final ImageLayer side = new ImageLayer("neuron-side", true);
    private final List<CurveLayer> lines = new ArrayList<>();
    private final List<LabelLayer> labels = new ArrayList<>();
    private final Node probabilities;
    private Plot plot;
    private List<NeuronLine> shown = List.of();
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(this, "pointed", NONE);
    private int lit = NONE;

    /** @param probabilities what gives way while the map shows what a neuron answers */
    NeuronLayers(Node probabilities) {
        this.probabilities = probabilities;
        side.setThresholds(List.of(0.0, 1.0));
        side.node().setVisible(false);
        for (int neuron = 1; neuron <= MOST; neuron++) {
            CurveLayer line = new CurveLayer("neuron-line");
            line.node().getStyleClass().add(styleClass(neuron));
            lines.add(line);
            LabelLayer label = new LabelLayer("neuron-label");
            label.setSide(LabelSide.BELOW_RIGHT);
            label.text().getStyleClass().add(styleClass(neuron));
            labels.add(label);
        }
    }

    /** The style class that gives a neuron's colour, as {@code -nl-neuron}; neurons count from 1. */
    static String styleClass(int neuron) {
        return "neuron-" + neuron;
    }

    void addTo(Plot target) {
        plot = target;
        plot.transformProperty().addListener(_ -> name());
        plot.addLayers(side);
        lines.forEach(plot::addLayers);
    }

    /** Adds the names, which stand above the examples. */
    void addNames() {
        labels.forEach(plot::addLayers);
    }

    /**
     * Shows the lines of other neurons, or the same ones as they are now.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public void show(List<NeuronLine> neurons) {
        if (neurons.size() > MOST) {
            throw new IllegalArgumentException("A map has room for %d neurons, not %d".formatted(MOST, neurons.size()));
        }
        shown = List.copyOf(neurons);
        for (int index = 0; index < MOST; index++) {
            boolean any = index < shown.size();
            lines.get(index)
                    .setPoints(
                            any ? shown.get(index).x() : new double[0], any ? shown.get(index).y() : new double[0]);
        }
        name();
        if (lit >= shown.size()) {
            light(NONE, null);
        }
        if (pointed.get() >= shown.size()) {
            pointed.set(NONE);
        }
    }

    /** Writes each name at that end of its line which is farther from the names that are written already. */
    private void name() {
        PlotTransform transform = plot.transform();
        List<Point2D> taken = new ArrayList<>();
        for (int index = 0; index < MOST; index++) {
            if (index >= shown.size() || shown.get(index).x().length == 0) {
                labels.get(index).setLabel("", 0, 0);
                continue;
            }
            NeuronLine line = shown.get(index);
            int end = distance(line, 1, taken, transform) > distance(line, 0, taken, transform) ? 1 : 0;
            taken.add(place(line, end, transform));
            labels.get(index).setLabel(line.name(), line.x()[end], line.y()[end]);
        }
    }

    private static Point2D place(NeuronLine line, int end, PlotTransform transform) {
        return new Point2D(transform.x(line.x()[end]), transform.y(line.y()[end]));
    }

    private static double distance(NeuronLine line, int end, List<Point2D> taken, PlotTransform transform) {
        Point2D place = place(line, end, transform);
        return taken.stream().mapToDouble(place::distance).min().orElse(Double.MAX_VALUE);
    }

    /**
     * Lights a neuron up and dims the others.
     *
     * @param neuron its index, or {@link #NONE}
     * @param answers what it answers everywhere, from 0 to 1; null with {@link #NONE}
     */
    public void light(int neuron, ValueGrid answers) {
        boolean any = neuron != NONE;
        probabilities.setVisible(!any);
        side.node().setVisible(any);
        if (any && neuron != lit) {
            side.stops().getStyleClass().setAll("colour-stops", "neuron-side", styleClass(neuron + 1));
        }
        if (any) {
            side.setGrid(answers);
        }
        lit = neuron;
        for (int index = 0; index < MOST; index++) {
            mark(lines.get(index).node(), index);
            mark(labels.get(index).text(), index);
        }
    }

    private void mark(Node part, int index) {
        part.pseudoClassStateChanged(LIT, index == lit);
        part.pseudoClassStateChanged(DIMMED, lit != NONE && index != lit);
    }

    /** The neuron whose line the reader points at, by its index; {@link #NONE} for none. Nothing lights up by itself. */
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** The mouse is there, in the plot area's pixels, and on nothing that stands above the lines; null for elsewhere. */
    void point(Point2D place) {
        int nearest = NONE;
        double reach = REACH;
        for (int index = 0; place != null && index < shown.size(); index++) {
            double away = distance(shown.get(index), place);
            if (away <= reach) {
                nearest = index;
                reach = away;
            }
        }
        pointed.set(nearest);
    }

    private double distance(NeuronLine line, Point2D place) {
        if (line.x().length == 0) {
            return Double.MAX_VALUE;
        }
        Point2D start = place(line, 0, plot.transform());
        Point2D along = place(line, 1, plot.transform()).subtract(start);
        double length = along.dotProduct(along);
        double share = length == 0 ? 0 : Math.clamp(place.subtract(start).dotProduct(along) / length, 0, 1);
        return start.add(along.multiply(share)).distance(place);
    }

    /** The neuron that is lit up, or {@link #NONE}. */
    public int lit() {
        return lit;
    }
}
