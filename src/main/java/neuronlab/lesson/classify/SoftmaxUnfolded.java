package neuronlab.lesson.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.softmax.ClassShare;
import neuronlab.figure.softmax.SoftmaxBars;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.classify.UnfoldedState.Unfolded;
import org.kordamp.ikonli.feather.Feather;

/** Softmax in three rows, for a question of the friend or a photo on a phone, with scores that the reader drags. */
final class SoftmaxUnfolded {
    private static final PseudoClass OF_HOUSES = PseudoClass.getPseudoClass("of-houses");
    private static final double COLDEST = 0.2;
    private static final double HOTTEST = 20;
    private static final double TEMPERATURE_STEP = 0.1;
    private static final double SMALL = 0.01;
    private static final double LARGE = 1000;

    private final UnfoldedState state;
    private final Words words;
    private final Numbers numbers;
    private final SoftmaxBars bars;
    private final Phone phone;
    private final Label sentence = new Label();
    private final FittedPane figure;

    SoftmaxUnfolded(UnfoldedState state, Language language) {
        this.state = state;
        words = language.words(SoftmaxUnfolded.class);
        numbers = language.numbers();
        bars = new SoftmaxBars(language, (index, score) -> state.setScore(index, score));
        bars.setId("softmax-bars");
        phone = new Phone(language);
        sentence.setId("softmax-sentence");
        sentence.getStyleClass().add("softmax-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Announcement.follow(sentence);
        figure = arrange(temperature(language));
        figure.setId("softmax-unfolded");
        figure.getStyleClass().add("softmax-unfolded");
        state.unfoldedProperty().subscribe(this::show);
    }

    private FittedPane arrange(Region heat) {
        Arrangement examples = Arrangement.part(examples());
        Arrangement rows = Arrangement.filling(bars);
        Arrangement picture = Arrangement.part(phone);
        Arrangement said = Arrangement.row(picture.hugging(), Arrangement.part(sentence));
        Arrangement below = Arrangement.column(picture, Arrangement.part(sentence));
        Arrangement buttons = Arrangement.part(buttons());
        Arrangement dial = Arrangement.part(heat);
        return new FittedPane(
                Arrangement.column(examples, said, rows, buttons, dial),
                Arrangement.column(examples, below, rows, buttons, dial),
                Arrangement.row(rows, Arrangement.column(examples, said, buttons, dial)),
                Arrangement.row(rows, Arrangement.column(examples, below, buttons, dial)),
                Arrangement.column(examples, said, rows, buttons),
                Arrangement.column(examples, picture, rows, buttons),
                Arrangement.row(rows, Arrangement.column(examples, Arrangement.part(sentence), buttons)),
                Arrangement.row(rows, Arrangement.column(examples, buttons)));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    SoftmaxBars bars() {
        return bars;
    }

    private FlowPane examples() {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("unfolded-row");
        for (ScoredExample example : ScoredExample.values()) {
            ToggleButton button = new ToggleButton(words.get("example." + example.key()));
            button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, ControlStyles.SMALL_BUTTON);
            button.setId("example-" + example.key());
            button.setUserData(example);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // One is always chosen.
                button.setSelected(true);
                state.choose(example);
            });
            row.getChildren().add(button);
        }
        state.unfoldedProperty().subscribe(now -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == now.example())
                .forEach(group::selectToggle));
        return row;
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane(
                change("unfolded-add-one", words.get("add-one"), Feather.PLUS, score -> score + 1),
                change("unfolded-double", words.get("double"), Feather.CHEVRONS_UP, score -> 2 * score),
                Buttons.quiet("unfolded-reset", words.get("reset"), Feather.ROTATE_CCW, state::reset));
        row.getStyleClass().add("unfolded-row");
        return row;
    }

    private Button change(String id, String text, Feather icon, DoubleUnaryOperator change) {
        return Buttons.quiet(id, text, icon, () -> state.changeAll(change));
    }

    private ParameterSlider temperature(Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setId("temperature");
        slider.setLabel(words.get("temperature"));
        slider.setRange(COLDEST, HOTTEST);
        slider.setStep(TEMPERATURE_STEP);
        slider.setDecimals(1);
        slider.setRestrictToRange(true);
        state.unfoldedProperty().subscribe(now -> slider.setValue(now.temperature()));
        slider.valueProperty().subscribe(value -> {
            if (value.doubleValue() != state.unfoldedProperty().get().temperature()) {
                state.setTemperature(value.doubleValue());
            }
        });
        return slider;
    }

    private void show(Unfolded now) {
        boolean warm = now.temperature() != 1;
        bars.setTitles(
                words.get("row.scores"), words.get(warm ? "row.powers.heated" : "row.powers"), words.get("row.shares"));
        double[] shares = now.shares();
        List<ClassShare> classes = new ArrayList<>();
        for (int index = 0; index < shares.length; index++) {
            classes.add(new ClassShare(
                    name(now.example(), index),
                    now.scores().get(index),
                    now.power(index),
                    shares[index],
                    numbers.upTo(now.scores().get(index), 2),
                    power(now.power(index)),
                    percent(shares[index])));
        }
        figure.pseudoClassStateChanged(OF_HOUSES, !now.example().isPhoto());
        bars.show(classes);
        int likeliest = now.likeliest();
        String meaning = words.get((now.example().isPhoto() ? "sure.photo." : "sure.house.") + (likeliest + 1));
        sentence.setText(words.get("sure", percent(shares[likeliest]), meaning));
        if (now.example().isPhoto()) {
            phone.showPhoto(now.example().drawing(), classes.stream().map(ClassShare::name).toList(), shares);
        } else {
            phone.showDrawing(now.example().drawing());
        }
    }

    private String name(ScoredExample example, int index) {
        return words.get((example.isPhoto() ? "class." : "house.class.") + (index + 1));
    }

    private String power(double power) {
        return power != 0 && (power < SMALL || power >= LARGE * LARGE)
                ? numbers.powerOfTen(power, 1)
                : numbers.fixed(power, power < LARGE ? 2 : 0);
    }

    private String percent(double share) {
        return words.get("percent", numbers.fixed(100 * share, 0));
    }
}
