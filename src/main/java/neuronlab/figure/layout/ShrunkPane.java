package neuronlab.figure.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Holds a region that has a least width, such as a table: where there is less room it is drawn smaller, and not cut. */
public final class ShrunkPane extends Region {
    /** What is drawn smaller than this can hardly be read. */
    public static final double LEAST_SCALE = 0.55;

    /** It goes down in steps: where numbers change, a table that is a digit wider need not be drawn anew, and moved. */
    private static final int STEPS = 20;
    private static final double ROUNDING = 1e-9;

    private final Region content;
    private final Scale scale = new Scale();

    /** Takes the content over. */
    public ShrunkPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    /** By how much something of a least width is to be drawn smaller in a room: by 1 where it fits. */
    public static double scale(double room, double leastWidth) {
        return room < 0 || leastWidth <= room
                ? 1
                : Math.max(LEAST_SCALE, Math.floor(STEPS * room / leastWidth + ROUNDING) / STEPS);
    }

    private double scaleIn(double width) {
        return scale(width, content.minWidth(-1));
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
