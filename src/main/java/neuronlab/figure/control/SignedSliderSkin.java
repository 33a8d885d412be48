package neuronlab.figure.control;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/** A slider that is filled from 0 to its thumb where its range has values of both signs, with a mark at 0. */
final class SignedSliderSkin extends ProgressSliderSkin {
    private final Region zero = new Region();

    SignedSliderSkin(Slider slider) {
        super(slider);
        zero.getStyleClass().add("zero-mark");
        zero.setManaged(false);
        zero.setMouseTransparent(true);
        getChildren().add(getChildren().indexOf(progressTrack), zero);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        Slider slider = getSkinnable();
        boolean signed = slider.getMin() < 0 && slider.getMax() > 0;
        zero.setVisible(signed);
        if (signed) {
            double thumbX = thumb.getLayoutX() + thumb.getWidth() / 2;
            double length = width - thumb.getWidth();
            double zeroX = thumbX - length * slider.getValue() / (slider.getMax() - slider.getMin());
            progressTrack.resizeRelocate(
                    Math.min(zeroX, thumbX), track.getLayoutY(), Math.abs(thumbX - zeroX), track.getHeight());
            double markWidth = zero.prefWidth(-1);
            double markHeight = zero.prefHeight(-1);
            zero.resizeRelocate(
                    Math.round(zeroX - markWidth / 2), Math.round(y + (height - markHeight) / 2), markWidth, markHeight);
        }
    }
}
