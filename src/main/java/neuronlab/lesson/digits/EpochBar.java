package neuronlab.lesson.digits;

import javafx.geometry.Insets;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;

/** How far a training has come; its progress lays nothing out. */
final class EpochBar extends Region {
    private final ProgressBar bar = new ProgressBar(0);

    EpochBar() {
        getStyleClass().add("epoch-bar");
        bar.setManaged(false);
        getChildren().setAll(bar);
    }

    ProgressBar bar() {
        return bar;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        bar.resizeRelocate(
                in.getLeft(),
                in.getTop(),
                getWidth() - in.getLeft() - in.getRight(),
                getHeight() - in.getTop() - in.getBottom());
    }
}
