package neuronlab.figure.ranked;

import java.util.Arrays;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;
import neuronlab.figure.Motion;

/**
 * Lets rows glide from where they are to where they belong. It moves them by translation: a change of their layout place
 * would lay the figure's ancestors out.
 */
final class RankMotion extends Transition {
    private static final Duration LENGTH = Duration.millis(220);

    private final Node figure;
    private List<RankedRow> rows = List.of();
    private double[] from = {};
    private double[] to = {};

    RankMotion(Node figure) {
        this.figure = figure;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Puts rows in their places at once, unless they are on their way there. */
    void place(List<RankedRow> all, double[] places) {
        if (getStatus() == Status.RUNNING && rows.equals(all) && Arrays.equals(to, places)) {
            return;
        }
        stop();
        rows = all;
        to = places;
        interpolate(1);
    }

    /** Moves the rows to other places: in motion if somebody sees it and wants it. */
    void moveTo(double[] places) {
        stop();
        from = rows.stream().mapToDouble(Node::getTranslateY).toArray();
        to = places;
        if (Motion.isWanted(figure)) {
            playFromStart();
        } else {
            interpolate(1);
        }
    }

    @Override
    protected void interpolate(double part) {
        for (int index = 0; index < rows.size(); index++) {
            double y = part < 1 ? from[index] + (to[index] - from[index]) * part : to[index];
            rows.get(index).setTranslateY(y);
        }
    }
}
