package neuronlab.figure.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Holds a region whose content changes often, such as a text with live numbers. The content is the root of its own
 * layout: nothing around it is laid out again, unless the content comes to need another height.
 */
public final class StillPane extends Region {
    private final Region content;
    private double heightKnown;

    /** Takes the content over. */
    public StillPane(Region content) {
        this.content = content;
        content.setManaged(false);
        content.needsLayoutProperty().addListener((_, _, waits) -> {
            if (!waits) {
                askForHeight();
            }
        });
        getChildren().setAll(content);
    }

    /** Called each time that the content is about to be laid out. */
    private void askForHeight() {
        if (getWidth() > 0 && heightFor(getWidth()) != heightKnown) {
            requestLayout();
        }
    }

    private double heightFor(double width) {
        return Math.ceil(Math.max(content.minHeight(width), content.prefHeight(width)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heightFor(width);
    }

    @Override
    protected void layoutChildren() {
        heightKnown = heightFor(getWidth());
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
