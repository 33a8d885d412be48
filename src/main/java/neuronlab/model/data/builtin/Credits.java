package neuronlab.model.data.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whose the data of this package are: paragraphs that begin with a line of names of files. */
final class Credits {
    private static final String RESOURCE = "CREDITS.txt";

    private Credits() {}

    /** The credit of a file, in one line. */
    static String of(String file) {
        return Arrays.stream(text().split("\\R\\R"))
                .map(paragraph -> paragraph.split("\\R", 2))
                .filter(parts -> Arrays.asList(parts[0].split(", *")).contains(file))
                .map(parts -> parts[1].strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No credit for " + file));
    }

    private static String text() {
        try (InputStream in = Credits.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
