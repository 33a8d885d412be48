package neuronlab.lesson.shared.trainer;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/** The sliders of a neuron's parameters, bound to its state in both directions. */
public final class ParameterSliders extends VBox {
    private final TrainerState state;
    private final Language language;
    private final Map<Part, ParameterSlider> sliders = new LinkedHashMap<>();

    /** No slider yet. */
    public ParameterSliders(TrainerState state, Language language) {
        this.state = state;
        this.language = language;
        getStyleClass().add("parameter-sliders");
    }

    /** Adds the slider of one weight; its ids begin with {@code id}. */
    public void addWeight(int feature, String id, String label, SliderGrid grid) {
        ParameterSlider slider = slider(id, label, Part.weight(0, feature), grid);
        state.snapshotProperty().subscribe(now -> slider.setValue(now.neuron().weight(feature)));
        slider.valueProperty().subscribe(value -> state.setWeight(feature, value.doubleValue()));
    }

    /** Adds the slider of the bias; its ids begin with {@code id}. */
    public void addBias(String id, String label, SliderGrid grid) {
        ParameterSlider slider = slider(id, label, Part.bias(0), grid);
        state.snapshotProperty().subscribe(now -> slider.setValue(now.neuron().bias()));
        slider.valueProperty().subscribe(value -> state.setBias(value.doubleValue()));
    }

    /**
     * Lights up the sliders of the part that {@code spotlight} is on, from now on. They do not set it: nothing is dimmed
     * while the reader drags.
     */
    public void lightWith(Spotlight spotlight) {
        spotlight.partProperty().subscribe(this::light);
    }

    private void light(Part lit) {
        sliders.forEach((part, slider) ->
                Emphasis.of(lit != null, part.meets(lit)).show(slider));
    }

    private ParameterSlider slider(String id, String label, Part part, SliderGrid grid) {
        ParameterSlider slider = new ParameterSlider(language);
        sliders.put(part, slider);
        slider.setRole(part.role());
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
        slider.typingProperty().subscribe(_ -> state.endMove());
        getChildren().add(slider);
        return slider;
    }
}
