package neuronlab.lesson.shared.landscape;

import javafx.geometry.Point2D;
import neuronlab.figure.heatmap.Heatmap;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.lesson.shared.neuron.ErrorColours;
import neuronlab.lesson.shared.neuron.NeuronSnapshot;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.Range;
import neuronlab.model.VisitedCells;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** What has been explored so far: the map of errors over weight and bias, coloured where the model has been. */
public final class ExploredMap {
    private static final int SIDE = 15;
    private static final int OUTSIDE = -1;
    private static final int WEIGHT_DECIMALS = 3;
    private static final int BIAS_DECIMALS = 0;

    private final NeuronTraining state;
    private final VisitedCells cells;
    private final Heatmap map;
    private final Words words;
    private final Numbers numbers;
    private int size;
    private int seen;
    private int first;

    /** The map of a model with one input, from now on. */
    public ExploredMap(NeuronTraining state, Range weights, Range biases, Language language) {
        this.state = state;
        this.cells = new VisitedCells(SIDE, SIDE, weights, biases);
        this.words = language.words(ExploredMap.class);
        this.numbers = language.numbers();
        this.map = new Heatmap(language);
        map.node().setId("error-heatmap");
        map.setXAxis(AxisDescription.linear(words.get("weight"), weights.lower(), weights.upper()));
        map.setYAxis(AxisDescription.linear(words.get("bias"), biases.lower(), biases.upper()));
        map.setGrid(SIDE, SIDE);
        map.setThresholds(ErrorColours.THRESHOLDS);
        map.cellDescriptionProperty().set(cell -> describe(cell.column(), cell.row()));
        WhileSeen.follow(state.live().versionProperty(), map.node(), this::show);
    }

    /** The figure. */
    public Chart node() {
        return map.node();
    }

    /** Visits what the model has visited since the last time; all of it again if some of that was taken back. */
    private void visit() {
        Timeline<?> timeline = state.live().timeline();
        Track line = timeline.line();
        boolean goesOn = line.size() >= size && timeline.cursor() >= seen && timeline.first() == first;
        if (!goesOn) {
            cells.clear();
        }
        for (int index = goesOn ? seen : timeline.first(); index <= timeline.cursor(); index++) {
            if (line.hasModel(index)) {
                cells.visit(
                        line.parameter(index, state.weightIndex(0)),
                        line.parameter(index, state.biasIndex()),
                        line.loss(index));
            }
        }
        size = line.size();
        seen = timeline.cursor();
        first = timeline.first();
    }

    private void show() {
        visit();
        NeuronSnapshot snapshot = state.snapshotProperty().get();
        double[] errors = new double[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                errors[row * SIDE + column] = cells.error(column, row);
            }
        }
        map.setCells(errors);
        double weight = snapshot.neuron().weight(0);
        double bias = snapshot.neuron().bias();
        map.markedColumnProperty().set(cells.columnOf(weight).orElse(OUTSIDE));
        map.markedRowProperty().set(cells.rowOf(bias).orElse(OUTSIDE));
        map.outsidePointProperty().set(new Point2D(weight, bias));
    }

    private String describe(int column, int row) {
        double width = cells.weights().length() / SIDE;
        double height = cells.biases().length() / SIDE;
        double left = cells.weights().lower() + column * width;
        double bottom = cells.biases().lower() + row * height;
        boolean visited = cells.isVisited(column, row);
        return words.get(
                visited ? "cell" : "cell.unvisited",
                numbers.fixed(left, WEIGHT_DECIMALS),
                numbers.fixed(left + width, WEIGHT_DECIMALS),
                numbers.fixed(bottom, BIAS_DECIMALS),
                numbers.fixed(bottom + height, BIAS_DECIMALS),
                visited ? numbers.whole(cells.error(column, row)) : "");
    }
}
