package neuronlab.benchmark.model;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.csv.CsvException;
import neuronlab.model.data.csv.Reading;
import neuronlab.model.data.csv.TableSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A large file read into a table, beside cutting the same file into cells and doing nothing with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    /** Rows × features; the target is one column more. */
    @Param({"1000000x19"})
    public String size;

    private Path file;

    /** Writes the file, its numbers with all their digits. */
    @Setup
    public void write() throws IOException {
        DataSize wanted = DataSize.parse(size);
        double[] numbers = RandomData.numbers(wanted.numbers());
        int columns = wanted.features() + 1;
        file = Files.createTempFile("benchmark", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", Column.numbers(columns).stream().map(Column::name).toList()));
            for (int i = 0; i < numbers.length; i++) {
                out.write(i % columns == 0 ? '\n' : ',');
                out.write(Double.toString(numbers[i]));
            }
        }
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The program's reading, from the file to the table. */
    @Benchmark
    public Table table() throws CsvException {
        Reading reading = Reading.of(TableSource.file(file));
        return reading.table(reading.usualChoice());
    }

    /** FastCSV alone; the count of characters is the result. */
    @Benchmark
    public long cells() throws IOException {
        Characters characters = new Characters();
        try (CsvReader<Boolean> rows = CsvReader.builder().build(characters, file)) {
            rows.forEach(_ -> {});
        }
        return characters.count;
    }

    private static final class Characters extends AbstractBaseCsvCallbackHandler<Boolean> {
        private long count;

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            count += length;
        }

        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }
}
