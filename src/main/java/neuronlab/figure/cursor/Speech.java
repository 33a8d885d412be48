package neuronlab.figure.cursor;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Makes one sentence of the lines of a card. */
public final class Speech {
    private static final String TAB = "\t";
    /** The tick and the cross, with the gap behind them. */
    private static final Pattern MARKS = Pattern.compile("[\u2713\u2717][\\s\\h]*");

    private final Language language;

    /** Sentences in this language. */
    public Speech(Language language) {
        this.language = language;
    }

    /** {@code Area: 2,104; Price: 400} for two lines of a name, a tab and a value each. */
    public String of(String lines) {
        // Looked up when it is asked for: without a screen reader nobody asks.
        Words words = language.words(Speech.class);
        return withoutMarks(lines).lines().map(line -> part(line, words)).collect(Collectors.joining(words.get("between")));
    }

    /** Without the marks that only help the eye beside a word that says the same: they would be read as check mark. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private static String part(String line, Words words) {
        String[] parts = line.split(TAB, 2);
        return parts.length == 1 ? line : words.get("part", parts[0], parts[1]);
    }
}
