package neuronlab.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import neuronlab.figure.language.Words;
import neuronlab.model.data.Table;
import neuronlab.model.data.csv.Choice;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.CsvProblem;
import neuronlab.model.data.csv.CsvProgress;
import neuronlab.model.data.csv.TableSource;
import neuronlab.model.data.csv.ReadColumn;
import neuronlab.model.data.csv.Reading;

/** A file to train a linear neuron on: its last column is the target and must be numbers, the others are the inputs. */
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
     * What the file holds, and the choice made from it.
     *
     * @param table inputs of classes are encoded as numbers
     */
    record Content(Reading reading, Choice choice, Table table) {}

    /** The file cannot be trained on. Its message is the sentence to be shown. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /**
     * Reads it.
     *
     * @param skipIncomplete whether rows without a number where one is needed are left out, and not refused
     */
    Content read(boolean skipIncomplete) throws RefusedException {
        Reading reading = reading();
        Choice choice = reading.usualChoice();
        List<CsvProblem.InRow> problems = reading.problems(choice);
        if (reading.completeRows(choice) == 0 || !skipIncomplete && !problems.isEmpty()) {
            throw new RefusedException(incomplete(problems), null);
        }
        return new Content(reading, choice, reading.table(choice).encoded());
    }

    private Reading reading() throws RefusedException {
        try {
            TableSource source = TableSource.file(file);
            Reading reading = Reading.of(source);
            ReadColumn target = reading.understanding().usableColumns().getLast();
            if (target.role() == ReadColumn.Role.NUMBERS) {
                return reading;
            }
            CsvOptions numbers = CsvOptions.FIND_ALL.withColumn(target.place(), CsvOptions.ReadAs.NUMBERS);
            return Reading.of(source, numbers, CsvProgress.NONE);
        } catch (CsvException e) {
            throw new RefusedException(sentences.of(file, e.problem()), e);
        }
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
