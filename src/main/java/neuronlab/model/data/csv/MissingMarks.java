package neuronlab.model.data.csv;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a cell that has no value. An empty cell never has one.
 *
 * @param texts the marks, in small letters
 * @param numbers those of them that are numbers, such as -999: they are known by their value
 */
record MissingMarks(Set<String> texts, Set<Double> numbers) {
    /** What is most often written. */
    static final MissingMarks USUAL = of(Set.of(
            "na", "n/a", "#n/a", "#na", "<na>", "null", "none", "nil", "missing", "?", "-", "--", "\u2013", "\u2014", ".",
            "..", "\u2026"));

    private static final int LONGEST = 40;

    MissingMarks {
        texts = Set.copyOf(texts);
        numbers = Set.copyOf(numbers);
    }

    /** These marks; letters may be small or large. */
    static MissingMarks of(Collection<String> marks) {
        return new MissingMarks(
                marks.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                marks.stream()
                        .map(mark -> new PlainNumber('.').read(mark.toCharArray(), 0, mark.length()))
                        .filter(value -> !Double.isNaN(value))
                        .collect(Collectors.toSet()));
    }

    /** Whether a text says that there is no value. */
    boolean has(String text) {
        return text.isEmpty() || text.length() <= LONGEST && texts.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a number says that there is no value. */
    boolean has(double number) {
        return !numbers.isEmpty() && numbers.contains(number);
    }
}
