package neuronlab.lesson;

import java.util.function.BiFunction;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.check.LessonChecks;

/**
 * One lesson of the tutorial: how it is called and how it is opened. Its words stand beside its view, in
 * {@code words_LANGUAGE.properties}, {@code lesson_LANGUAGE.md}, {@code checks_LANGUAGE.md} and {@code guesses_LANGUAGE.md}.
 *
 * @param id the name by which the command line, settings and links know it; the same in every language
 * @param folder a class of its folder, by which its words are found
 * @param minutes how long it takes, more or less
 * @param view what builds its page, from its title and a language
 */
public record Lesson(String id, Class<?> folder, int minutes, BiFunction<String, Language, LessonView> view) {
    private static final String TITLE = "title";

    /** What the list of lessons calls it. */
    public String title(Language language) {
        return language.words(folder).get(TITLE);
    }

    /** Builds a fresh page, in its starting state. Called on the JavaFX application thread. */
    public LessonView open(Language language) {
        return view.apply(title(language), language);
    }

    /** What a reader can check at its end; read anew with each call. */
    public LessonChecks checks(Language language) {
        return LessonChecks.of(folder, language);
    }

    @Override
    public String toString() {
        return id;
    }
}
