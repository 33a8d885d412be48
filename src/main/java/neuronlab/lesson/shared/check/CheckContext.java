package neuronlab.lesson.shared.check;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.page.BlockRenderer;
import neuronlab.lesson.shared.page.PageParts;

/** What every check of a lesson needs: its words and numbers, and where to note that something is done. */
record CheckContext(String lesson, Progress progress, Words words, BlockRenderer renderer) {
    CheckContext(String lesson, Progress progress, Words words) {
        this(lesson, progress, words, new BlockRenderer(new PageParts()));
    }

    Numbers numbers() {
        return words.language().numbers();
    }

    void complete(Check check) {
        progress.complete(lesson, check.id());
    }

    ObservableBooleanValue isDone(Check check) {
        return progress.isDone(lesson, check.id());
    }

    /** @param first whether it is right at the first try */
    Feedback right(boolean first, List<Block> text) {
        return Feedback.right(first, text, words, renderer);
    }

    Feedback wrong(List<Block> text) {
        return Feedback.wrong(text, words, renderer);
    }

    Feedback way(List<Block> text) {
        return Feedback.way(text, words, renderer);
    }
}
