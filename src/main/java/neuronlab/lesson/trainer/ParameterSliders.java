package neuronlab.lesson.trainer;

import java.util.Locale;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.text.Words;

/** The sliders of a neuron's parameters, bound to its state in both directions. */
public final class ParameterSliders extends VBox {
    private final TrainerState state;
    private final Locale language;

    /** No slider yet. */
    public ParameterSliders(TrainerState state, Locale language) {
        this.state = state;
        this.language = language;
        getStyleClass().add("parameter-sliders");
    }

    /** Adds the slider of one weight; its ids begin with {@code id}. */
    public void addWeight(int feature, String id, String label, SliderGrid grid) {
        ParameterSlider slider = slider(id, label, Role.WEIGHT, grid);
        state.snapshotProperty().subscribe(now -> slider.setValue(now.neuron().weight(feature)));
        slider.valueProperty().subscribe(value -> state.setWeight(feature, value.doubleValue()));
    }

    /** Adds the slider of the bias; its ids begin with {@code id}. */
    public void addBias(String id, String label, SliderGrid grid) {
        ParameterSlider slider = slider(id, label, Role.BIAS, grid);
        state.snapshotProperty().subscribe(now -> slider.setValue(now.neuron().bias()));
        slider.valueProperty().subscribe(value -> state.setBias(value.doubleValue()));
    }

    private ParameterSlider slider(String id, String label, Role role, SliderGrid grid) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setRole(role);
        slider.setLabel(label);
        slider.setRange(grid.range().lower(), grid.range().upper());
        slider.setStep(grid.step());
        slider.setDecimals(grid.decimals());
        slider.slider().setId(id + "-slider");
        slider.valueField().setId(id + "-value");
        slider.slider().valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                state.endMove();
            }
        });
        getChildren().add(slider);
        return slider;
    }
}
