package neuronlab.lesson.laboratory.load;

import java.nio.file.Path;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.TableSource;

/**
 * A table that the reader has brought.
 *
 * @param name what it is called
 * @param source opens where it is read from
 * @param ofBytes whether its characters come as bytes, which may mean others
 */
public record OwnTable(String name, Opener source, boolean ofBytes) {
    /** Opens where a table is read from, on the thread that reads it. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The source.
         *
         * @throws CsvException if there is no such file, or it cannot be read
         */
        TableSource open() throws CsvException;
    }

    /** A table in a file; whether there is one is found out when it is read. */
    public static OwnTable of(Path file) {
        return new OwnTable(String.valueOf(file.getFileName()), () -> TableSource.file(file), true);
    }

    /** A table that was copied as text. */
    public static OwnTable of(String name, String text) {
        return new OwnTable(name, () -> TableSource.text(text), false);
    }
}
