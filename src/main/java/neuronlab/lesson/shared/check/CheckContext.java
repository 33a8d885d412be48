package neuronlab.lesson.shared.check;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.page.BlockRenderer;
import neuronlab.lesson.shared.page.PageParts;

/**
 * What every check of a lesson needs: its words and numbers, and where to note that something is done.
 *
 * @param again whether its checks have come back in a later lesson
 */
record CheckContext(String lesson, boolean again, Progress progress, Words words, BlockRenderer renderer) {
    private static final String AGAIN = "again-";

    CheckContext(String lesson, boolean again, Progress progress, Words words) {
        this(lesson, again, progress, words, new BlockRenderer(new PageParts()));
    }

    /** What the nodes of a check are called: one that has come back has other names than those of its new page. */
    String idOf(Check check) {
        return again ? AGAIN + check.id() : check.id();
    }

    Numbers numbers() {
        return words.language().numbers();
    }

    /** The check was answered right, or done. */
    void complete(Check check) {
        if (again) {
            progress.settle(lesson, check.id());
        } else {
            progress.complete(lesson, check.id());
        }
    }

    /** The check was answered wrong. */
    void miss(Check check) {
        progress.miss(lesson, check.id());
    }

    ObservableBooleanValue isDone(Check check) {
        return progress.isDone(lesson, check.id());
    }

    /** @param first whether it is right at the first try; what has come back was not */
    Feedback right(boolean first, List<Block> text) {
        return Feedback.right(first && !again, text, words, renderer);
    }

    Feedback wrong(List<Block> text) {
        return Feedback.wrong(text, words, renderer);
    }

    Feedback way(List<Block> text) {
        return Feedback.way(text, words, renderer);
    }
}
