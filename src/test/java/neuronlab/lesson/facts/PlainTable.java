package neuronlab.lesson.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a data file of the program, without the line of names and without comments. */
record PlainTable(List<String[]> rows) {
    private static final Path FOLDER = Path.of("src/main/resources/neuronlab/model/data/builtin");

    static PlainTable read(String name) {
        try {
            return new PlainTable(Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All numbers of a column. */
    double[] column(int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    /** Whether a column says so, for each row. */
    boolean[] says(int column, String word) {
        boolean[] result = new boolean[rows.size()];
        IntStream.range(0, result.length).forEach(row -> result[row] = rows.get(row)[column].equals(word));
        return result;
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }
}
