package neuronlab.lesson.shared.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;

/** Finds texts written in Markdown: {@code NAME_LANGUAGE.md} beside a class; English where a language lacks it. */
public final class LessonTexts {
    private static final String LESSON = "lesson";
    /** Texts that are read before they are asked for, by their place, until they are; empty while they are being read. */
    private static final Map<String, Optional<LessonText>> AHEAD = new ConcurrentHashMap<>();

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
        URL place = find(neighbour, name, language)
                .orElseThrow(() -> new IllegalArgumentException("There is no text " + name + " beside " + neighbour));
        return Optional.ofNullable(AHEAD.remove(place.toExternalForm()))
                .flatMap(ahead -> ahead)
                .orElseGet(() -> read(place));
    }

    /**
     * Reads the text of the lesson whose folder {@code neighbour} is in before it is asked for.
     *
     * @throws IllegalArgumentException if it holds what a lesson has no block for
     */
    public static void readAhead(Class<?> neighbour, Language language) {
        readAhead(neighbour, LESSON, language);
    }

    /**
     * Reads a text, if there is one, before it is asked for, on a thread that has nothing better to do. Who asks for it
     * meanwhile reads it himself. It is kept until then, so it should be one that will be asked for.
     *
     * @throws IllegalArgumentException if it holds what a text has no block for
     */
    public static void readAhead(Class<?> neighbour, String name, Language language) {
        find(neighbour, name, language).ifPresent(LessonTexts::readAhead);
    }

    private static void readAhead(URL place) {
        String key = place.toExternalForm();
        if (AHEAD.putIfAbsent(key, Optional.empty()) == null) {
            LessonText text = read(place);
            AHEAD.replace(key, Optional.empty(), Optional.of(text));
        }
    }

    private static LessonText read(URL place) {
        try (InputStream file = place.openStream()) {
            return new MarkdownReader().read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(place + " is part of the program", damaged);
        }
    }

    /** Whether there is a text {@code name} in the folder that {@code neighbour} is in. */
    public static boolean exists(Class<?> neighbour, String name, Language language) {
        return find(neighbour, name, language).isPresent();
    }

    private static Optional<URL> find(Class<?> neighbour, String name, Language language) {
        return Stream.of(language, Language.ENGLISH)
                .map(spoken -> neighbour.getResource(name + "_" + spoken.code() + ".md"))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
