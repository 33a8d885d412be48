package neuronlab.figure.control;

import javafx.scene.control.Slider;

/**
 * Ties the thumb of a slider to a value. Where the reader puts the thumb, the value becomes the nearest multiple of the
 * step, while dragging too. A value from elsewhere is shown as exactly as the slider can, and left as it is.
 */
final class SteppedThumb {
    private final Slider slider;
    private final ParameterSlider owner;
    private boolean showing;

    SteppedThumb(Slider slider, ParameterSlider owner) {
        this.slider = slider;
        this.owner = owner;
        slider.blockIncrementProperty().bind(owner.stepProperty());
        slider.valueProperty().subscribe(position -> moved(position.doubleValue()));
        SliderKeys.give(
                slider,
                this::step,
                () -> owner.setValue(owner.getLower()),
                () -> owner.setValue(owner.getUpper()));
        ThumbDrag.takeOver(slider, this::wanted);
    }

    /** Puts the thumb where the value is, or at the end beyond which the value lies. */
    void show() {
        if (owner.getLower() > owner.getUpper() || Double.isNaN(owner.getValue())) {
            return;
        }
        showing = true;
        try {
            showRange();
            slider.setValue(inRange(owner.getValue()));
        } finally {
            showing = false;
        }
    }

    /** A slider pushes its other end along when one end passes it, so the order matters. */
    private void showRange() {
        if (owner.getLower() > slider.getMax()) {
            slider.setMax(owner.getUpper());
            slider.setMin(owner.getLower());
        } else {
            slider.setMin(owner.getLower());
            slider.setMax(owner.getUpper());
        }
    }

    /** Moves the value by whole steps; a value beyond the range never moves further out. */
    void step(int steps) {
        double value = owner.getValue();
        double next = inRange(grid().away(value, steps));
        if ((next - value) * steps > 0) {
            owner.setValue(next);
        }
    }

    private void moved(double position) {
        if (!showing) {
            wanted(position);
            show();
        }
    }

    private void wanted(double position) {
        owner.setValue(inRange(grid().nearest(position)));
    }

    private StepGrid grid() {
        return new StepGrid(owner.getStep());
    }

    private double inRange(double value) {
        return Math.clamp(value, owner.getLower(), owner.getUpper());
    }
}
