package neuronlab.lesson.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;

/** The page of the lesson that reads handwriting. */
public final class DigitsView implements LessonView {
    private static final double GOAL = 0.95;

    private final DigitsTraining training = new DigitsTraining();
    /** Up to here the text has trained, and not the reader. */
    private final IntegerProperty epochsOfText = new SimpleIntegerProperty(this, "epochsOfText");

    private final HandwritingPane handwriting;
    private final ReductionPane reduction;
    private final WeightsPane weights;
    private final ConfusionPane confusion;
    private final ReliabilityPane reliability;
    private final BreakingPane breaking;
    private final LearningPane learning;
    private final HandwritingRecord record;
    private final LessonPage page;

    /** @param record is told what the reader trains and writes here */
    public DigitsView(String title, Language language, HandwritingRecord record) {
        this.record = record;
        handwriting = new HandwritingPane(training, language);
        reduction = new ReductionPane(handwriting.paper(), language);
        weights = new WeightsPane(training, language);
        confusion = new ConfusionPane(training, language);
        reliability = new ReliabilityPane(training, language);
        breaking = new BreakingPane(training, language);
        learning = new LearningPane(training, language);
        for (Region figure : List.of(handwriting.figure(), weights.figure(), learning.figure())) {
            new TransportKeys(training.live()).listenWithin(figure);
        }
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .figure("pad", handwriting.figure())
                .figure("reduction", reduction.figure())
                .figure("weights", weights.figure())
                .figure("confusion", confusion.figure())
                .figure("reliability", reliability.figure())
                .figure("breaking", breaking.figure())
                .inset("guess-moved", Guesses.of(DigitsView.class, language).card("moved", breaking.hasMoved()))
                .figure("learning", learning.figure())
                .direction("epochs", new EpochsAtLeast(training, epochsOfText))
                .direction("why", Direction.toNumber((_, digit) -> handwriting.askAbout(digit)))
                .direction("mistakes", Direction.toNumber((_, opened) -> confusion.openWorst(opened > 0)))
                .direction("shuffled", Direction.toNumber((_, on) -> breaking.shuffle(on > 0)));
        page = new LessonPage(title, LessonTexts.of(DigitsView.class, language), parts);
        training.snapshotProperty().subscribe(_ -> note());
        handwriting.pad().strokesProperty().subscribe(_ -> note());
    }

    private void note() {
        DigitsSnapshot now = training.snapshotProperty().get();
        if (now != null && now.epochs() > 0) {
            record.note(new HandwritingRecord.Entry(
                    now,
                    training.live().settingProperty().get(),
                    handwriting.pad().strokesProperty().get()));
        }
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        List<Region> figures = new ArrayList<>(handwriting.figures());
        figures.add(weights.pictures());
        figures.addAll(learning.charts());
        figures.add(confusion.grid());
        figures.add(reliability.bands());
        return figures;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of(
                "held-out-95",
                training.snapshotProperty()
                        .map(now -> now.epochs() > epochsOfText.get()
                                && now.latest().heldOut().accuracy() >= GOAL)
                        .orElse(false),
                "fool-it",
                handwriting.asksWhyWrong().map(Boolean::booleanValue));
    }

    DigitsTraining training() {
        return training;
    }

    HandwritingPane handwriting() {
        return handwriting;
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(training.live()).handleAnywhere(event);
    }

    @Override
    public void load() {
        training.live().trainNow(0);
        learning.measureNow();
    }

    /** All epochs are made, and a 7 is written on the pad. */
    @Override
    public void train() {
        training.trainFully();
        learning.measureNow();
        handwriting.pad().setStrokes(Handwriting.seven());
    }

    @Override
    public void leave() {
        training.live().pause();
        reduction.leave();
    }
}
