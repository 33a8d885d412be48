package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.Columns;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Spotlight;
import org.kordamp.ikonli.feather.Feather;

/** One to eight scores that the reader sets, and the outputs of softmax as bars. */
final class SoftmaxExplorer {
    private static final int SUM_DECIMALS = 6;

    private final SoftmaxState state;
    private final Language language;
    private final Words words;
    private final IntegerProperty litClass =
            new SimpleIntegerProperty(this, "litClass", Spotlight.NO_ROW);
    private final VBox rows = new VBox();
    private final List<ScoreRow> all;
    private final Label sum = new Label();
    private final FittedPane figure;

    /** @param ranked the outputs once more, the largest first */
    SoftmaxExplorer(SoftmaxState state, ClassNames names, Region ranked, Language language) {
        this.state = state;
        this.language = language;
        words = language.words(SoftmaxExplorer.class);
        all = IntStream.range(0, SoftmaxState.MOST)
                .mapToObj(index -> row(index, names.get(index)))
                .toList();
        rows.getStyleClass().add("score-rows");
        sum.setId("output-sum");
        sum.getStyleClass().add("output-sum");
        figure = arrange(Arrangement.part(new RatioDisplay(state, names, language)), Arrangement.part(ranked));
        figure.setId("softmax-explorer");
        figure.getStyleClass().add("softmax-explorer");
        litClass.addListener(_ -> light());
        state.readingProperty().subscribe(this::show);
    }

    private FittedPane arrange(Arrangement ratio, Arrangement ranking) {
        Arrangement controls = Arrangement.part(controls());
        Arrangement scores = Arrangement.column(
                Arrangement.part(headings()), Arrangement.filling(scrolling(rows)), Arrangement.part(total()));
        return new FittedPane(
                Arrangement.column(controls, scores, ratio, ranking),
                Arrangement.column(controls, scores, ratio),
                Arrangement.row(scores.weighing(1.3), Arrangement.column(controls, ranking)),
                Arrangement.row(scores.weighing(1.3), Arrangement.column(controls, ratio)),
                Arrangement.row(scores.weighing(1.3), controls));
    }

    /** Where there is no room for eight scores below each other, they scroll. */
    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.getStyleClass().add("score-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        return pane;
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    private ScoreRow row(int index, String name) {
        ScoreRow row = new ScoreRow(name, index, state, language);
        row.hoverProperty().addListener((_, _, over) -> focus(index, over));
        row.focusWithinProperty().addListener((_, _, within) -> focus(index, within));
        return row;
    }

    private void focus(int index, boolean turnedTo) {
        if (turnedTo) {
            litClass.set(index);
        } else if (litClass.get() == index) {
            litClass.set(Spotlight.NO_ROW);
        }
    }

    private Region controls() {
        CountStepper stepper = new CountStepper(language);
        stepper.setId("inputs-stepper");
        stepper.setLabel(words.get("inputs"));
        stepper.setRange(1, SoftmaxState.MOST);
        state.countProperty().subscribe(count -> stepper.setValue(count.intValue()));
        stepper.valueProperty().subscribe(count -> state.setCount(count.intValue()));
        Button add = button("add-one", ControlStyles.STEP_BUTTON, Feather.PLUS);
        add.setOnAction(_ -> state.addToAll(1));
        Button reset = button("reset", ControlStyles.QUIET_BUTTON, Feather.ROTATE_CCW);
        reset.setOnAction(_ -> state.reset());
        FlowPane buttons = new FlowPane(add, reset);
        buttons.getStyleClass().add("explorer-buttons");
        Columns controls = new Columns(stepper, buttons);
        controls.getStyleClass().add("explorer-controls");
        return controls;
    }

    private Button button(String name, String style, Feather icon) {
        Button button = new Button(words.get(name));
        button.setId("explorer-" + name);
        button.getStyleClass().add(style);
        ButtonIcon.put(button, icon);
        return button;
    }

    private Region headings() {
        return columns(heading("scores"), heading("outputs"));
    }

    private Region total() {
        Columns total = columns(new Label(), sum);
        sum.setMaxWidth(Double.MAX_VALUE);
        return total;
    }

    private Label heading(String name) {
        Label heading = new Label(words.get(name));
        heading.getStyleClass().add("explorer-heading");
        return heading;
    }

    private static Columns columns(Label left, Label right) {
        Columns columns = new Columns(left, right);
        columns.getStyleClass().addAll("score-columns", "around-scores");
        return columns;
    }

    private void show(SoftmaxReading reading) {
        List<ScoreRow> used = all.subList(0, reading.scores().size());
        if (!rows.getChildren().equals(used)) {
            rows.getChildren().setAll(used);
            litClass.set(Spotlight.NO_ROW);
        }
        IntStream.range(0, used.size())
                .forEach(index -> used.get(index).show(reading.outputs().get(index)));
        sum.setText(words.get("sum", language.numbers().upTo(reading.sum(), SUM_DECIMALS)));
    }

    private void light() {
        for (int index = 0; index < all.size(); index++) {
            boolean lit = index == litClass.get();
            (lit ? Emphasis.LIT : Emphasis.USUAL).show(all.get(index));
        }
    }

    /** The class that is lit up, by its index; -1 for none. */
    IntegerProperty litClassProperty() {
        return litClass;
    }
}
