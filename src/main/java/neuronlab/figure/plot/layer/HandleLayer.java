package neuronlab.figure.plot.layer;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import neuronlab.figure.Role;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.WindowKeys;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.PlotTransform;

/**
 * A point of a plot that the reader moves, by dragging it or with the arrow keys, by small steps with Shift: a stop of the
 * Tab key by itself. It goes from step to step within the axes, and asks its figure which of them it may go to.
 */
public final class HandleLayer implements Layer {
    /** The radius of the focus ring and of what is seen, as parts of what can be taken hold of. */
    private static final double RING = 0.8;
    private static final double MARK = 0.5;
    /** How many steps with Shift are one without. */
    private static final int FINE = 10;

    private final Grip grip = new Grip();
    private final PlaneSteps steps;
    private final Function<Point2D, Point2D> move;
    private PlotTransform transform = PlotTransform.NONE;
    private Point2D point = Point2D.ZERO;
    /** How far from the middle it was taken, in pixels: there it is held. */
    private Point2D held = Point2D.ZERO;

    private String place = "";

    /**
     * A handle at the origin.
     *
     * @param role what it is in the colours of
     * @param steps how far an arrow key moves it; dragged, it goes to multiples of them
     * @param move what the reader does with it: gets where it is to go, in the axes' values, and gives where it goes
     */
    public HandleLayer(Role role, PlaneSteps steps, Function<Point2D, Point2D> move) {
        this.steps = Objects.requireNonNull(steps, "steps");
        this.move = Objects.requireNonNull(move, "move");
        role.mark(grip);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grip.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        grip.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What can be seen and taken hold of; more of it can be taken than is seen. */
    private final class Grip extends Region {
        private final Circle ground = new Circle();
        private final Circle ring = new Circle();
        private final Circle mark = new Circle();

        Grip() {
            getStyleClass().add("plot-handle");
            ground.getStyleClass().add("plot-handle-ground");
            ring.getStyleClass().add("plot-handle-ring");
            mark.getStyleClass().add("plot-handle-mark");
            getChildren().addAll(ground, ring, mark);
            getChildren().forEach(circle -> circle.setManaged(false));
            setManaged(false);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
        }

        @Override
        protected void layoutChildren() {
            place();
        }

        private void place() {
            double radius = Math.max(minWidth(-1), prefWidth(-1)) / 2;
            ground.setRadius(radius);
            ring.setRadius(radius * RING);
            mark.setRadius(radius * MARK);
            getChildren().forEach(circle -> {
                circle.setTranslateX(radius);
                circle.setTranslateY(radius);
            });
            resize(2 * radius, 2 * radius);
            setTranslateX(transform.x(point.getX()) - radius);
            setTranslateY(transform.y(point.getY()) - radius);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> point.getY();
                case VALUE_STRING -> place;
                case MIN_VALUE -> transform.yScale().lower();
                case MAX_VALUE -> transform.yScale().upper();
                case ORIENTATION -> Orientation.VERTICAL;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case INCREMENT -> step(steps, Move.UP);
                case DECREMENT -> step(steps, Move.DOWN);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }

    /**
     * Says what it is and where it stands, for who cannot see it: as a slider it has one number only, its height.
     *
     * @param name what it is, and what follows from where it stands
     * @param place where it stands, across and upwards
     */
    public void setName(String name, String place) {
        this.place = place;
        grip.setAccessibleText(name);
        grip.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /** Puts it somewhere, in the axes' values. */
    public void setPoint(double x, double y) {
        point = new Point2D(x, y);
        grip.place();
        grip.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Node node() {
        return grip;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        grip.place();
    }

    private void take(MouseEvent event) {
        grip.requestFocus();
        held = new Point2D(event.getX() - grip.getWidth() / 2, event.getY() - grip.getHeight() / 2);
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D middle = grip.localToParent(event.getX(), event.getY()).subtract(held);
        go(steps.nearest(new Point2D(transform.xAt(middle.getX()), transform.yAt(middle.getY())), transform));
        event.consume();
    }

    private void press(KeyEvent event) {
        Optional<Move> key = WindowKeys.isOne(event) ? Optional.empty() : Move.of(event.getCode());
        key.ifPresent(wanted -> {
            step(event.isShiftDown() ? steps.dividedBy(FINE) : steps, wanted);
            event.consume();
        });
    }

    private void step(PlaneSteps taken, Move wanted) {
        go(taken.moved(point, wanted, transform));
    }

    private void go(Point2D wanted) {
        Point2D next = move.apply(wanted);
        setPoint(next.getX(), next.getY());
    }
}
