package neuronlab.lesson.shared.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.SetChangeListener;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LessonChecks TWO = new LessonChecks(List.of(task("a"), task("b")));

    private static Check task(String id) {
        return new Check.Task(
                id, List.of(new Block.Paragraph(List.of(new Inline.Words("Do it.")))), List.of());
    }

    @Test
    void whatIsDoneIsCountedForItsLesson() {
        Progress progress = new Progress(Set.of("first/a", "first/gone", "other/b"));
        IntegerBinding count = progress.countDone("first", TWO);
        assertEquals(1, count.get());

        progress.complete("first", "b");

        assertEquals(2, count.get());
    }

    @Test
    void whoKeepsItHearsOfWhatIsDone() {
        Progress progress = new Progress(Set.of("old/lesson"));
        List<String> heard = new ArrayList<>();
        progress.done()
                .addListener((SetChangeListener<String>) change -> heard.add(change.getElementAdded()));

        progress.complete("first", "a");
        progress.complete("first", "a");

        assertEquals(List.of("first/a"), heard);
        assertEquals(Set.of("old/lesson", "first/a"), progress.done());
    }

    @Test
    void doneStaysDoneUntilAllIsForgotten() {
        Progress progress = new Progress(Set.of());
        BooleanBinding done = progress.isDone("first", "a");
        assertFalse(done.get());

        progress.complete("first", "a");
        assertTrue(done.get());

        progress.clear();
        assertFalse(done.get());
    }

    @Test
    void whatWasMissedComesBackUntilItIsSettled() {
        Progress progress = new Progress(Set.of());

        progress.miss("first", "a");
        progress.complete("first", "a");
        assertTrue(progress.comesBack("first", "a"));

        progress.settle("first", "a");
        assertFalse(progress.comesBack("first", "a"));
        assertEquals(Set.of(), progress.missed());
    }

    @Test
    void whoLooksAtOtherAnswersAfterTheRightOneHasMissedNothing() {
        Progress progress = new Progress(Set.of("first/a"));

        progress.miss("first", "a");

        assertEquals(Set.of(), progress.missed());
    }

    @Test
    void whatIsPutOffStaysMissedForAnotherTime() {
        Progress progress = new Progress(Set.of(), Set.of("first/a"));

        progress.putOff("first", "a");

        assertFalse(progress.comesBack("first", "a"));
        assertTrue(new Progress(Set.of(), progress.missed()).comesBack("first", "a"));
    }

    @Test
    void nobodyElseChangesWhatIsDone() {
        Progress progress = new Progress(Set.of());

        assertThrows(UnsupportedOperationException.class, () -> progress.done().add("first/a"));
    }
}
