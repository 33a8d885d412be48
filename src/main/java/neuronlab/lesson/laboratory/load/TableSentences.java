package neuronlab.lesson.laboratory.load;

import java.util.Locale;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.CsvProblem;
import neuronlab.model.data.csv.LeftOutLine;

/** What is wrong with a table, and what was left out of it, in sentences. */
final class TableSentences {
    private static final int LONGEST = 40;

    private final Words words;
    private final Numbers numbers;

    TableSentences(Language language) {
        words = language.words(TableSentences.class);
        numbers = language.numbers();
    }

    /** Why a table could not be read at all. */
    String of(Throwable failure) {
        return switch (failure) {
            case CsvException unreadable -> of(unreadable.problem());
            case OutOfMemoryError _ -> words.get("problem.memory");
            default -> words.get("problem.unreadable", String.valueOf(failure.getMessage()));
        };
    }

    /** What is wrong, and where. */
    String of(CsvProblem problem) {
        return switch (problem) {
            case CsvProblem.Located at ->
                words.get("place", whole(at.line()), whole(at.column()), what(at));
            case CsvProblem.Missing() -> words.get("problem.missing");
            case CsvProblem.IsDirectory() -> words.get("problem.directory");
            case CsvProblem.NotAllowed() -> words.get("problem.not-allowed");
            case CsvProblem.Unreadable(String reason) -> words.get("problem.unreadable", String.valueOf(reason));
            case CsvProblem.Empty() -> words.get("problem.empty");
            case CsvProblem.NotText(CsvProblem.Content content) ->
                words.get("problem.not-text." + content.name().toLowerCase(Locale.ROOT));
            case CsvProblem.NotUtf8(long line) -> words.get("problem.not-utf8", whole(line));
            case CsvProblem.TooLarge(long line) -> words.get("problem.too-large", whole(line));
        };
    }

    private String what(CsvProblem.Located problem) {
        return switch (problem) {
            case CsvProblem.Malformed _ -> words.get("problem.malformed");
            case CsvProblem.NoInput _ -> words.get("problem.no-input");
            case CsvProblem.Unusable it ->
                words.get("problem.unusable." + it.role().name().toLowerCase(Locale.ROOT), brief(it.name()));
            case CsvProblem.Unnamed _ -> words.get("problem.unnamed");
            case CsvProblem.DuplicateColumn it -> words.get("problem.duplicate", brief(it.name()));
            case CsvProblem.HeaderOnly _ -> words.get("problem.header-only");
            case CsvProblem.DecimalCommas _ -> words.get("problem.decimal-commas");
            case CsvProblem.Ragged it -> words.get("problem.ragged", whole(it.found()), whole(it.expected()));
            case CsvProblem.MissingCell it -> words.get("problem.missing-cell", brief(it.name()));
            case CsvProblem.NotANumber it -> words.get("problem.not-a-number", brief(it.text()), brief(it.name()));
            case CsvProblem.NotFinite it -> words.get("problem.not-finite", brief(it.text()), brief(it.name()));
            case CsvProblem.NotAClass it -> words.get("problem.not-a-class", brief(it.text()), brief(it.name()));
        };
    }

    /** A line that is no row. */
    String of(LeftOutLine line) {
        return words.get(
                "left-out." + line.reason().name().toLowerCase(Locale.ROOT), whole(line.line()), brief(line.text()));
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }

    private String whole(double number) {
        return numbers.whole(number);
    }
}
