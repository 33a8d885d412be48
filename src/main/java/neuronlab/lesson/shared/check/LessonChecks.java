package neuronlab.lesson.shared.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.LessonTexts;

/** The checks of one lesson, in their order. */
public record LessonChecks(List<Check> checks) {
    private static final String RESOURCE = "checks";

    /** @throws IllegalArgumentException if two checks have the same id */
    public LessonChecks {
        checks = List.copyOf(checks);
        Set<String> ids = new HashSet<>();
        for (Check check : checks) {
            if (!ids.add(check.id())) {
                throw new IllegalArgumentException("Two checks have the id " + check.id());
            }
        }
    }

    /**
     * Reads the checks of the lesson whose folder {@code neighbour} is in; none if the lesson has no file of checks. A
     * check that the language lacks is in English.
     *
     * @throws IllegalArgumentException if the file is not written as the package's description says
     */
    public static LessonChecks of(Class<?> neighbour, Language language) {
        return of(neighbour, RESOURCE, language);
    }

    /** Reads the file of the checks before they are asked for. */
    public static void readAhead(Class<?> neighbour, Language language) {
        LessonTexts.readAhead(neighbour, RESOURCE, language);
    }

    /**
     * The same for questions in the file {@code name}.
     *
     * @throws IllegalArgumentException if the file is not written as the package's description says
     */
    public static LessonChecks of(Class<?> neighbour, String name, Language language) {
        if (!LessonTexts.exists(neighbour, name, language)) {
            return new LessonChecks(List.of());
        }
        List<Check> english = read(neighbour, name, Language.ENGLISH);
        if (language.equals(Language.ENGLISH)) {
            return new LessonChecks(english);
        }
        Map<String, Check> translated = new HashMap<>();
        read(neighbour, name, language).forEach(check -> translated.put(check.id(), check));
        return new LessonChecks(english.stream()
                .map(check -> translated.getOrDefault(check.id(), check))
                .toList());
    }

    private static List<Check> read(Class<?> neighbour, String name, Language language) {
        return new ChecksReader().read(LessonTexts.of(neighbour, name, language)).checks();
    }
}
