package neuronlab.figure.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Holds a region that has a least width, such as a table: where there is less room it is drawn smaller, and not cut. */
public final class ShrunkPane extends Region {
    /** What is drawn smaller than this can hardly be read. */
    public static final double LEAST_SCALE = 0.55;

    private final Region content;
    private final Scale scale = new Scale();
    private double room;
    /** The largest least width that the content had in this room. */
    private double widest;

    /** Takes the content over. */
    public ShrunkPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /** By how much something of a least width is to be drawn smaller in a room: by 1 where it fits. */
    public static double scale(double room, double leastWidth) {
        return room < 0 || leastWidth <= room ? 1 : Math.max(LEAST_SCALE, room / leastWidth);
    }

    /** Live numbers are a digit longer now and shorter then: in one room the content becomes smaller, but not larger again. */
    private double scaleIn(double width) {
        double least = content.minWidth(-1);
        widest = width == room ? Math.max(widest, least) : least;
        room = width;
        return scale(width, widest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.ceil(LEAST_SCALE * content.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double its = scaleIn(width);
        return Math.ceil(its * content.prefHeight(width < 0 ? -1 : width / its));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double its = scaleIn(getWidth());
        scale.setX(its);
        scale.setY(its);
        content.resizeRelocate(0, 0, getWidth() / its, getHeight() / its);
    }
}
