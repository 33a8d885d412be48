package neuronlab.lesson.backpropagation;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.speech.Announcement;

/** The four parameters and the learning rate to move, and the proof of a slope: a small move, and what it does. */
final class ParameterPane {
    private static final double LEAST = -4;
    private static final double LARGEST = 4;
    private static final double STEP = 0.01;
    private static final int DECIMALS = 2;
    private static final double LARGEST_RATE = 0.06;
    private static final double RATE_STEP = 0.001;
    private static final int RATE_DECIMALS = 3;
    private static final double NUDGE = 0.01;
    private static final int PROOF_DECIMALS = 4;

    private final ChainState state;
    private final Words words;
    private final Numbers numbers;
    private final ToggleGroup chosen = new ToggleGroup();
    private final Label proof = new Label();
    private final List<Arrangement> sliders;
    private final Arrangement nudging;

    ParameterPane(ChainState state, Language language) {
        this.state = state;
        this.words = language.words(ParameterPane.class);
        this.numbers = language.numbers();
        sliders = Stream.concat(
                        Quantity.parameters().stream().map(parameter -> slider(parameter, language)),
                        Stream.of(rate(language)))
                .map(Arrangement::part)
                .toList();
        nudging = Arrangement.column(Arrangement.part(nudges()), Arrangement.part(proof));
        proof.setId("nudge-proof");
        Announcement.follow(proof);
        proof.getStyleClass().add("chain-sentence");
        proof.setWrapText(true);
        state.parametersProperty().subscribe(_ -> showProof());
        state.nudgedProperty().subscribe(_ -> showProof());
    }

    /** The sliders with the proof below them. */
    Arrangement below() {
        return Arrangement.column(Arrangement.column(all(sliders)), nudging);
    }

    /** The sliders with the proof beside them. */
    Arrangement beside() {
        return Arrangement.row(Arrangement.column(all(sliders)).weighing(1.4), nudging);
    }

    /** The slider of the first parameter alone, for where there is little room. */
    Arrangement first() {
        return sliders.getFirst();
    }

    /** The others with the proof below them. */
    Arrangement others() {
        return Arrangement.column(Arrangement.column(all(sliders.subList(1, sliders.size()))), nudging);
    }

    private static Arrangement[] all(List<Arrangement> parts) {
        return parts.toArray(Arrangement[]::new);
    }

    private ParameterSlider slider(Quantity parameter, Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setRole(parameter.role());
        slider.setLabel(words.get("name." + parameter.id()));
        slider.setRange(LEAST, LARGEST);
        slider.setStep(STEP);
        slider.setDecimals(DECIMALS);
        slider.slider().setId("slider-" + parameter.id());
        slider.valueField().setId("value-" + parameter.id());
        state.parametersProperty().subscribe(_ -> slider.setValue(state.value(parameter)));
        slider.valueProperty().subscribe(value -> state.set(parameter, value.doubleValue()));
        return slider;
    }

    private ParameterSlider rate(Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setLabel(words.get("rate"));
        slider.setRange(0, LARGEST_RATE);
        slider.setStep(RATE_STEP);
        slider.setDecimals(RATE_DECIMALS);
        slider.setRestrictToRange(true);
        slider.slider().setId("slider-rate");
        slider.valueField().setId("value-rate");
        state.rateProperty().subscribe(rate -> slider.setValue(rate.doubleValue()));
        slider.valueProperty().subscribe(rate -> state.setRate(rate.doubleValue()));
        return slider;
    }

    private FlowPane nudges() {
        FlowPane row = new FlowPane(new Label(words.get("nudge")));
        row.getStyleClass().addAll("step-buttons", "nudges");
        for (Quantity parameter : Quantity.parameters()) {
            ToggleButton button = new ToggleButton(words.get("name." + parameter.id()));
            button.getStyleClass().add(ControlStyles.STEP_BUTTON);
            button.setId("nudge-" + parameter.id());
            button.setUserData(parameter);
            button.setToggleGroup(chosen);
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        chosen.selectedToggleProperty()
                .subscribe(toggle -> state.chooseNudge(toggle == null ? null : (Quantity) toggle.getUserData()));
        state.nudgedProperty().subscribe(nudged -> chosen.selectToggle(chosen.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == nudged)
                .findFirst()
                .orElse(null)));
        return row;
    }

    private void showProof() {
        Quantity parameter = state.nudgedProperty().get();
        if (parameter == null) {
            proof.setText(words.get("proof.none"));
            return;
        }
        ChainState.Nudge nudge = state.nudge(parameter, NUDGE);
        double value = state.value(parameter);
        proof.setText(words.get(
                "proof",
                words.get("name." + parameter.id()),
                number(value),
                number(value + NUDGE),
                number(nudge.lossBefore()),
                number(nudge.lossAfter()),
                number(nudge.changePerUnit()),
                number(state.slope(parameter))));
    }

    private String number(double value) {
        return numbers.upTo(value, PROOF_DECIMALS);
    }
}
