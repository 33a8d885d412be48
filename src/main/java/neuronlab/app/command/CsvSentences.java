package neuronlab.app.command;

import java.nio.file.Path;
import java.util.Locale;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.CsvProblem;

/** Says in one sentence what is wrong with a file, and where in it. */
final class CsvSentences {
    private static final int LONGEST_QUOTATION = 40;

    private final Words words;

    CsvSentences(Words words) {
        this.words = words;
    }

    /** The sentence for a problem of a file. */
    String of(Path file, CsvProblem problem) {
        return words.get("csv.end", withoutEnd(file, problem));
    }

    /** The same without the full stop at its end, so that something can follow. */
    String withoutEnd(Path file, CsvProblem problem) {
        return words.get("csv.sentence", place(file, problem), what(problem));
    }

    private String place(Path file, CsvProblem problem) {
        return switch (problem) {
            case CsvProblem.Located at ->
                words.get("csv.place", file.toString(), Long.toString(at.line()), Integer.toString(at.column()));
            case CsvProblem.TooLarge(long line) -> words.get("csv.line", file.toString(), Long.toString(line));
            case CsvProblem.NotUtf8(long line) -> words.get("csv.line", file.toString(), Long.toString(line));
            default -> file.toString();
        };
    }

    private String what(CsvProblem problem) {
        return switch (problem) {
            case CsvProblem.Missing() -> words.get("csv.missing");
            case CsvProblem.IsDirectory() -> words.get("csv.directory");
            case CsvProblem.NotAllowed() -> words.get("csv.not-allowed");
            case CsvProblem.Unreadable(String reason) -> words.get("csv.unreadable", String.valueOf(reason));
            case CsvProblem.Empty() -> words.get("csv.empty");
            case CsvProblem.TooLarge _ -> words.get("csv.too-large");
            case CsvProblem.NotUtf8 _ -> words.get("csv.not-utf8");
            case CsvProblem.NotText(CsvProblem.Content content) ->
                words.get("csv.not-text." + content.name().toLowerCase(Locale.ROOT));
            case CsvProblem.Located located -> what(located);
        };
    }

    private String what(CsvProblem.Located problem) {
        return switch (problem) {
            case CsvProblem.Malformed _ -> words.get("csv.malformed");
            case CsvProblem.NoInput _ -> words.get("csv.no-input");
            case CsvProblem.Unusable it ->
                words.get("csv.unusable." + it.role().name().toLowerCase(Locale.ROOT), quoted(it.name()));
            case CsvProblem.Unnamed _ -> words.get("csv.unnamed");
            case CsvProblem.DuplicateColumn it -> words.get("csv.duplicate", quoted(it.name()));
            case CsvProblem.HeaderOnly _ -> words.get("csv.header-only");
            case CsvProblem.DecimalCommas _ -> words.get("csv.decimal-commas");
            case CsvProblem.Ragged it ->
                words.get("csv.ragged", Integer.toString(it.found()), Integer.toString(it.expected()));
            case CsvProblem.MissingCell it when it.text().isEmpty() -> words.get("csv.blank", quoted(it.name()));
            case CsvProblem.MissingCell it -> words.get("csv.missing-cell", quoted(it.name()), quoted(it.text()));
            case CsvProblem.NotANumber it -> words.get("csv.not-a-number", quoted(it.name()), quoted(it.text()));
            case CsvProblem.NotAClass it -> words.get("csv.not-a-class", quoted(it.name()), quoted(it.text()));
            case CsvProblem.NotFinite it -> words.get("csv.not-finite", quoted(it.name()), quoted(it.text()));
        };
    }

    /** A text from the file, cut if it is long, and without characters that would disturb a terminal. */
    String quoted(String text) {
        return words.get("quoted", ForeignText.brief(text, LONGEST_QUOTATION));
    }
}
