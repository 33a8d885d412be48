package neuronlab.model.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads tables of numbers from comma-separated values in UTF-8: a header names the columns, the last column is the
 * target, the others are the inputs.
 *
 * <p>A byte-order mark, either kind of line end, blank lines, quoted cells and spaces around a number are accepted.
 */
public final class CsvFile {
    private CsvFile() {}

    /**
     * Reads a file, in one pass.
     *
     * @throws CsvException if the file cannot be read or is not such a table; it says where
     */
    public static Table read(Path file) throws CsvException {
        if (Files.isDirectory(file)) {
            throw new CsvException(new CsvProblem.IsDirectory());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw new CsvException(new CsvProblem.Missing(), e);
        } catch (AccessDeniedException e) {
            throw new CsvException(new CsvProblem.NotAllowed(), e);
        } catch (IOException e) {
            throw new CsvException(new CsvProblem.Unreadable(e.getMessage()), e);
        }
    }

    /**
     * Reads a stream to its end, in one pass; does not close it.
     *
     * @throws CsvException if the stream cannot be read or is not such a table; it says where
     */
    public static Table read(InputStream in) throws CsvException {
        return new CsvTableReader().read(new BufferedInputStream(in));
    }
}
