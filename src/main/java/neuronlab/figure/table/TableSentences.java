package neuronlab.figure.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.figure.cursor.Speech;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** A table's rows as sentences, for who hears them instead of seeing them. */
final class TableSentences {
    private final Words words;
    private final Numbers numbers;

    TableSentences(Language language) {
        words = language.words(TableSentences.class);
        numbers = language.numbers();
    }

    /** A row; {@code index} counts from 0. */
    String row(int index, List<? extends TableColumn<?>> columns, List<String> cells) {
        return words.get("row", numbers.whole(index + 1), cells(columns, cells));
    }

    String footer(String label, List<? extends TableColumn<?>> columns, List<String> cells) {
        return label.isEmpty() ? cells(columns, cells) : words.get("footer", label, cells(columns, cells));
    }

    private String cells(List<? extends TableColumn<?>> columns, List<String> cells) {
        return IntStream.range(0, columns.size())
                .filter(column -> !cells.get(column).isEmpty())
                .mapToObj(column -> words.get("cell", columns.get(column).spoken(), Speech.withoutMarks(cells.get(column))))
                .collect(Collectors.joining(words.get("between")));
    }
}
