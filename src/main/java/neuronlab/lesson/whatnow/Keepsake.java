package neuronlab.lesson.whatnow;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.InSight;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.handwriting.OwnDigit;
import neuronlab.lesson.shared.handwriting.Reading;
import neuronlab.lesson.shared.page.KeepEvent;
import neuronlab.model.data.builtin.Digits;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card to keep: the reader's digit, and what the network that was just trained makes of it. Who has trained none finds
 * one here that trains itself.
 */
final class Keepsake {
    private static final double PERCENT = 100;
    private static final String FILE_NAME = "neuron-lab";

    private final HandwritingRecord record;
    private final Words words;
    private final Numbers numbers;
    private final DrawingPad pad = new DrawingPad();
    private final RankedBars bars;
    private final Label answer = new WrappedLabel("", "keepsake-answer");
    private final Label network = new WrappedLabel("", "figure-remark");
    private final FittedPane card;
    private final VBox figure = new VBox();
    private DigitsTraining own;

    Keepsake(HandwritingRecord record, Language language) {
        this.record = record;
        words = language.words(Keepsake.class);
        numbers = language.numbers();
        bars = new RankedBars(language);
        bars.setNames(IntStream.range(0, Digits.CLASSES).mapToObj(numbers::whole).toList());
        bars.setId("keepsake-bars");
        pad.setId("keepsake-pad");
        pad.promptProperty().set(words.get("pad.prompt"));
        pad.setAccessibleText(words.get("pad.accessible"));
        pad.setAccessibleHelp(words.get("pad.help"));
        answer.setId("keepsake-answer");
        Announcement.follow(answer);
        card = card();
        figure.getStyleClass().add("keepsake-figure");
        figure.setId("keepsake");
        figure.getChildren().setAll(card, buttons());
        pad.strokesProperty().subscribe(_ -> show());
        // The record is there for longer than the page.
        record.latestProperty().when(InSight.inScene(figure)).subscribe(this::take);
    }

    private FittedPane card() {
        Label title = new WrappedLabel(words.get("title.card"), "keepsake-title");
        Arrangement head = Arrangement.part(title);
        Arrangement said = Arrangement.part(answer);
        Arrangement about = Arrangement.part(network);
        Arrangement surface = Arrangement.square(pad);
        Arrangement ranking = Arrangement.part(bars);
        FittedPane pane = new FittedPane(
                Arrangement.column(head, Arrangement.row(surface, Arrangement.column(said, ranking)), about),
                Arrangement.column(Arrangement.row(surface, Arrangement.column(head, said)), ranking, about),
                Arrangement.row(surface, Arrangement.column(head, said), ranking),
                Arrangement.row(surface, Arrangement.column(head, said, about)));
        pane.getStyleClass().add("keepsake-card");
        return pane;
    }

    private FlowPane buttons() {
        Button save = Buttons.quiet(
                "keepsake-save", words.get("save"), Feather.DOWNLOAD, () -> keep(KeepEvent.Purpose.PICTURE));
        Button print = Buttons.quiet(
                "keepsake-print", words.get("print"), Feather.PRINTER, () -> keep(KeepEvent.Purpose.PAPER));
        Button clear = Buttons.quiet("keepsake-clear", words.get("clear"), Feather.X, pad::clear);
        clear.disableProperty().bind(pad.strokesProperty().map(List::isEmpty));
        FlowPane buttons = new FlowPane(save, print, clear);
        buttons.getStyleClass().add("pad-buttons");
        return buttons;
    }

    private void keep(KeepEvent.Purpose purpose) {
        card.fireEvent(new KeepEvent(card, purpose, FILE_NAME));
    }

    private void take(Optional<HandwritingRecord.Entry> entry) {
        if (entry.isEmpty() && own == null) {
            own = new DigitsTraining();
            own.live().settingProperty().subscribe(setting -> {
                if (setting != null && own.live().trackProperty().get().place() == 0) {
                    own.live().step(Digits.EPOCHS);
                }
            });
            own.snapshotProperty().subscribe(_ -> show());
        }
        entry.filter(noted -> !noted.strokes().isEmpty() && pad.strokesProperty().get().isEmpty())
                .ifPresent(noted -> pad.setStrokes(noted.strokes()));
        show();
    }

    /** The model that the reader trained, or else the one that trained itself here; nothing as long as it learns. */
    private Optional<HandwritingRecord.Entry> trained() {
        return record.latestProperty().get().or(() -> Optional.ofNullable(own)
                .filter(training -> training.snapshotProperty().get() != null)
                .filter(training -> training.snapshotProperty().get().epochs() > 0)
                .map(training -> new HandwritingRecord.Entry(
                        training.snapshotProperty().get(), training.live().settingProperty().get(), List.of())));
    }

    private void show() {
        Optional<HandwritingRecord.Entry> entry = trained();
        boolean blank = pad.strokesProperty().get().isEmpty();
        if (entry.isEmpty() || blank) {
            bars.rest();
            answer.setText(words.get(entry.isEmpty() ? "answer.learning" : "answer.blank"));
        } else {
            HandwritingRecord.Entry noted = entry.get();
            Reading reading =
                    new Reading(noted.snapshot().model(), noted.setting().seen(Handwriting.shares(pad)));
            bars.setProbabilities(reading.probabilities());
            answer.setText(words.get(
                    "answer.read", numbers.whole(reading.best()), bars.percentageOf(reading.best())));
        }
        network.setText(entry.map(this::about).orElse(""));
    }

    private String about(HandwritingRecord.Entry entry) {
        String network = words.get(
                record.latestProperty().get().isPresent() ? "about.mine" : "about.own",
                numbers.whole(entry.snapshot().model().count()),
                numbers.whole(entry.setting().table().rows()),
                numbers.whole(entry.snapshot().epochs()),
                numbers.fixed(PERCENT * entry.snapshot().latest().heldOut().accuracy(), 1));
        List<OwnDigit> hand = entry.setting().choice().own();
        return hand.isEmpty() ? network : words.get("about.hand", network, numbers.whole(hand.size()));
    }

    /** The card and its buttons, as one figure. */
    Region figure() {
        return figure;
    }

    DrawingPad pad() {
        return pad;
    }

    /** Makes all that trains itself here ready, and waits for it. */
    void train() {
        if (own != null) {
            own.trainFully();
        }
        if (pad.strokesProperty().get().isEmpty()) {
            pad.setStrokes(Handwriting.seven());
        }
    }
}
