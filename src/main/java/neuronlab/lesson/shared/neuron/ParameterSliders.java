package neuronlab.lesson.shared.neuron;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.model.display.ParameterGrid;

/** The sliders of a neuron's parameters, bound to its state in both directions. */
public final class ParameterSliders extends VBox {
    private final NeuronTraining state;
    private final Language language;
    private final Map<Part, ParameterSlider> sliders = new LinkedHashMap<>();

    /** No slider yet. */
    public ParameterSliders(NeuronTraining state, Language language) {
        this.state = state;
        this.language = language;
        getStyleClass().add("parameter-sliders");
    }

    /** Adds the slider of one weight; its ids begin with {@code id}. */
    public void addWeight(int feature, String id, String label, ParameterGrid grid) {
        ParameterSlider slider = slider(id, label, Part.weight(0, feature), grid);
        follow(slider, state.weightIndex(feature));
        slider.valueProperty().subscribe(value -> state.setWeight(feature, value.doubleValue()));
    }

    /** Adds the slider of the bias; its ids begin with {@code id}. */
    public void addBias(String id, String label, ParameterGrid grid) {
        ParameterSlider slider = slider(id, label, Part.bias(0), grid);
        follow(slider, state.biasIndex());
        slider.valueProperty().subscribe(value -> state.setBias(value.doubleValue()));
    }

    /** Also when a value was refused and nothing has changed: then the slider goes back to what is there. */
    private void follow(ParameterSlider slider, int parameter) {
        state.live().versionProperty().subscribe(_ -> slider.setValue(
                state.live().momentProperty().get().parameters().get(parameter)));
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

    private ParameterSlider slider(String id, String label, Part part, ParameterGrid grid) {
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
                state.live().endMove();
            }
        });
        slider.typingProperty().subscribe(_ -> state.live().endMove());
        getChildren().add(slider);
        return slider;
    }
}
