package neuronlab.lesson.shared.content;

import java.util.List;

/** A run of text inside a paragraph. */
public sealed interface Inline {
    /** Plain words. */
    record Words(String text) implements Inline {}

    /** Stressed words. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A term, where it is first explained: bold, and in the glossary. */
    record Term(List<Inline> content) implements Inline {
        public Term {
            content = List.copyOf(content);
        }
    }

    /**
     * Words or a letter that carry the colour of an idea and light up what they stand for: {@code [w](role:weight)}, or
     * with indices that count from 0 (output, then input) {@code [the second weight](role:weight:0,1)}.
     */
    record Coloured(String role, List<Inline> content) implements Inline {
        public Coloured {
            content = List.copyOf(content);
        }
    }

    /** A number or word that the lesson keeps up to date: {@code [weight](value:name)}; the text says what it is. */
    record LiveValue(String name, String description) implements Inline {}

    /**
     * No words, but what a paragraph asks of the figure beside it when it is read: {@code [](cue:weight:0.19)}, the name
     * of a direction of the lesson and then its arguments.
     */
    record Cue(String name, List<String> arguments) implements Inline {
        public Cue {
            arguments = List.copyOf(arguments);
        }
    }

    /** Something to type or press, or a piece of code. */
    record Code(String text) implements Inline {}

    /** A way to another page: a web address, {@code lesson:id}, or {@code glossary:term}. */
    record Link(String destination, List<Inline> content) implements Inline {
        /** What a destination inside of the app begins with if it is a lesson. */
        public static final String LESSON = "lesson:";

        /** What a destination inside of the app begins with if it is a term. */
        public static final String GLOSSARY = "glossary:";

        public Link {
            content = List.copyOf(content);
        }
    }
}
