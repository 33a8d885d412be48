package neuronlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CuesInTextTest {
    /** Here nothing is told that a figure could show: a card of the reader's own, and a page without a story. */
    private static final Set<String> WITHOUT = Set.of("whatnow", "laboratory");

    @Test
    void theTextOfEveryLessonMovesItsFigure() {
        List<Path> still = TextFiles.named("lesson_en.md", TextFiles.RESOURCES).stream()
                .filter(file -> !WITHOUT.contains(file.getParent().getFileName().toString()))
                .filter(file -> !TextFiles.read(file).contains("](cue:"))
                .toList();
        assertEquals(List.of(), still);
    }
}
