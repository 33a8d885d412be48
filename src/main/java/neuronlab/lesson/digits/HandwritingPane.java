package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.Reading;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.network.Parameters;
import org.kordamp.ikonli.feather.Feather;

/** The reader writes a digit or picks one, teaches the model, and sees what the model makes of it. */
final class HandwritingPane {

    private final DigitsTraining training;
    private final Words words;
    private final PadPane pad;
    private final DigitWall wall;
    private final SeenPicture seen;
    private final OwnDigitsPane own;
    private final ToggleButton why = new ToggleButton();
    private final RankedBars bars;
    private final FittedPane figure;
    private final SteadyText verdict = new SteadyText("verdict");
    private Reading reading;

    HandwritingPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(HandwritingPane.class);
        pad = new PadPane(language);
        wall = new DigitWall(training, pad.paper(), language);
        seen = new SeenPicture(language);
        own = new OwnDigitsPane(training, language);
        bars = new RankedBars(language);
        Numbers numbers = language.numbers();
        bars.setNames(IntStream.range(0, Digits.CLASSES).mapToObj(numbers::whole).toList());
        bars.setId("digits-bars");
        verdict.label().setId("digits-verdict");
        Announcement.follow(verdict.label());
        figure = arrange(Arrangement.part(new TrainingControls(training, language)), asking());
        figure.getStyleClass().add("handwriting");
        pad.paper().sharesProperty().subscribe(_ -> read());
        training.snapshotProperty().subscribe(_ -> read());
        bars.litIndexProperty().subscribe(_ -> explain());
        why.selectedProperty().subscribe(_ -> explain());
    }

    private FittedPane arrange(Arrangement teaching, Arrangement asking) {
        Arrangement surface = Arrangement.square(pad.surface());
        Arrangement strokes = Arrangement.part(pad.buttons());
        Arrangement paper = Arrangement.column(surface, strokes);
        Arrangement sentence = Arrangement.part(verdict);
        Arrangement answers = Arrangement.column(sentence, Arrangement.part(bars));
        Arrangement pictures = Arrangement.filling(wall);
        Arrangement naming = Arrangement.part(own);
        Arrangement more = Arrangement.tabs()
                .tab(words.get("tab.wall"), pictures)
                .tab(words.get("tab.why"), asking)
                .tab(words.get("tab.own"), naming);
        Arrangement oneByOne = Arrangement.tabs()
                .tab(words.get("tab.teach"), teaching)
                .tab(words.get("tab.answer"), Arrangement.part(bars))
                .tab(words.get("tab.wall"), pictures)
                .tab(words.get("tab.why"), asking)
                .tab(words.get("tab.own"), naming)
                .wrapping();
        Arrangement beside = Arrangement.tabs()
                .tab(words.get("tab.answer"), answers)
                .tab(words.get("tab.why"), asking)
                .tab(words.get("tab.own"), naming)
                .wrapping();
        Arrangement allBeside = Arrangement.tabs()
                .tab(words.get("tab.answer"), answers)
                .tab(words.get("tab.wall"), pictures)
                .tab(words.get("tab.why"), asking)
                .tab(words.get("tab.own"), naming)
                .wrapping();
        Arrangement writing = Arrangement.row(surface.weighing(1.6), Arrangement.part(bars));
        Arrangement inTurns = Arrangement.tabs()
                .tab(words.get("tab.write"), Arrangement.column(writing, strokes))
                .tab(words.get("tab.wall"), pictures)
                .tab(words.get("tab.why"), asking)
                .tab(words.get("tab.own"), naming)
                .wrapping();
        Arrangement fewer = Arrangement.tabs()
                .tab(words.get("tab.teach"), teaching)
                .tab(words.get("tab.answer"), Arrangement.part(bars))
                .tab(words.get("tab.wall"), pictures)
                .wrapping();
        return new FittedPane(
                Arrangement.column(teaching, Arrangement.row(paper, answers), pictures, asking, naming),
                Arrangement.column(teaching, Arrangement.row(paper, answers), more),
                Arrangement.row(Arrangement.column(surface.weighing(1.4), teaching), Arrangement.column(answers, more)),
                Arrangement.row(paper, answers, Arrangement.column(teaching, more)),
                Arrangement.column(teaching, Arrangement.row(paper, beside), pictures),
                Arrangement.column(teaching, Arrangement.row(paper, allBeside)),
                Arrangement.row(surface, answers, Arrangement.column(teaching, pictures)),
                Arrangement.row(surface, Arrangement.part(bars), Arrangement.column(teaching, sentence).weighing(1.3)),
                Arrangement.row(Arrangement.column(surface, sentence), oneByOne.weighing(1.4)),
                Arrangement.row(Arrangement.column(surface, sentence), fewer.weighing(1.4)),
                Arrangement.row(surface, Arrangement.column(teaching, sentence)),
                Arrangement.column(teaching, inTurns, sentence),
                Arrangement.column(teaching, writing, strokes, sentence),
                Arrangement.column(teaching, writing, sentence),
                Arrangement.column(teaching, surface, sentence));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    private Arrangement asking() {
        why.setId("digits-why");
        why.getStyleClass().add(ControlStyles.STEP_BUTTON);
        why.setText(words.get("why"));
        why.setMinWidth(Region.USE_PREF_SIZE);
        ButtonIcon.put(why, Feather.HELP_CIRCLE);
        Label hint = new WrappedLabel(words.get("why.hint"), "figure-remark");
        VBox column = new VBox(why, hint, seen.remark());
        column.getStyleClass().add("why-column");
        return Arrangement.row(Arrangement.part(seen).hugging(), Arrangement.part(column));
    }

    private void read() {
        DigitsSnapshot now = training.snapshotProperty().get();
        Parameters model =
                now == null ? Parameters.zero(DigitsTraining.NETWORK) : now.model();
        double[] shares = pad.paper().sharesProperty().get();
        DigitSetting setting = training.live().settingProperty().get();
        reading = new Reading(model, setting == null ? shares : setting.seen(shares));
        if (reading.isBlank()) {
            bars.rest();
        } else {
            bars.setProbabilities(reading.probabilities());
        }
        own.show(reading, !pad.pad().strokesProperty().get().isEmpty(), shares);
        verdict.setText(verdict(now));
        explain();
    }

    private String verdict(DigitsSnapshot now) {
        boolean learned = now != null && now.epochs() > 0;
        if (reading.isBlank()) {
            return words.get(learned ? "verdict.blank" : "verdict.blank.untrained");
        }
        if (!learned) {
            return words.get("verdict.untrained");
        }
        String answer =
                words.get("verdict.answer", words.get("digit." + reading.best()), bars.percentageOf(reading.best()));
        return pad.paper().pickedProperty().get().map(picked -> verdict(answer, picked)).orElse(answer);
    }

    private String verdict(String answer, Paper.Picked picked) {
        return picked.label() == reading.best()
                ? words.get("verdict.picked.right", answer)
                : words.get("verdict.picked.wrong", answer, words.get("digit." + picked.label()));
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

    /** Whether the reader has written a digit that is read wrong, and asks why. */
    BooleanBinding asksWhyWrong() {
        return Bindings.and(own.wrongProperty(), why.selectedProperty());
    }

    DrawingPad pad() {
        return pad.pad();
    }

    Paper paper() {
        return pad.paper();
    }

    DigitWall wall() {
        return wall;
    }

    RankedBars bars() {
        return bars;
    }

    SeenPicture seen() {
        return seen;
    }

    /** Puts a real digit on the pad, if nothing is there, and asks why it is read as it is. */
    void askAbout(int digit) {
        if (reading.isBlank()) {
            wall.pick(digit);
        }
        why.setSelected(!reading.isBlank());
    }

    ToggleButton why() {
        return why;
    }

    List<Region> figures() {
        return List.of(pad.pad(), bars);
    }
}
