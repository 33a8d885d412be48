package neuronlab.model.data.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.CsvProgress;
import neuronlab.model.data.csv.DecimalSign;
import neuronlab.model.data.csv.Reading;
import neuronlab.model.data.csv.Separator;
import neuronlab.model.data.csv.TableSource;

/** Reads the files of this package, all separated by commas and with decimal points; if one cannot be read, the program is broken. */
final class Resources {
    private static final String COMPRESSED = ".gz";

    private Resources() {}

    static Reading read(String name, CsvOptions options) {
        try (InputStream stored = Resources.class.getResourceAsStream(name);
                InputStream in = name.endsWith(COMPRESSED) ? new GZIPInputStream(stored) : stored) {
            CsvOptions known = options.withSeparator(Separator.COMMA).withDecimalSign(DecimalSign.POINT);
            return Reading.of(TableSource.stream(in), known, CsvProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }
}
