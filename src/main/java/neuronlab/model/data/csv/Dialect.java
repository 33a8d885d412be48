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
 * @param quote what stands around a cell in which there may be a separator
 * @param spacesAroundQuotes whether a quotation mark may follow a space after the separator
 */
record Dialect(Separator separator, char quote, boolean spacesAroundQuotes) {
    private static final char USUAL_QUOTE = '"';
    private static final char OTHER_QUOTE = '\'';
    private static final Pattern IN_OTHER_QUOTES =
            Pattern.compile("\\A'[^'\\n]*'[,;|\\t ]|(?:^|[,;|\\t ])'[^'\\n]*'$", Pattern.MULTILINE);
    private static final Pattern SPACE_BEFORE_QUOTE = Pattern.compile("(?:^|[,;|\\t])[ \\u00A0]+\"", Pattern.MULTILINE);

    /** The dialect of a text with this separator. */
    static Dialect of(Separator separator, String text) {
        boolean spaces = separator != Separator.SPACES && SPACE_BEFORE_QUOTE.matcher(text).find();
        boolean other = text.indexOf(USUAL_QUOTE) < 0 && IN_OTHER_QUOTES.matcher(text).find();
        return new Dialect(separator, other ? OTHER_QUOTE : USUAL_QUOTE, spaces);
    }

    /** Hands every cell of a text to the handler. The text is not closed with it. */
    <T> CsvReader<T> read(Reader text, CsvCallbackHandler<T> handler) {
        boolean spaces = separator == Separator.SPACES;
        return CsvReader.builder()
                .fieldSeparator(spaces ? Separator.TAB.sign() : separator.sign())
                .quoteCharacter(quote)
                .trimWhitespacesAroundQuotes(spacesAroundQuotes)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, spaces ? new SpacesReader(text, quote) : text);
    }
}
