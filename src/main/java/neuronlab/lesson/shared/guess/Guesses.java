package neuronlab.lesson.shared.guess;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.check.Check;
import neuronlab.lesson.shared.check.LessonChecks;

/** The questions that a lesson asks before a button is pressed. */
public final class Guesses {
    private static final String RESOURCE = "guesses";

    private final LessonChecks questions;
    private final Language language;

    private Guesses(LessonChecks questions, Language language) {
        this.questions = questions;
        this.language = language;
    }

    /**
     * Reads the questions of the lesson whose folder {@code neighbour} is in.
     *
     * @throws IllegalArgumentException if the file is not written as the package's description says
     */
    public static Guesses of(Class<?> neighbour, Language language) {
        return new Guesses(LessonChecks.of(neighbour, RESOURCE, language), language);
    }

    /**
     * A card with a question.
     *
     * @param happened whether what is asked for has come about, so that the answer may be told
     * @throws IllegalArgumentException if the lesson has no such choice
     */
    public Region card(String id, ObservableValue<Boolean> happened) {
        return questions.checks().stream()
                .filter(check -> check.id().equals(id))
                .filter(Check.Choice.class::isInstance)
                .map(Check.Choice.class::cast)
                .findFirst()
                .map(choice -> new GuessCard(choice, happened, language))
                .orElseThrow(() -> new IllegalArgumentException("There is no guess " + id));
    }
}
