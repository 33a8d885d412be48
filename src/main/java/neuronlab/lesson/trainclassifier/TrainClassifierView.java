package neuronlab.lesson.trainclassifier;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.StepsOfTraining;

/** The page of the lesson in which a classifier of houses learns. */
public final class TrainClassifierView implements LessonView {
    private static final int STEPS_OF_A_TRAINED_MODEL = 100;

    private final ClassifierState state = new ClassifierState();
    private final ClassifierPane trainer;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public TrainClassifierView(String title, Language language) {
        Words words = language.words(TrainClassifierView.class);
        trainer = new ClassifierPane(state, words, language);
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .figure("trainer", trainer.figure())
                .inset("test", new FriendsList(state, words, language))
                .direction("steps", new StepsOfTraining(state.training()));
        page = new LessonPage(title, LessonTexts.of(TrainClassifierView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return trainer.figures();
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.training()).handleAnywhere(event);
    }

    @Override
    public void train() {
        state.training().trainNow(STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void leave() {
        state.training().pause();
    }
}
