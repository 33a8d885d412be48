package neuronlab.figure.pad;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.speech.Announcement;

/**
 * A square to draw on, with mouse, pen, finger or keys: arrow keys move the pen, more finely with Shift; Space or Enter
 * sets it down and lifts it; Escape lifts it; Ctrl+Z takes the last stroke back.
 *
 * <p>Drawing lays nothing out. Styleable: {@code -nl-pen-width}, the width of the pen in sides of the pad.
 */
public final class DrawingPad extends Region {
    private static final StyleablePropertyFactory<DrawingPad> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_PEN = 0.07;
    private static final CssMetaData<DrawingPad, Number> PEN_WIDTH =
            STYLES.createSizeCssMetaData("-nl-pen-width", pad -> pad.penWidth, USUAL_PEN);

    private final StyleableDoubleProperty penWidth =
            new SimpleStyleableDoubleProperty(PEN_WIDTH, this, "penWidth", USUAL_PEN);
    private final ReadOnlyObjectWrapper<List<PadStroke>> strokes =
            new ReadOnlyObjectWrapper<>(this, "strokes", List.of());
    private final List<StrokePath> paths = new ArrayList<>();
    private final Region paper = new Region();
    private final Label prompt = new Label();
    private final Group ink = new Group();
    private final Rectangle clip = new Rectangle();
    private final PadCursor cursor = new PadCursor();
    private final OncePerFrame publishing = new OncePerFrame(this::publish);
    private final ObjectProperty<PenDescription> penDescription =
            new SimpleObjectProperty<>(this, "penDescription", (_, _, _) -> "");
    private StrokePath current;
    private double side;

    /** Says in words where the pen of the keyboard is. */
    @FunctionalInterface
    public interface PenDescription {
        /**
         * A sentence.
         *
         * @param across from 0, the left edge, to 1
         * @param down from 0, the upper edge, to 1
         * @param draws whether the pen is down
         */
        String of(double across, double down, boolean draws);
    }

    /** An empty pad. */
    public DrawingPad() {
        getStyleClass().add("drawing-pad");
        paper.getStyleClass().add("pad-paper");
        prompt.getStyleClass().add("pad-prompt");
        for (var part : List.of(paper, prompt, ink)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        ink.setClip(clip);
        getChildren().setAll(paper, prompt, ink, cursor.node());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursor.node().visibleProperty().bind(focusVisibleProperty());
        penWidth.addListener(_ -> requestLayout());
        new PadInput(this).listen();
    }

    /** Sets the pen down at a place, in sides of the pad. */
    void setDown(Point2D place) {
        current = new StrokePath(place, side, penWidth.get());
        paths.add(current);
        ink.getChildren().add(current.node());
        prompt.setVisible(false);
        publishing.request();
    }

    void setDownAtCursor() {
        setDown(cursor.place());
        cursor.setDown(true);
    }

    /** Draws on to a place. */
    void drawTo(Point2D place) {
        if (current.add(place)) {
            publishing.request();
        }
    }

    /** Lifts the pen; the stroke is complete. Nothing happens if the pen is not down. */
    void lift() {
        if (current != null) {
            current = null;
            cursor.setDown(false);
            publish();
        }
    }

    boolean isDrawing() {
        return current != null;
    }

    /** Tells who does not see the pen where it is. */
    void tellCursor() {
        Point2D place = cursor.place();
        Announcement.make(this, penDescription.get().of(place.getX(), place.getY(), cursor.isDown()));
    }

    /** What is said of the pen when keys have moved, set or lifted it; nothing at first. */
    public ObjectProperty<PenDescription> penDescriptionProperty() {
        return penDescription;
    }

    void moveCursor(double x, double y) {
        cursor.moveBy(x, y);
        placeCursor();
        if (cursor.isDown() && current != null) {
            drawTo(cursor.place());
        }
    }

    private void publish() {
        publishing.stop();
        strokes.set(paths.stream().map(StrokePath::stroke).toList());
    }

    /** Takes the last stroke back; the one that is being drawn, if there is one. */
    public void undo() {
        if (!paths.isEmpty()) {
            current = null;
            cursor.setDown(false);
            paths.removeLast();
            ink.getChildren().removeLast();
            prompt.setVisible(paths.isEmpty());
            publish();
        }
    }

    /** Takes all ink away. */
    public void clear() {
        setStrokes(List.of());
    }

    /** Shows other strokes in place of what is drawn. */
    public void setStrokes(List<PadStroke> drawn) {
        current = null;
        cursor.setDown(false);
        paths.clear();
        ink.getChildren().clear();
        drawn.forEach(this::show);
        prompt.setVisible(drawn.isEmpty());
        publish();
    }

    private void show(PadStroke stroke) {
        StrokePath path = new StrokePath(stroke.points().getFirst(), side, penWidth.get());
        stroke.points().forEach(path::add);
        paths.add(path);
        ink.getChildren().add(path.node());
    }

    /** A place of this figure in sides of the pad; places beyond it lie on its edge. */
    Point2D placeOf(double x, double y) {
        return side == 0
                ? Point2D.ZERO
                : new Point2D(
                        Math.clamp((x - paper.getLayoutX()) / side, 0, 1),
                        Math.clamp((y - paper.getLayoutY()) / side, 0, 1));
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        side = Math.max(0, Math.floor(Math.min(width, height)));
        double left = Math.round(in.getLeft() + (width - side) / 2);
        paper.resizeRelocate(left, in.getTop(), side, side);
        prompt.resizeRelocate(left, in.getTop(), side, side);
        ink.setLayoutX(left);
        ink.setLayoutY(in.getTop());
        clip.setWidth(side);
        clip.setHeight(side);
        paths.forEach(path -> path.scale(side, penWidth.get()));
        placeCursor();
    }

    private void placeCursor() {
        cursor.show(new Point2D(paper.getLayoutX(), paper.getLayoutY()), side, penWidth.get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double room = (width < 0 ? prefWidth(-1) : width) - in.getLeft() - in.getRight();
        return in.getTop() + room + in.getBottom();
    }

    /**
     * What is drawn, in the order of drawing. It changes when a stroke ends or is taken back, and while one is being
     * drawn, then at most once a frame.
     */
    public ReadOnlyObjectProperty<List<PadStroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    /** What stands on an empty pad. */
    public StringProperty promptProperty() {
        return prompt.textProperty();
    }

    /** The width of the pen in sides of the pad. */
    public double penWidth() {
        return penWidth.get();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
