package neuronlab.lesson.shared.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;

/** Finds texts written in Markdown: {@code NAME_LANGUAGE.md} beside a class; English where a language lacks it. */
public final class LessonTexts {
    private static final String LESSON = "lesson";

    private LessonTexts() {}

    /**
     * Reads the text of the lesson whose folder {@code neighbour} is in.
     *
     * @throws IllegalArgumentException if there is none, or it holds what a lesson has no block for
     */
    public static LessonText of(Class<?> neighbour, Language language) {
        return of(neighbour, LESSON, language);
    }

    /**
     * Reads the text {@code name} in the folder that {@code neighbour} is in.
     *
     * @throws IllegalArgumentException if there is none, or it holds what a text has no block for
     */
    public static LessonText of(Class<?> neighbour, String name, Language language) {
        String resource = find(neighbour, name, language)
                .orElseThrow(() -> new IllegalArgumentException("There is no text " + name + " beside " + neighbour));
        try (InputStream file = neighbour.getResourceAsStream(resource)) {
            return new MarkdownReader().read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(resource + " is part of the program", damaged);
        }
    }

    /** Whether there is a text {@code name} in the folder that {@code neighbour} is in. */
    public static boolean exists(Class<?> neighbour, String name, Language language) {
        return find(neighbour, name, language).isPresent();
    }

    private static Optional<String> find(Class<?> neighbour, String name, Language language) {
        return Stream.of(language, Language.ENGLISH)
                .map(spoken -> name + "_" + spoken.code() + ".md")
                .filter(resource -> neighbour.getResource(resource) != null)
                .findFirst();
    }
}
