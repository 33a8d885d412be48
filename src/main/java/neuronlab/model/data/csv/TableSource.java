package neuronlab.model.data.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a table is read from. It can be read more than once, since what a file means is found by reading it. */
public interface TableSource {
    /**
     * The bytes, from the first.
     *
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * How many bytes there are.
     *
     * @throws IOException if that cannot be found out
     */
    long size() throws IOException;

    /** A text that was pasted or typed. */
    static TableSource text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, which nobody changes. */
    static TableSource bytes(byte[] bytes) {
        return new TableSource() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }

    /**
     * All that a stream still holds; does not close it.
     *
     * @throws CsvException if it cannot be read
     */
    static TableSource stream(InputStream in) throws CsvException {
        try {
            return bytes(in.readAllBytes());
        } catch (IOException e) {
            throw new CsvException(new CsvProblem.Unreadable(e.getMessage()), e);
        }
    }

    /**
     * A file. If it can be read only once, as a pipe can, it is read now.
     *
     * @throws CsvException if there is no such file, or it cannot be read
     */
    static TableSource file(Path file) throws CsvException {
        if (Files.isDirectory(file)) {
            throw new CsvException(new CsvProblem.IsDirectory());
        }
        if (Files.isRegularFile(file)) {
            return new TableSource() {
                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(file);
                }

                @Override
                public long size() throws IOException {
                    return Files.size(file);
                }
            };
        }
        try (InputStream in = Files.newInputStream(file)) {
            return stream(in);
        } catch (IOException e) {
            throw new CsvException(problem(e), e);
        }
    }

    /** What a failure to read means. */
    static CsvProblem problem(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new CsvProblem.Missing();
            case AccessDeniedException _ -> new CsvProblem.NotAllowed();
            default -> new CsvProblem.Unreadable(failure.getMessage());
        };
    }
}
