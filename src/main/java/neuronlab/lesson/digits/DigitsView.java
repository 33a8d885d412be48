package neuronlab.lesson.digits;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.model.data.builtin.Digits;

/** The page of the lesson that reads handwriting. */
public final class DigitsView implements LessonView {
    /** Any would do; this one leaves out digits that are neither the easiest nor the hardest. */
    private static final long SEED = 1;

    private final DigitsTraining training = new DigitsTraining(Digits::load, SEED);
    private final TrainerPane trainer;
    private final HandwritingPane handwriting;
    private final MistakesPane mistakes;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public DigitsView(String title, Language language) {
        trainer = new TrainerPane(training, language);
        new TransportKeys(training.live()).listenWithin(trainer.figure());
        handwriting = new HandwritingPane(training, language);
        mistakes = new MistakesPane(training, language);
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .figure("trainer", trainer.figure())
                .figure("pad", handwriting.figure())
                .figure("mistakes", mistakes);
        page = new LessonPage(title, LessonTexts.of(DigitsView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        List<Region> figures = new ArrayList<>(trainer.figures());
        figures.addAll(handwriting.figures());
        figures.add(mistakes);
        return figures;
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

    /** All epochs are made, and a 7 is written on the pad. */
    @Override
    public void train() {
        training.trainFully();
        handwriting.pad().setStrokes(Handwriting.seven());
    }

    @Override
    public void leave() {
        training.live().pause();
    }
}
