package neuronlab.figure.control;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Acts on a parameter's slider as a reader does, on the JavaFX thread and without a window. */
public final class ParameterSliderRobot {
    private final ParameterSlider slider;

    public ParameterSliderRobot(ParameterSlider slider) {
        this.slider = slider;
    }

    /** Puts the thumb at a position, which need not be a multiple of the step. */
    public void dragTo(double position) {
        slider.slider().setValue(position);
    }

    /** Presses a key while the slider has the focus. */
    public void press(KeyCode key) {
        Event.fireEvent(slider.slider(), pressed(key));
    }

    /** Types a text in place of the one in the field, without ending it. */
    public void write(String text) {
        slider.valueField().setText(text);
    }

    /** Types a text and presses Enter. */
    public void enter(String text) {
        write(text);
        slider.valueField().fireEvent(new ActionEvent());
    }

    /** Presses a key in the field. */
    public void pressInField(KeyCode key) {
        Event.fireEvent(slider.valueField(), pressed(key));
    }

    static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
