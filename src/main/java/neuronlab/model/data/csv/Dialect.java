package neuronlab.model.data.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How cells and lines are told apart.
 *
 * @param separator what stands between cells
 * @param quote what stands around a cell in which there may be a separator
 * @param spacesAroundQuotes whether a quotation mark may follow a space after the separator
 */
record Dialect(Separator separator, Quote quote, boolean spacesAroundQuotes) {
    private static final Pattern IN_OTHER_QUOTES =
            Pattern.compile("\\A'[^'\\n]*'[,;|\\t ]|(?:^|[,;|\\t ])'[^'\\n]*'$", Pattern.MULTILINE);
    private static final Pattern SPACE_BEFORE_QUOTE = Pattern.compile("(?:^|[,;|\\t])[ \\u00A0]+\"", Pattern.MULTILINE);

    /** The dialect of a text with this separator, and this mark around cells if one was chosen. */
    static Dialect of(Separator separator, Optional<Quote> chosen, String text) {
        boolean spaces = separator != Separator.SPACES && SPACE_BEFORE_QUOTE.matcher(text).find();
        return new Dialect(separator, chosen.orElseGet(() -> quoteIn(text)), spaces);
    }

    private static Quote quoteIn(String text) {
        boolean other = text.indexOf(Quote.DOUBLE.sign()) < 0 && IN_OTHER_QUOTES.matcher(text).find();
        return other ? Quote.SINGLE : Quote.DOUBLE;
    }

    /** Hands every cell of a text to the handler. The text is not closed with it. */
    <T> CsvReader<T> read(Reader text, CsvCallbackHandler<T> handler) {
        boolean spaces = separator == Separator.SPACES;
        return CsvReader.builder()
                .fieldSeparator(spaces ? Separator.TAB.sign() : separator.sign())
                .quoteCharacter(quote.sign())
                .trimWhitespacesAroundQuotes(spacesAroundQuotes)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, spaces ? new SpacesReader(text, quote.sign()) : text);
    }
}
