package neuronlab.lesson.bend;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.control.Segments;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportBar;
import neuronlab.model.network.Activation;
import org.kordamp.ikonli.feather.Feather;

/** What builds and trains the network: hidden neurons, their bend, what is learned, where it starts, and the steps. */
final class BendControls {
    private static final List<Integer> COUNTS = List.of(1, 10, 100);
    private static final List<Activation> BENDS =
            List.of(Activation.IDENTITY, Activation.TANH, Activation.RELU, Activation.SIGMOID);

    private final BendState state;
    private final Words words;
    private final Numbers numbers;
    private final TransportBar bar;
    private final CountStepper hidden;
    private final VBox choices = new VBox();

    BendControls(BendState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        numbers = language.numbers();
        bar = new TransportBar(
                state.training(), COUNTS, count -> words.count("step", count, numbers.whole(count)), language);
        state.snapshotProperty().subscribe(now -> bar.placeTextProperty()
                .set(words.count("place", now.steps(), numbers.whole(now.steps()))));
        Segments<Activation> bends = choice(
                "bend", BENDS, BendSetting::bend, state::setBend, bend -> words.get("bend." + key(bend)));
        state.snapshotProperty().subscribe(now -> bends.setDisable(now.setting().hidden() == 0));
        hidden = hidden(language);
        choices.getStyleClass().add("bend-choices");
        choices.getChildren()
                .setAll(
                        bends,
                        choice(
                                "examples",
                                List.of(ExampleSet.values()),
                                BendSetting::examples,
                                state::choose,
                                examples -> words.get("examples." + key(examples))),
                        start());
    }

    /** What steps and plays. */
    Region bar() {
        return bar;
    }

    /** How many hidden neurons it has. */
    Region hidden() {
        return hidden;
    }

    /** What the network is like otherwise. */
    Region choices() {
        return choices;
    }

    private CountStepper hidden(Language language) {
        CountStepper stepper = new CountStepper(language).withSlider();
        Role.WEIGHT.mark(stepper);
        stepper.setId("hidden-neurons");
        stepper.slider().setId("hidden-slider");
        stepper.getStyleClass().add("hidden-stepper");
        stepper.setLabel(words.get("hidden"));
        stepper.setRange(0, BendState.MOST_HIDDEN);
        state.snapshotProperty().subscribe(now -> stepper.setValue(now.setting().hidden()));
        stepper.valueProperty().subscribe(count -> state.setHidden(count.intValue()));
        return stepper;
    }

    /** One of several, as buttons of which one is chosen. */
    private <V extends Enum<V>> Segments<V> choice(
            String name, List<V> values, Function<BendSetting, V> chosen, Consumer<V> choose, Function<V, String> text) {
        Segments<V> choice = new Segments<>(words.get(name), values, text);
        choice.getStyleClass().add("bend-choice");
        values.forEach(value -> choice.button(value).setId(name + "-" + key(value)));
        state.snapshotProperty().subscribe(now -> choice.valueProperty().set(chosen.apply(now.setting())));
        choice.valueProperty().subscribe(choose);
        return choice;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private FlowPane start() {
        Label where = new Label();
        where.setId("start-name");
        state.snapshotProperty().subscribe(now -> where.setText(
                now.setting().start() == BendSetting.ALL_ZERO
                        ? words.get("start.nothing")
                        : words.get("start", numbers.whole(now.setting().start()))));
        FlowPane row = new FlowPane(
                where,
                Buttons.quiet("new-start", words.get("new-start"), Feather.SHUFFLE, state::startAnew),
                Buttons.quiet("zero-start", words.get("zero-start"), Feather.CIRCLE, state::startAtNothing));
        row.getStyleClass().add("bend-choice");
        return row;
    }
}
