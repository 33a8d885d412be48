package neuronlab.model.data.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * How cells and lines are told apart.
 *
 * @param separator what stands between cells
 * @param spacesAroundQuotes whether a quotation mark may follow a space after the separator
 */
record Dialect(Separator separator, boolean spacesAroundQuotes) {
    private static final Pattern SPACE_BEFORE_QUOTE = Pattern.compile("(?:^|[,;|\\t])[ \\u00A0]+\"", Pattern.MULTILINE);

    /** The dialect of a text with this separator. */
    static Dialect of(Separator separator, String text) {
        boolean spaces = separator != Separator.SPACES && SPACE_BEFORE_QUOTE.matcher(text).find();
        return new Dialect(separator, spaces);
    }

    /** Hands every cell of a text to the handler. The text is not closed with it. */
    <T> CsvReader<T> read(Reader text, CsvCallbackHandler<T> handler) {
        boolean spaces = separator == Separator.SPACES;
        return CsvReader.builder()
                .fieldSeparator(spaces ? Separator.TAB.sign() : separator.sign())
                .trimWhitespacesAroundQuotes(spacesAroundQuotes)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, spaces ? new SpacesReader(text) : text);
    }
}
