package neuronlab.lesson.shared.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.figure.plot.layer.LandmarkLayer;

/** Labels by themselves where a number turns round in the course of a training, and where it changes its sign. */
public final class TurnLandmarks {
    private static final int DECIMALS = 4;

    private final Numbers numbers;
    private final BinaryOperator<String> turn;
    private final UnaryOperator<String> sign;

    /**
     * Landmarks with these words.
     *
     * @param turn what is written at a turn, from when it is and the number there
     * @param sign what is written at a change of sign, from when it is
     */
    public TurnLandmarks(Numbers numbers, BinaryOperator<String> turn, UnaryOperator<String> sign) {
        this.numbers = numbers;
        this.turn = turn;
        this.sign = sign;
    }

    /**
     * The landmarks of a curve.
     *
     * @param places when each value was reached: steps or epochs, ascending
     * @param values the values
     */
    public List<Landmark> of(double[] places, double[] values) {
        Turns turns = new Turns(values);
        return Stream.of(
                        turns.peak().map(index -> turn(places[index], values[index])),
                        turns.trough().map(index -> turn(places[index], values[index])),
                        turns.signChange().map(index -> new Landmark(
                                places[index], values[index], sign.apply(numbers.whole(places[index])))))
                .flatMap(Optional::stream)
                .limit(LandmarkLayer.MOST)
                .toList();
    }

    private Landmark turn(double place, double value) {
        return new Landmark(place, value, turn.apply(numbers.whole(place), numbers.upTo(value, rounded(value))));
    }

    /** As many decimals as say something: two for numbers of some size. */
    private static int rounded(double value) {
        return Math.abs(value) >= 1 ? 2 : DECIMALS;
    }
}
