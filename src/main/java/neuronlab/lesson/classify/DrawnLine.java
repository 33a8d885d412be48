package neuronlab.lesson.classify;

import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import neuronlab.figure.Role;
import neuronlab.figure.control.NumberDisplay;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.layer.HandleLayer;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.LabelledPlane;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.display.PlaneGrid;

/**
 * A line that the reader draws between good houses and bad ones, by its two ends: the side with more of the good ones is
 * taken for Good, and what it is right about is counted.
 */
final class DrawnLine {
    private static final Range AREAS = LabelledPlane.AREAS;
    private static final Range BATHROOMS = LabelledPlane.BATHROOMS;
    private static final PlaneSteps STEPS = new PlaneSteps(AREAS.length(), 0.05);
    private static final double START_AT_LEFT = 3.5;
    private static final double START_AT_RIGHT = 2.5;
    private static final int DECIMALS = 3;
    private static final PlaneGrid GRID = new PlaneGrid(AREAS, BATHROOMS, 160, 120);
    /** How sure the two sides look: pale, since nobody has said more than on which side a house is. */
    private static final double GOOD = 0.75;

    private static final double BAD = 0.25;
    /** So much higher, in bathrooms, an end is taken to be: on a row of houses it would leave them on no side. */
    private static final double ASIDE = 0.001;

    private final Table houses;
    private final DecisionMap map;
    private final Words words;
    private final Numbers numbers;
    private final HandleLayer left = new HandleLayer(Role.WEIGHT, STEPS, wanted -> moved(wanted, true));
    private final HandleLayer right = new HandleLayer(Role.WEIGHT, STEPS, wanted -> moved(wanted, false));
    private final Label sentence = new Label();
    private final NumberDisplay score;
    private int best;
    private double atLeft = START_AT_LEFT;
    private double atRight = START_AT_RIGHT;

    DrawnLine(Table houses, DecisionMap map, Language language) {
        this.houses = houses;
        this.map = map;
        words = language.words(DrawnLine.class);
        numbers = language.numbers();
        score = new NumberDisplay(language);
        score.titleProperty().set(words.get("line.right-about"));
        score.valueLabel().setId("line-score");
        left.node().setId("line-left");
        right.node().setId("line-right");
        sentence.setId("line-sentence");
        sentence.getStyleClass().add("latest-event");
        sentence.setWrapText(true);
        map.node().plot().addHandles(left, right);
        show();
        Announcement.follow(sentence);
    }

    /** How many houses it is right about. */
    Label sentence() {
        return sentence;
    }

    /** The same as a number, with the reader's best. */
    NumberDisplay score() {
        return score;
    }

    private Point2D moved(Point2D wanted, boolean isLeft) {
        if (isLeft) {
            atLeft = wanted.getY();
        } else {
            atRight = wanted.getY();
        }
        show();
        return new Point2D(isLeft ? AREAS.lower() : AREAS.upper(), wanted.getY());
    }

    private double heightAt(double area) {
        return atLeft + (area - AREAS.lower()) / AREAS.length() * (atRight - atLeft) + ASIDE;
    }

    private boolean isAbove(double area, double bathrooms) {
        return bathrooms > heightAt(area);
    }

    /** How many houses it is right about if all above it are good. */
    private int rightIfGoodAbove() {
        return (int) IntStream.range(0, houses.rows())
                .filter(row -> isAbove(houses.input(row, 0), houses.input(row, 1))
                        == (houses.label(row) == LabelledHouses.GOOD))
                .count();
    }

    private void show() {
        int above = rightIfGoodAbove();
        boolean goodAbove = 2 * above >= houses.rows();
        int most = goodAbove ? above : houses.rows() - above;
        left.setPoint(AREAS.lower(), atLeft);
        right.setPoint(AREAS.upper(), atRight);
        map.setProbabilities(sides(goodAbove));
        map.setBoundary(new double[] {AREAS.lower(), AREAS.upper()}, new double[] {atLeft, atRight});
        String said = words.get(
                goodAbove ? "line.above" : "line.below", numbers.whole(most), numbers.whole(houses.rows()));
        left.setName(words.get("line.left", said), place(AREAS.lower(), atLeft));
        right.setName(words.get("line.right", said), place(AREAS.upper(), atRight));
        sentence.setText(said);
        best = Math.max(best, most);
        score.valueProperty().set(ofAll("line.count", most));
        score.remarkProperty().set(ofAll("line.best", best));
    }

    private String ofAll(String key, int count) {
        return words.get(key, numbers.whole(count), numbers.whole(houses.rows()));
    }

    private String place(double area, double bathrooms) {
        return words.get("line.place", numbers.whole(area), numbers.upTo(bathrooms, DECIMALS));
    }

    private ValueGrid sides(boolean goodAbove) {
        double[] places = GRID.inputs();
        double[] values = new double[GRID.columns() * GRID.rows()];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = isAbove(places[2 * cell], places[2 * cell + 1]) == goodAbove ? GOOD : BAD;
        }
        return new ValueGrid(GRID.columns(), GRID.rows(), values);
    }
}
