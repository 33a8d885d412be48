package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.util.Duration;
import neuronlab.figure.Motion;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;

/**
 * Numbers on their way through a neuron: each goes from its input along the arrow into the weight, comes out as the
 * product, and goes on to the bias, where all meet, and to the output. Only a picture: the parts already say what they
 * will be.
 */
final class NumberFlow extends Group {
    private static final Duration LENGTH = Duration.millis(600);
    /** Which part of a leg a number is out of sight: in the part that it enters. */
    private static final double INSIDE = 0.25;

    private final ZoomedNetwork seen;
    private final Journey journey = new Journey();
    private final List<Traveller> travellers = new ArrayList<>();

    NumberFlow(ZoomedNetwork seen) {
        this.seen = seen;
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
    }

    void setOff(Function<NetworkElement, String> leaving) {
        boolean sees = seen.placement() != null && Motion.isWanted(this);
        if (!sees || journey.getStatus() == Animation.Status.RUNNING) {
            return;
        }
        NetworkShape shape = seen.placement().shape();
        travellers.clear();
        IntStream.range(0, shape.inputs()).forEach(input -> travellers.add(new Traveller(way(shape, input), leaving)));
        getChildren().setAll(travellers.stream().map(traveller -> traveller.number).toList());
        journey.playFromStart();
    }

    /** Behind the bias one number goes for all. */
    private static List<NetworkElement> way(NetworkShape shape, int input) {
        List<NetworkElement> way = new ArrayList<>(List.of(new Input(input), new Weight(0, 0, input)));
        if (shape.layer(0).bias()) {
            way.add(new Bias(0, 0));
        }
        if (input == 0 || !shape.layer(0).bias()) {
            way.add(new Output(0));
        }
        return way;
    }

    /** Shows the numbers where they are after a part of the time. */
    void show(double part) {
        if (part < 1) {
            travellers.forEach(traveller -> traveller.goTo(part * legs()));
        }
    }

    private int legs() {
        return seen.placement().shape().layer(0).bias() ? 3 : 2;
    }

    private void end() {
        travellers.clear();
        getChildren().clear();
    }

    /** One number and its way. */
    private final class Traveller {
        private final List<NetworkElement> way;
        private final Function<NetworkElement, String> leaving;
        private final Label number = new Label();
        private int leg = -1;

        Traveller(List<NetworkElement> way, Function<NetworkElement, String> leaving) {
            this.way = way;
            this.leaving = leaving;
            number.getStyleClass().add("travelling-number");
            number.setManaged(false);
        }

        void goTo(double place) {
            int now = (int) place;
            boolean travels = now + 1 < way.size() && seen.shows(way.get(now)) && seen.shows(way.get(now + 1));
            double part = (place - now) / (1 - INSIDE);
            number.setVisible(travels && part <= 1);
            if (!number.isVisible()) {
                return;
            }
            if (now != leg) {
                leg = now;
                number.setText(leaving.apply(way.get(now)));
                number.applyCss();
                number.autosize();
            }
            place(way.get(now), way.get(now + 1), part);
        }

        /** Between two parts, and on none of them: above both where an arrow is too short for the number. */
        private void place(NetworkElement left, NetworkElement right, double part) {
            Point2D from = edge(left, 1);
            Point2D to = edge(right, -1);
            double half = number.getWidth() / 2;
            boolean fits = to.getX() - from.getX() >= number.getWidth();
            double start = fits ? from.getX() + half : from.getX();
            double end = fits ? to.getX() - half : to.getX();
            double x = start + (end - start) * part;
            double y = from.getY() + (to.getY() - from.getY()) * part;
            double above = fits ? 0 : (Math.max(height(left), height(right)) + number.getHeight()) / 2;
            number.relocate(x - half, y - above - number.getHeight() / 2);
        }

        /** Where an arrow leaves a part, at its right side, or enters it. */
        private Point2D edge(NetworkElement element, int side) {
            double width = seen.placement().spot(element).size().width() * seen.look().scale();
            return seen.seen(element).add(side * width / 2, 0);
        }

        private double height(NetworkElement element) {
            return seen.placement().spot(element).size().height() * seen.look().scale();
        }
    }

    /** All on their way at once. */
    private final class Journey extends Transition {
        Journey() {
            setCycleDuration(LENGTH);
            setInterpolator(Interpolator.LINEAR);
            setOnFinished(_ -> end());
        }

        @Override
        protected void interpolate(double part) {
            show(part);
        }
    }
}
