package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.speech.Announcement;
import neuronlab.model.network.Parameters;
import org.kordamp.ikonli.feather.Feather;

/** The reader writes a digit, and sees what the model makes of it. */
final class HandwritingPane {
    private static final int DIGITS = 10;

    private final DigitsTraining training;
    private final Words words;
    private final DrawingPad pad = new DrawingPad();
    private final SeenPicture seen;
    private final ToggleButton why = new ToggleButton();
    private final RankedBars bars;
    private final FittedPane figure;
    private final SteadyText verdict = new SteadyText("verdict");
    private Reading reading;

    HandwritingPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(HandwritingPane.class);
        seen = new SeenPicture(language);
        bars = new RankedBars(language);
        Numbers numbers = language.numbers();
        bars.setNames(IntStream.range(0, DIGITS).mapToObj(numbers::whole).toList());
        bars.setId("digits-bars");
        pad.setId("digits-pad");
        pad.promptProperty().set(words.get("pad.prompt"));
        pad.setAccessibleText(words.get("pad.accessible"));
        pad.setAccessibleHelp(words.get("pad.help"));
        pad.penDescriptionProperty()
                .set((across, down, draws) -> words.get(
                        draws ? "pad.pen.down" : "pad.pen.up", numbers.whole(100 * across), numbers.whole(100 * down)));
        verdict.label().setId("digits-verdict");
        Announcement.follow(verdict.label());
        figure = arrange(Arrangement.part(buttons()), Arrangement.part(asking()));
        figure.getStyleClass().add("handwriting");
        pad.strokesProperty().subscribe(_ -> read());
        training.snapshotProperty().subscribe(_ -> read());
        bars.litIndexProperty().subscribe(_ -> explain());
        why.selectedProperty().subscribe(_ -> explain());
    }

    private FittedPane arrange(Arrangement buttons, Arrangement asking) {
        Arrangement paper = Arrangement.column(Arrangement.square(pad), buttons);
        Arrangement look = Arrangement.part(seen);
        Arrangement sentence = Arrangement.part(verdict);
        Arrangement answers = Arrangement.part(bars);
        return new FittedPane(
                Arrangement.row(
                        paper.weighing(1.2),
                        Arrangement.column(Arrangement.row(look.hugging(), asking), sentence, answers)),
                Arrangement.column(
                        Arrangement.row(paper, Arrangement.column(look, asking)), sentence, answers),
                Arrangement.row(paper, Arrangement.column(sentence, answers), look.hugging()),
                Arrangement.row(paper, Arrangement.column(sentence, answers)),
                Arrangement.row(paper, answers));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    private HBox buttons() {
        Button undo = button("pad-undo", "pad.undo", Feather.CORNER_UP_LEFT);
        undo.setOnAction(_ -> pad.undo());
        Button clear = button("pad-clear", "pad.clear", Feather.X);
        clear.setOnAction(_ -> pad.clear());
        for (Button button : List.of(undo, clear)) {
            button.disableProperty().bind(pad.strokesProperty().map(List::isEmpty));
        }
        HBox buttons = new HBox(undo, clear);
        buttons.getStyleClass().add("pad-buttons");
        return buttons;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        ButtonIcon.put(button, icon);
        return button;
    }

    private VBox asking() {
        why.setId("digits-why");
        why.setText(words.get("why"));
        why.setMinWidth(Region.USE_PREF_SIZE);
        ButtonIcon.put(why, Feather.HELP_CIRCLE);
        Label hint = new Label(words.get("why.hint"));
        hint.getStyleClass().add("figure-remark");
        hint.setWrapText(true);
        VBox asking = new VBox(why, hint, seen.remark());
        asking.getStyleClass().add("why-column");
        return asking;
    }

    private void read() {
        DigitsSnapshot now = training.snapshotProperty().get();
        Parameters model =
                now == null ? Parameters.zero(DigitsTraining.NETWORK) : now.model();
        reading = new Reading(model, Handwriting.shares(pad));
        bars.setProbabilities(reading.probabilities());
        verdict.setText(verdict(now));
        explain();
    }

    private String verdict(DigitsSnapshot now) {
        boolean learned = now != null && now.epochs() > 0;
        if (reading.isBlank()) {
            return words.get(learned ? "verdict.blank" : "verdict.blank.untrained");
        }
        return learned
                ? words.get("verdict.answer", words.get("digit." + reading.best()), bars.percentageOf(reading.best()))
                : words.get("verdict.untrained");
    }

    private void explain() {
        if (reading == null) {
            return;
        }
        if (why.isSelected()) {
            seen.showWhy(reading, chosen());
        } else {
            seen.showInk(reading);
        }
    }

    /** The digit that the reader has picked among the bars, or else the likeliest. */
    private int chosen() {
        int picked = bars.litIndexProperty().get();
        return picked == RankedBars.NONE ? reading.best() : picked;
    }

    DrawingPad pad() {
        return pad;
    }

    RankedBars bars() {
        return bars;
    }

    SeenPicture seen() {
        return seen;
    }

    ToggleButton why() {
        return why;
    }

    List<Region> figures() {
        return List.of(pad, bars);
    }
}
