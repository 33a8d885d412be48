package neuronlab.figure.regression;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import neuronlab.figure.Motion;
import neuronlab.figure.plot.layer.SquareLayer;

/** Lets squares unfold and come together as their mean when they come into sight; at once where no motion is wanted. */
final class Unfolding extends Transition {
    private static final Duration LENGTH = Duration.millis(600);

    private final SquareLayer squares;

    /** From now on, whenever the squares become visible. */
    Unfolding(SquareLayer squares) {
        this.squares = squares;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
        squares.node().visibleProperty().subscribe(this::begin);
    }

    private void begin(boolean visible) {
        boolean moves = visible && Motion.isWanted(squares.node());
        if (getStatus() == Status.RUNNING) {
            stop();
        }
        squares.setUnfolded(moves ? 0 : 1);
        if (moves) {
            playFromStart();
        }
    }

    @Override
    protected void interpolate(double part) {
        squares.setUnfolded(part);
    }
}
