package neuronlab.lesson.shared.check;

import java.util.List;
import java.util.Optional;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;

/** A question or a small task at the end of a lesson, that the app can check by itself. */
public sealed interface Check {
    /** The name under which it is remembered: unique in its lesson and the same in every language. */
    String id();

    /** What is asked. */
    List<Block> question();

    /** Pick one of a few answers. */
    record Choice(String id, List<Block> question, List<Answer> answers) implements Check {
        /** @throws IllegalArgumentException unless there are two to five answers, exactly one of them right */
        public Choice {
            question = List.copyOf(question);
            answers = List.copyOf(answers);
            if (answers.size() < 2 || answers.size() > 5) {
                throw new IllegalArgumentException("The choice " + id + " needs two to five answers");
            }
            if (answers.stream().filter(Answer::right).count() != 1) {
                throw new IllegalArgumentException("The choice " + id + " needs exactly one right answer");
            }
        }
    }

    /**
     * One answer of a choice.
     *
     * @param feedback what is said to who picks it
     */
    record Answer(List<Inline> text, boolean right, List<Block> feedback) {
        /** @throws IllegalArgumentException if there is no feedback */
        public Answer {
            text = List.copyOf(text);
            feedback = said(feedback);
        }
    }

    /**
     * Find a number and type it.
     *
     * @param countedIn what one counts in the answer: 1000 if it is asked in thousands of dollars
     * @param wrong values that are easy to arrive at, each with its own explanation
     * @param hint what is said of any other number
     */
    record TypedNumber(
            String id, List<Block> question, double countedIn, Value right, List<Value> wrong, List<Block> hint)
            implements Check {
        /** @throws IllegalArgumentException if there is no hint */
        public TypedNumber {
            question = List.copyOf(question);
            wrong = List.copyOf(wrong);
            hint = said(hint);
        }

        /** What there is to say to {@code typed}. */
        public List<Block> feedback(double typed) {
            if (right.matches(typed)) {
                return right.feedback();
            }
            Optional<Value> known =
                    wrong.stream().filter(value -> value.matches(typed)).findFirst();
            return known.map(Value::feedback).orElse(hint);
        }
    }

    /**
     * A number that somebody may type.
     *
     * @param tolerance how far from it still counts as it
     */
    record Value(double number, double tolerance, List<Block> feedback) {
        /** @throws IllegalArgumentException if there is no feedback */
        public Value {
            feedback = said(feedback);
        }

        /** Whether {@code typed} counts as this number. */
        public boolean matches(double typed) {
            return Math.abs(typed - number) <= tolerance;
        }
    }

    /**
     * Bring about something that the lesson can observe.
     *
     * @param whenDone what is said once it is done; may be empty
     */
    record Task(String id, List<Block> question, List<Block> whenDone) implements Check {
        public Task {
            question = List.copyOf(question);
            whenDone = List.copyOf(whenDone);
        }
    }

    private static List<Block> said(List<Block> feedback) {
        if (feedback.isEmpty()) {
            throw new IllegalArgumentException("An answer without feedback helps nobody");
        }
        return List.copyOf(feedback);
    }
}
