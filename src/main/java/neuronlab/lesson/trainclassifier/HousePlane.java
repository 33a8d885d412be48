package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.ExampleEditor;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.decision.ProbabilityGrid;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.AxisScale;
import neuronlab.model.Range;
import neuronlab.model.classification.SoftmaxRegression;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The houses on a plane of area and bathrooms, on what the classifier thinks of every house there. */
final class HousePlane {
    private static final Range AREAS = new Range(1200, 3200);
    private static final Range BATHROOMS = new Range(1.5, 4.5);
    private static final int COLUMNS = 64;
    private static final int ROWS = 48;
    private static final double AREA_STEP = 10;
    private static final double BATHROOM_STEP = 0.5;
    private static final int FEWEST_HOUSES = 2;
    private static final int MOST_HOUSES = 100;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final DecisionMap map;

    HousePlane(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        this.map = new DecisionMap(language);
        map.setId("decision-map");
        map.setXAxis(AxisDescription.linear(words.get("map.x"), AREAS.lower(), AREAS.upper()));
        map.setYAxis(new AxisDescription(
                words.get("map.y"),
                new AxisScale.Linear(BATHROOMS.lower(), BATHROOMS.upper()),
                AxisDescription.TickRule.COUNTED));
        map.pointDescriptionProperty().set(this::describe);
        map.editorProperty().set(new HouseEditor());
        state.housesProperty().subscribe(houses -> map.setExamples(points(houses)));
        state.snapshotProperty().subscribe(this::show);
    }

    DecisionMap node() {
        return map;
    }

    private static List<LabelledPoint> points(Table houses) {
        return IntStream.range(0, houses.rows())
                .mapToObj(row -> new LabelledPoint(
                        houses.input(row, 0), houses.input(row, 1), houses.label(row) == LabelledHouses.GOOD))
                .toList();
    }

    private void show(ClassifierSnapshot now) {
        map.setProbabilities(grid(now.forHouses()));
        BoundaryLine line = BoundaryLine.of(
                now.forHouses().difference(LabelledHouses.GOOD, LabelledHouses.BAD), AREAS, BATHROOMS);
        map.setBoundary(line.x(), line.y());
        map.setAccessibleText(words.get(
                "map.accessible",
                numbers.whole(now.training().total()),
                numbers.whole(now.training().right())));
        map.refreshReadout();
    }

    private static ProbabilityGrid grid(SoftmaxRegression model) {
        double[] result = new double[COLUMNS * ROWS];
        double[] house = new double[2];
        double[] probabilities = new double[2];
        for (int row = 0; row < ROWS; row++) {
            house[1] = centre(BATHROOMS, row, ROWS);
            for (int column = 0; column < COLUMNS; column++) {
                house[0] = centre(AREAS, column, COLUMNS);
                model.probabilitiesInto(house, probabilities);
                result[row * COLUMNS + column] = probabilities[LabelledHouses.GOOD];
            }
        }
        return new ProbabilityGrid(COLUMNS, ROWS, result);
    }

    private static double centre(Range range, int cell, int cells) {
        return range.lower() + (cell + 0.5) * range.length() / cells;
    }

    private String describe(int house) {
        Table houses = state.housesProperty().get();
        double[] probabilities = state.probabilities(houses.inputs(house));
        return words.get(
                "map.house",
                numbers.whole(houses.input(house, 0)),
                numbers.upTo(houses.input(house, 1), 1),
                name(houses.label(house)),
                words.get("percent", numbers.fixed(100 * probabilities[LabelledHouses.GOOD], 1)));
    }

    private String name(int label) {
        return words.get(label == LabelledHouses.GOOD ? "good" : "bad");
    }

    /** Lets the reader play the friend who labels the houses. */
    private final class HouseEditor implements ExampleEditor {
        @Override
        public void add(double area, double bathrooms) {
            Table houses = state.housesProperty().get();
            if (houses.rows() < MOST_HOUSES) {
                double[] house = {
                    Math.round(area / AREA_STEP) * AREA_STEP, Math.round(bathrooms / BATHROOM_STEP) * BATHROOM_STEP
                };
                state.learnFrom(houses.withRow(house, LabelledHouses.GOOD));
            }
        }

        @Override
        public void relabel(int house) {
            Table houses = state.housesProperty().get();
            int other = houses.label(house) == LabelledHouses.GOOD ? LabelledHouses.BAD : LabelledHouses.GOOD;
            state.learnFrom(houses.withTarget(house, other));
        }

        @Override
        public void remove(int house) {
            Table houses = state.housesProperty().get();
            if (houses.rows() > FEWEST_HOUSES) {
                state.learnFrom(houses.without(house));
            }
        }
    }
}
