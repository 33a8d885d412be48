package neuronlab.lesson.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the text of a lesson: {@code lesson_LANGUAGE.md} beside its classes; English where a language lacks it. */
public final class LessonTexts {
    private LessonTexts() {}

    /**
     * Reads the text of the lesson whose folder {@code neighbour} is in.
     *
     * @throws IllegalArgumentException if there is none, or it holds what a lesson has no block for
     */
    public static LessonText of(Class<?> neighbour, Locale language) {
        String resource = Stream.of(language, Locale.ENGLISH)
                .map(locale -> "lesson_" + locale.getLanguage() + ".md")
                .filter(name -> neighbour.getResource(name) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no lesson text beside " + neighbour));
        try (InputStream file = neighbour.getResourceAsStream(resource)) {
            return new MarkdownReader().read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(resource + " is part of the program", damaged);
        }
    }
}
