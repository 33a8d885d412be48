package neuronlab.lesson.laboratory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LastingView;
import neuronlab.lesson.Memory;
import neuronlab.lesson.Storage;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.model.experiment.file.ExperimentFile;

/** The page of the laboratory. */
public final class LaboratoryView implements LastingView {
    private static final long EPOCHS_OF_A_TRAINED_MODEL = 600;

    private static final KeyCombination PASTE = KeyCombination.keyCombination("Shortcut+V");

    private final LaboratoryState state = new LaboratoryState(Choices.beginning());
    private final LaboratoryPane pane;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public LaboratoryView(String title, Language language) {
        pane = new LaboratoryPane(state, language);
        page = new LessonPage(
                title,
                LessonTexts.of(LaboratoryView.class, language),
                new PageParts().glossary(Glossary.of(language)).figure("laboratory", pane));
    }

    LaboratoryPane pane() {
        return pane;
    }

    LaboratoryState state() {
        return state;
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return pane.figures();
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        if (PASTE.match(event) && pane.ownData().paste()) {
            event.consume();
        }
        new TransportKeys(state.transport()).handleAnywhere(event);
    }

    @Override
    public void train() {
        state.trainNow(EPOCHS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void load() {
        state.prepareNow();
    }

    @Override
    public void keepIn(Storage storage) {
        pane.keeping().keepIn(storage);
    }

    @Override
    public String extension() {
        return ExperimentFile.EXTENSION;
    }

    @Override
    public void remember(Memory memory) {
        pane.resuming().remember(memory);
    }

    @Override
    public void open(Path file) {
        pane.resuming().whenSettled(() -> pane.ownData().open(file));
    }

    @Override
    public void openNow(Path file) throws IOException {
        pane.keeping().openNow(file);
    }

    @Override
    public void end() {
        pane.resuming().end();
    }

    @Override
    public void leave() {
        state.transport().pause();
        pane.resuming().leave();
    }
}
