package neuronlab.figure.plot.layer;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * How a value is read off a chart: up from the axis across to a point, and from there to the axis upwards. Either way
 * can be shown in part.
 */
public final class GuideLayer implements Layer {
    /** The colours of what is looked up and of what is read off. */
    private static final String INPUT = "guide-input";

    private static final String OUTPUT = "guide-output";

    /** In which part of its way a label fades in. */
    private static final double FADE = 0.25;

    private final Line rise = line(INPUT);
    private final Line read = line(OUTPUT);
    private final LabelLayer start = label(INPUT);
    private final LabelLayer end = label(OUTPUT);
    private final Circle turn = new Circle();
    private final Group group = new Group(rise, read, turn, start.node(), end.node());
    private PlotTransform transform = PlotTransform.NONE;
    private double x;
    private double y;
    private String startText = "";
    private String endText = "";
    private double risen;
    private double readOff;

    /** A guide that shows nothing yet; its lines have the style class {@code guide}, its labels {@code guide-label}. */
    public GuideLayer() {
        group.setManaged(false);
        turn.setManaged(false);
        turn.getStyleClass().add("guide-turn");
        turn.radiusProperty().bind(start.text().fontProperty().map(font -> font.getSize() / 2));
    }

    private static Line line(String end) {
        Line line = new Line();
        line.getStyleClass().addAll("guide", end);
        line.setManaged(false);
        return line;
    }

    private static LabelLayer label(String end) {
        LabelLayer label = new LabelLayer("guide-label");
        label.text().getStyleClass().add(end);
        label.setSide(LabelSide.ABOVE_RIGHT);
        return label;
    }

    /**
     * Leads to another point.
     *
     * @param x the value that is looked up
     * @param startText the label at its place on the axis across
     * @param y the value that is read off
     * @param endText the label at its place on the axis upwards
     */
    public void setReading(double x, String startText, double y, String endText) {
        this.x = x;
        this.y = y;
        this.startText = startText;
        this.endText = endText;
        update();
    }

    /**
     * Shows some of the way.
     *
     * @param risen how much of the way up, 0 for none to 1 for all
     * @param readOff how much of the way to the axis upwards, likewise
     */
    public void show(double risen, double readOff) {
        this.risen = risen;
        this.readOff = readOff;
        update();
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        start.place(transform);
        end.place(transform);
        update();
    }

    private void update() {
        double atX = transform.x(x);
        double atY = transform.y(y);
        double bottom = transform.height();
        put(rise, risen, atX, bottom, atX, bottom + (atY - bottom) * risen);
        put(read, readOff, atX, atY, atX * (1 - readOff), atY);
        turn.setVisible(risen >= 1);
        turn.setCenterX(atX);
        turn.setCenterY(atY);
        start.setLabel(risen > 0 ? startText : "", x, transform.yScale().lower());
        start.fade(Math.clamp(risen / FADE, 0, 1));
        end.setLabel(readOff > 1 - FADE ? endText : "", transform.xScale().lower(), y);
        end.fade(Math.clamp((readOff - 1) / FADE + 1, 0, 1));
    }

    private static void put(Line line, double part, double x1, double y1, double x2, double y2) {
        line.setVisible(part > 0);
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
