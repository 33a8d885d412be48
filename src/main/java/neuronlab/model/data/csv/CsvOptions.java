package neuronlab.model.data.csv;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a reader says about a file, instead of letting it be found out. Everything is left to be found in
 * {@link #FIND_ALL}.
 *
 * @param charset how characters are written as bytes
 * @param separator what stands between the cells
 * @param quote what stands around a cell
 * @param missing what stands in a cell that has no value, if it is not empty
 * @param decimalSign what begins the decimals, in all columns
 * @param headerLine the line that names the columns, from 1; 0 if there is none
 * @param columns how to read a column, by its place in the line from 1
 * @param classes the classes of a column, in the order wanted, by its name; other texts in it are problems
 */
public record CsvOptions(
        Optional<Charset> charset,
        Optional<Separator> separator,
        Optional<Quote> quote,
        Optional<Set<String>> missing,
        Optional<DecimalSign> decimalSign,
        OptionalLong headerLine,
        Map<Integer, ReadAs> columns,
        Map<String, List<String>> classes) {
    /** How to read a column. */
    public enum ReadAs {
        /** As numbers. */
        NUMBERS,
        /** As classes. */
        CLASSES,
        /** Not at all. */
        NOTHING
    }

    /** Nothing is said: all is found out. */
    public static final CsvOptions FIND_ALL = new CsvOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Map.of(),
            Map.of());

    /** Copies the marks and the maps. */
    public CsvOptions {
        missing = missing.map(Set::copyOf);
        columns = Map.copyOf(columns);
        classes = Map.copyOf(classes);
    }

    /** The same with this way of writing characters. */
    public CsvOptions withCharset(Charset chosen) {
        return new CsvOptions(Optional.of(chosen), separator, quote, missing, decimalSign, headerLine, columns, classes);
    }

    /** The same with this separator. */
    public CsvOptions withSeparator(Separator chosen) {
        return new CsvOptions(charset, Optional.of(chosen), quote, missing, decimalSign, headerLine, columns, classes);
    }

    /** The same with this mark around cells. */
    public CsvOptions withQuote(Quote chosen) {
        return new CsvOptions(charset, separator, Optional.of(chosen), missing, decimalSign, headerLine, columns, classes);
    }

    /** The same with these texts, beside the empty one, in cells without a value; letters may be small or large. */
    public CsvOptions withMissing(Set<String> marks) {
        return new CsvOptions(charset, separator, quote, Optional.of(marks), decimalSign, headerLine, columns, classes);
    }

    MissingMarks marks() {
        return missing.map(MissingMarks::of).orElse(MissingMarks.USUAL);
    }

    /** The same with this sign before the decimals. */
    public CsvOptions withDecimalSign(DecimalSign chosen) {
        return new CsvOptions(charset, separator, quote, missing, Optional.of(chosen), headerLine, columns, classes);
    }

    /** The same with the names of the columns in this line, from 1; 0 if they have none. */
    public CsvOptions withHeaderLine(long line) {
        return new CsvOptions(charset, separator, quote, missing, decimalSign, OptionalLong.of(line), columns, classes);
    }

    /** The same with one column, by its place from 1, read in this way. */
    public CsvOptions withColumn(int place, ReadAs readAs) {
        Map<Integer, ReadAs> more = new HashMap<>(columns);
        more.put(place, readAs);
        return new CsvOptions(charset, separator, quote, missing, decimalSign, headerLine, more, classes);
    }

    /** The same with the classes of one column, by its name, in this order. */
    public CsvOptions withClasses(String column, List<String> names) {
        Map<String, List<String>> more = new HashMap<>(classes);
        more.put(column, List.copyOf(names));
        return new CsvOptions(charset, separator, quote, missing, decimalSign, headerLine, columns, more);
    }
}
