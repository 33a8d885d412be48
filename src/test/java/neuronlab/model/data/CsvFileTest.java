package neuronlab.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static Table read(String text) throws CsvException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table read(byte[] bytes) throws CsvException {
        return CsvFile.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area,rooms,price\n1.5,-2,3e2\n4,5,6\n",
                "area,rooms,price\n1.5,-2,3e2\n4,5,6",
                "area,rooms,price\r\n1.5,-2,3e2\r\n4,5,6\r\n",
                "\uFEFFarea,rooms,price\n1.5,-2,3e2\n4,5,6\n\n\n",
                "\uFEFF\"area\",rooms,price\n1.5,-2,3e2\n4,5,6\n   \n\t\n",
                "\n area , rooms,price\n1.5, -2 ,+3E+2\n\n4,5,6\n",
                "area,rooms,price\n\"1.5\",\"-2\",\"3e2\"\n4,5,6\n"
            })
    void aTableIsReadHoweverItIsWritten(String text) throws CsvException {
        Table data = read(text);
        assertEquals(List.of(Column.number("area"), Column.number("rooms")), data.inputColumns());
        assertEquals(Column.number("price"), data.targetColumn());
        assertEquals(2, data.rows());
        assertEquals(2, data.features());
        assertEquals(1.5, data.input(0, 0));
        assertEquals(-2, data.input(0, 1));
        assertEquals(300, data.target(0));
        assertEquals(6, data.target(1));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", new CsvProblem.Empty()),
                Arguments.of("\uFEFF", new CsvProblem.Empty()),
                Arguments.of("\n \n", new CsvProblem.Empty()),
                Arguments.of("a,b", new CsvProblem.HeaderOnly(2, 1)),
                Arguments.of("a,b\n", new CsvProblem.HeaderOnly(2, 1)),
                Arguments.of("a\n1\n", new CsvProblem.NoInput(1, 1)),
                Arguments.of("a,,b\n1,2,3\n", new CsvProblem.Unnamed(1, 2)),
                Arguments.of("a,b, a\n1,2,3\n", new CsvProblem.DuplicateColumn(1, 3, "a")),
                Arguments.of("1,2\n3,4\n", new CsvProblem.NoHeader(1, 1, "1")),
                Arguments.of("a,b\n1,2\n3\n", new CsvProblem.Ragged(3, 2, 2, 1)),
                Arguments.of("a,b\n1,2\n3,4,5\n", new CsvProblem.Ragged(3, 3, 2, 3)),
                Arguments.of("a,b\n1,2\n\n3,\n", new CsvProblem.BlankCell(4, 2, "b")),
                Arguments.of("a,b\n1,2\n3,four\n", new CsvProblem.NotANumber(3, 2, "b", "four")),
                Arguments.of("a,b\n0x1p3,2\n", new CsvProblem.NotANumber(2, 1, "a", "0x1p3")),
                Arguments.of("a,b\n1f,2\n", new CsvProblem.NotANumber(2, 1, "a", "1f")),
                Arguments.of("a,b\n1e,2\n", new CsvProblem.NotANumber(2, 1, "a", "1e")),
                Arguments.of("a,b\n1,NaN\n", new CsvProblem.NotFinite(2, 2, "b", "NaN")),
                Arguments.of("a,b\n-inf,1\n", new CsvProblem.NotFinite(2, 1, "a", "-inf")),
                Arguments.of("a,b\n1,-Infinity\n", new CsvProblem.NotFinite(2, 2, "b", "-Infinity")),
                Arguments.of("a,b\n1,1e999\n", new CsvProblem.NotFinite(2, 2, "b", "1e999")),
                Arguments.of("a,b\n1,2\n3,\"4\n5,6\n", new CsvProblem.Malformed(3, 2)),
                Arguments.of("a,b\n\"1\"x,2\n", new CsvProblem.Malformed(2, 1)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidWithItsPlace(String text, CsvProblem expected) {
        assertEquals(expected, problem(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNotUtf8AreFound() {
        assertEquals(new CsvProblem.NotUtf8(1, 2), problem("a,b\u00e9\n1,2\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(new CsvProblem.NotUtf8(3, 1), problem("a,b\n1,2\n\u00e9,4\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(new CsvProblem.NotUtf8(1, 1), problem("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16)));
    }

    private static CsvProblem problem(byte[] bytes) {
        return assertThrows(CsvException.class, () -> read(bytes)).problem();
    }

    @Test
    void aFileIsReadLikeAStream(@TempDir Path folder) throws IOException, CsvException {
        Path file = Files.writeString(folder.resolve("a table.csv"), "a,b\n1,2\n");
        assertEquals(2, CsvFile.read(file).target(0));
    }

    @Test
    void aFileThatIsNoneIsSaidToBeSo(@TempDir Path folder) {
        Path none = folder.resolve("none.csv");
        assertEquals(
                new CsvProblem.Missing(), assertThrows(CsvException.class, () -> CsvFile.read(none)).problem());
        assertEquals(
                new CsvProblem.IsDirectory(),
                assertThrows(CsvException.class, () -> CsvFile.read(folder)).problem());
    }

    @Test
    void aStreamThatFailsIsAProblemToo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        CsvException failure = assertThrows(CsvException.class, () -> CsvFile.read(broken));
        assertEquals(new CsvProblem.Unreadable("gone"), failure.problem());
    }

    @Test
    void manyRowsAreRead() throws CsvException {
        StringBuilder text = new StringBuilder("x,y\n");
        for (int row = 0; row < 20_000; row++) {
            text.append(row).append(',').append(2 * row).append('\n');
        }
        Table data = read(text.toString());
        assertEquals(20_000, data.rows());
        assertEquals(39_998, data.target(19_999));
    }
}
