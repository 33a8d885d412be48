package neuronlab.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.Choice;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.CsvOptions.ReadAs;
import neuronlab.model.data.csv.CsvProblem;
import neuronlab.model.data.csv.CsvProgress;
import neuronlab.model.data.csv.ReadColumn;
import neuronlab.model.data.csv.Reading;
import neuronlab.model.data.csv.TableSource;

/** A file to train on: unless others are named, its last column is the target and the others are the inputs. */
final class TrainingFile {
    private static final int MOST_PLACES = 10;

    private final Words words;
    private final Path file;
    private final CsvSentences sentences;

    TrainingFile(Words words, Path file) {
        this.words = words;
        this.file = file;
        this.sentences = new CsvSentences(words);
    }

    /**
     * What is wanted of the file.
     *
     * @param target the name of the target; null for the last column that can be used
     * @param inputs the names of the inputs; empty for all other columns that can be used
     * @param classes whether the target is a class, and not a number
     * @param skipIncomplete whether rows without a value where one is needed are left out, and not refused
     */
    record Request(String target, List<String> inputs, boolean classes, boolean skipIncomplete) {}

    /** What the file holds, and the choice made from it. */
    record Content(Reading reading, Choice choice) {}

    /** The file cannot be trained on. Its message is the sentence to be shown. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /** Reads it. */
    Content read(Request request) throws RefusedException {
        try {
            TableSource source = TableSource.file(file);
            Reading found = Reading.of(source);
            List<ReadColumn> columns = found.understanding().columns();
            ReadColumn target = request.target() == null
                    ? found.understanding().usableColumns().getLast()
                    : named(request.target(), columns);
            requireNumbers(request, found, target);
            List<ReadColumn> inputs = inputs(request, found, target);
            CsvOptions options = options(request, target, inputs);
            Reading reading =
                    options.equals(CsvOptions.FIND_ALL) ? found : Reading.of(source, options, CsvProgress.NONE);
            return complete(request, reading, choice(reading, target, inputs));
        } catch (CsvException e) {
            throw new RefusedException(sentences.of(file, e.problem()), e);
        }
    }

    /** A target of nothing but words is meant as classes; naming each word as no number would not help. */
    private void requireNumbers(Request request, Reading found, ReadColumn target) throws RefusedException {
        boolean ofWords = target.role() == ReadColumn.Role.CLASSES && found.understanding().rows() > 1;
        if (ofWords && !request.classes()) {
            throw new RefusedException(
                    words.get("train.target-words", file.toString(), sentences.quoted(target.name())), null);
        }
    }

    private List<ReadColumn> inputs(Request request, Reading found, ReadColumn target) throws RefusedException {
        if (request.inputs().isEmpty()) {
            return found.understanding().usableColumns().stream()
                    .filter(column -> column.place() != target.place())
                    .toList();
        }
        List<ReadColumn> columns = found.understanding().columns();
        List<ReadColumn> inputs = new ArrayList<>();
        for (String name : request.inputs()) {
            inputs.add(named(name, columns));
        }
        return inputs;
    }

    /** Its name can be typed with or without the unit that its heading has, and in capitals or not. */
    private ReadColumn named(String typed, List<ReadColumn> columns) throws RefusedException {
        String wanted = typed.strip();
        return first(columns, column -> column.name().equals(wanted))
                .or(() -> first(columns, column -> isHeading(column, wanted)))
                .or(() -> first(columns, column -> column.name().equalsIgnoreCase(wanted)))
                .orElseThrow(() -> new RefusedException(
                        words.get("train.no-column", file.toString(), sentences.quoted(wanted), names(columns)), null));
    }

    private static Optional<ReadColumn> first(List<ReadColumn> columns, Predicate<ReadColumn> test) {
        return columns.stream().filter(test).findFirst();
    }

    private static boolean isHeading(ReadColumn column, String typed) {
        return typed.equals(column.name() + " (" + column.unit() + ")")
                || typed.equals(column.name() + " [" + column.unit() + "]");
    }

    private String names(List<ReadColumn> columns) {
        return columns.stream()
                .filter(column -> !column.name().isEmpty())
                .map(column -> sentences.quoted(column.name()))
                .collect(Collectors.joining(words.get("list.separator")));
    }

    /** Overrules how columns that are needed were understood. */
    private static CsvOptions options(Request request, ReadColumn target, List<ReadColumn> inputs) {
        CsvOptions options = CsvOptions.FIND_ALL;
        if (!request.classes() && target.role() != ReadColumn.Role.NUMBERS) {
            options = options.withColumn(target.place(), ReadAs.NUMBERS);
        } else if (!target.isUsable()) {
            options = options.withColumn(target.place(), ReadAs.CLASSES);
        }
        for (ReadColumn input : inputs) {
            if (!input.isUsable()) {
                boolean words = input.role() == ReadColumn.Role.WORDS;
                options = options.withColumn(input.place(), words ? ReadAs.CLASSES : ReadAs.NUMBERS);
            }
        }
        return options;
    }

    /** By the places of the columns: a name may read otherwise once a column is read in another way. */
    private static Choice choice(Reading reading, ReadColumn target, List<ReadColumn> inputs) {
        List<ReadColumn> columns = reading.understanding().columns();
        return new Choice(
                columns.get(target.place() - 1).name(),
                inputs.stream().map(input -> columns.get(input.place() - 1).name()).toList());
    }

    private Content complete(Request request, Reading reading, Choice choice) throws RefusedException {
        List<CsvProblem.InRow> problems = reading.problems(choice);
        if (reading.completeRows(choice) == 0 || !request.skipIncomplete() && !problems.isEmpty()) {
            throw new RefusedException(incomplete(problems), null);
        }
        return new Content(reading, choice);
    }

    private String incomplete(List<CsvProblem.InRow> problems) {
        String first = sentences.withoutEnd(file, problems.getFirst());
        if (problems.size() == 1) {
            return words.get("train.incomplete.one", first);
        }
        String more = problems.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .map(each -> words.get(
                        "train.place", Long.toString(each.line()), Integer.toString(each.column())))
                .collect(Collectors.joining(words.get("list.separator")));
        boolean all = problems.size() - 1 <= MOST_PLACES;
        return words.get(all ? "train.incomplete" : "train.incomplete.cut", first, more);
    }
}
