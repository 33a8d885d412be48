package neuronlab.lesson.graph;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;

/** A slider for each input, the switch from letters to numbers, as who drags wants to see numbers, and the way back. */
final class InputSliders extends VBox {
    private static final double STEP = 0.1;

    InputSliders(FlowingNumbers flow, int count, Language language) {
        Words words = language.words(InputSliders.class);
        getStyleClass().add("input-sliders");
        for (int input = 0; input < count; input++) {
            getChildren().add(slider(flow, input, words));
        }
        Switch numbers = new Switch(words.get("numbers"));
        numbers.setId("numbers-switch");
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.selectedProperty().bindBidirectional(flow.shownProperty());
        FlowPane row = new FlowPane(
                numbers, Buttons.quiet("reset", words.get("reset"), Feather.ROTATE_CCW, flow::reset));
        row.getStyleClass().add("input-sliders-row");
        getChildren().add(row);
    }

    private static ParameterSlider slider(FlowingNumbers flow, int input, Words words) {
        ParameterSlider slider = new ParameterSlider(words.language());
        String number = words.language().numbers().whole(input + 1);
        slider.setRole(Role.INPUT);
        slider.setLabel(words.get("input", number));
        slider.setRange(FlowingNumbers.LEAST, FlowingNumbers.LARGEST);
        slider.setStep(STEP);
        slider.setDecimals(1);
        slider.setRestrictToRange(true);
        slider.slider().setId("input-slider-" + (input + 1));
        slider.valueField().setId("input-value-" + (input + 1));
        slider.valueProperty().bindBidirectional(flow.input(input));
        slider.valueProperty().subscribe((_, _) -> flow.shownProperty().set(true));
        return slider;
    }
}
