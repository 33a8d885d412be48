package neuronlab.model.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.csv.ReadColumn.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final int MORE_THAN_A_SAMPLE = 150_000;

    private static Reading read(String text) throws CsvException {
        return Reading.of(TableSource.text(text));
    }

    private static Table table(String text) throws CsvException {
        Reading reading = read(text);
        return reading.table(reading.usualChoice());
    }

    private static Understanding understood(String text) throws CsvException {
        return read(text).understanding();
    }

    private static List<Role> roles(String text) throws CsvException {
        return understood(text).columns().stream().map(ReadColumn::role).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area,rooms,price\n1.5,-2,3e2\n4,5,6\n",
                "area,rooms,price\n1.5,-2,3e2\n4,5,6",
                "area,rooms,price\r\n1.5,-2,3e2\r\n4,5,6\r\n",
                "area,rooms,price\r1.5,-2,3e2\r4,5,6\r",
                "\uFEFFarea,rooms,price\n1.5,-2,3e2\n4,5,6\n\n\n",
                "\uFEFF\"area\",rooms,price\n1.5,-2,3e2\n4,5,6\n   \n\t\n",
                "\n area , rooms,price\n1.5, -2 ,+3E+2\n\n4,5,6\n",
                "area,rooms,price\n\"1.5\",\"-2\",\"3e2\"\n4,5,6\n",
                "area,rooms,price\n1.5,-2,3e2\n,,\n4,5,6\n,,\n",
                "area,rooms,price,\n1.5,-2,3e2,\n4,5,6,\n",
                "area,rooms,price\n1.5,-2,3e2,\n4,5,6,\n",
                "area;rooms;price\n1,5;-2;3e2\n4;5;6\n",
                "area\trooms\tprice\n1.5\t-2\t3e2\n4\t5\t6\n",
                "area|rooms|price\n1.5|-2|3e2\n4|5|6\n",
                "   area  rooms price\n   1.5     -2   3e2\n     4      5     6  \n",
                "area rooms price\n1 1.5 -2 3e2\n2 4 5 6\n",
                "# made up\n# for this test, of course\narea,rooms,price\n1.5,-2,3e2\n4,5,6\n",
                "# area rooms price\n1.5 -2 3e2\n4 5 6\n",
                "Houses\n\narea,rooms,price\n1.5,-2,3e2\n4,5,6\n",
                "area,rooms,price\n1.5,-2,3e2\n4,5,6\nSource: made up\n",
                "no,area,rooms,price\n1,1.5,-2,3e2\n2,4,5,6\n",
                "'area','rooms','price'\n'1.5','-2','3e2'\n'4','5','6'\n"
            })
    void aTableIsReadHoweverItIsWritten(String text) throws CsvException {
        Table data = table(text);
        assertEquals(List.of(Column.number("area"), Column.number("rooms")), data.inputColumns());
        assertEquals(Column.number("price"), data.targetColumn());
        assertEquals(2, data.rows());
        assertArrayEquals(new double[] {1.5, -2}, data.inputs(0));
        assertArrayEquals(new double[] {4, 5}, data.inputs(1));
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
                Arguments.of(
                        "time,b\n10:30,1\n11:30,2\n12:30,3\n",
                        new CsvProblem.Unusable(1, 1, "time", Role.WORDS)),
                Arguments.of(",b\n1,1\n2,2\n", new CsvProblem.Unusable(1, 1, "", Role.ROW_LABELS)),
                Arguments.of("a,,b\n1,2,3\n", new CsvProblem.Unnamed(1, 2)),
                Arguments.of("a,b, a\n1,2,3\n", new CsvProblem.DuplicateColumn(1, 3, "a")),
                Arguments.of("a,b\n1,2\n3,\"4\n5,6\n", new CsvProblem.Malformed(3, 2)),
                Arguments.of("a,b\n\"1\"x,2\n", new CsvProblem.Malformed(2, 1)),
                Arguments.of("a,b\n195,5,400,0\n148,6,330,0\n", new CsvProblem.DecimalCommas(2, 1)),
                Arguments.of("a,b\n2104,399,9\n1600,329,9\n", new CsvProblem.DecimalCommas(2, 1)),
                Arguments.of("a;b\n1;2;3;4;5\n1;2;3;4;5\n", new CsvProblem.Ragged(2, 3, 2, 5)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongWithTheWholeIsSaidWithItsPlace(String text, CsvProblem expected) {
        assertEquals(
                expected, assertThrows(CsvException.class, () -> read(text)).problem());
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(
                Arguments.of("3", new CsvProblem.Ragged(4, 2, 2, 1)),
                Arguments.of("3,4,5", new CsvProblem.Ragged(4, 3, 2, 3)),
                Arguments.of("3,", new CsvProblem.MissingCell(4, 2, "b", "")),
                Arguments.of("N/A,4", new CsvProblem.MissingCell(4, 1, "a", "N/A")),
                Arguments.of("3,\u2013", new CsvProblem.MissingCell(4, 2, "b", "\u2013")),
                Arguments.of("3,four", new CsvProblem.NotANumber(4, 2, "b", "four")),
                Arguments.of("0x1p3,4", new CsvProblem.NotANumber(4, 1, "a", "0x1p3")),
                Arguments.of("1f,4", new CsvProblem.NotANumber(4, 1, "a", "1f")),
                Arguments.of("1e,4", new CsvProblem.NotANumber(4, 1, "a", "1e")),
                Arguments.of("5%,4", new CsvProblem.NotANumber(4, 1, "a", "5%")),
                Arguments.of("\"4,5\",4", new CsvProblem.NotANumber(4, 1, "a", "4,5")),
                Arguments.of("3,NaN", new CsvProblem.NotFinite(4, 2, "b", "NaN")),
                Arguments.of("-inf,4", new CsvProblem.NotFinite(4, 1, "a", "-inf")),
                Arguments.of("3,-Infinity", new CsvProblem.NotFinite(4, 2, "b", "-Infinity")),
                Arguments.of("3,1e999", new CsvProblem.NotFinite(4, 2, "b", "1e999")));
    }

    @ParameterizedTest
    @MethodSource("wrongRows")
    void whatIsWrongWithARowIsSaidWithItsPlaceAndTheRestIsRead(String row, CsvProblem expected) throws CsvException {
        Reading reading = read("a,b\n1.5,2.5\n\n" + row + "\n5.5,6.5\n");
        assertEquals(List.of(expected), reading.understanding().problems());
        assertEquals(1, reading.understanding().problemCount());
        assertEquals(3, reading.understanding().rows());
        Table rest = reading.table(reading.usualChoice());
        assertEquals(2, rest.rows());
        assertEquals(6.5, rest.target(1));
    }

    @Test
    void problemsOfColumnsThatAreNotChosenKeepNoRowOut() throws CsvException {
        Reading reading = read("a,b,c\n1,2,3\n4,,6\n7,8,9\n");
        Choice choice = new Choice("c", List.of("a"));
        assertEquals(List.of(), reading.problems(choice));
        assertEquals(3, reading.table(choice).rows());
        assertEquals(2, reading.completeRows(reading.usualChoice()));
    }

    @Test
    void aFewWordsAreClassesInTheOrderInWhichTheyAppear() throws CsvException {
        String text = "size,colour,kind\n1,red,a\n2,blue,b\n3, red,a\n4,,b\n5,blue,a\n";
        assertEquals(List.of(Role.NUMBERS, Role.CLASSES, Role.CLASSES), roles(text));
        Table data = table(text);
        assertEquals(Column.classes("colour", List.of("red", "blue")), data.inputColumns().get(1));
        assertEquals(List.of("a", "b"), data.classNames());
        assertArrayEquals(new int[] {3, 1}, data.countPerClass());
        assertEquals(1, data.input(1, 1));
    }

    @Test
    void classesCanBeGivenWithTheirOrder() throws CsvException {
        CsvOptions options = CsvOptions.FIND_ALL.withClasses("kind", List.of("b", "a"));
        Reading reading = Reading.of(TableSource.text("x,kind\n1,a\n2,b\n3,c\n"), options, CsvProgress.NONE);
        assertEquals(
                List.of(new CsvProblem.NotAClass(4, 2, "kind", "c")),
                reading.understanding().problems());
        Table data = reading.table(reading.usualChoice());
        assertEquals(List.of("b", "a"), data.classNames());
        assertEquals(1, data.label(0));
    }

    @Test
    void wordsThatDifferInNearlyEveryRowAreLeftOut() throws CsvException {
        assertEquals(
                List.of(Role.WORDS, Role.NUMBERS, Role.NUMBERS),
                roles("name,a,b\nada,1,2\nbob,3,4\ncem,5,6\ndoe,7,8\n"));
        assertEquals(
                List.of(Role.ROW_LABELS, Role.NUMBERS, Role.NUMBERS),
                roles(",a,b\nada,1,2\nbob,3,4\ncem,5,6\ndoe,7,8\n"));
        assertEquals(List.of(Role.NUMBERS, Role.NOTHING, Role.NUMBERS), roles("a,note,b\n1,,2\n3,,4\n"));
    }

    @Test
    void unitsAreTakenFromTheHeaderOrTheLineBelow() throws CsvException {
        List<Column> expected = List.of(Column.number("length", "mm"), Column.number("mass", "g"));
        assertEquals(expected, table("length (mm),mass [g],y\n1,2,3\n4,5,6\n").inputColumns());
        Reading below = read("length,mass,y\nmm,(g),-\n1,2,3\n4,5,6\n");
        assertEquals(expected, below.table(below.usualChoice()).inputColumns());
        assertEquals(
                LeftOutLine.Reason.UNITS,
                below.understanding().leftOutLines().getFirst().reason());
        assertEquals(
                List.of(Column.number("a (m)"), Column.number("a (s)")),
                table("a (m),a (s),y\n1,2,3\n4,5,6\n").inputColumns());
    }

    @Test
    void unitsInTheCellsAreReadWithThem() throws CsvException {
        Table data = table("height (cm),weight\n180 cm,80 kg\n170 cm,70 kg\n");
        assertEquals(List.of(Column.number("height", "cm")), data.inputColumns());
        assertEquals(Column.number("weight", "kg"), data.targetColumn());
        assertArrayEquals(new double[] {180}, data.inputs(0));
        assertEquals(70, data.target(1));
        assertEquals(List.of(Role.NUMBERS, Role.CLASSES), roles("a,b\n1,1st\n2,2nd\n3,2nd\n4,1st\n"));
    }

    @Test
    void yearsCanNameColumns() throws CsvException {
        assertEquals(
                List.of("name", "2019", "2020"),
                understood("name,2019,2020\nA,1,2\nB,3,4\nC,5,6\n").columns().stream()
                        .map(ReadColumn::name)
                        .toList());
        assertEquals(0, understood("Iris,2019,2020\nIris,2020,4\nRose,2021,6\n").headerLine());
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                Arguments.of("a;b\n1.234;5\n2.345;6,5\n", 1234, DecimalSign.COMMA, false),
                Arguments.of("a;b\n1,234;5\n2,345;6\n", 1.234, DecimalSign.COMMA, true),
                Arguments.of("a\tb\n1,234\t5\n2,345\t6\n", 1234, DecimalSign.POINT, true),
                Arguments.of("a;b\n1.234;5\n2.345;6\n", 1.234, DecimalSign.POINT, true),
                Arguments.of("a,b\n399.900,5\n329.900,6\n", 399.9, DecimalSign.POINT, false),
                Arguments.of("a,b\n\"1,234\",5\n\"2,345\",6\n", 1234, DecimalSign.POINT, true),
                Arguments.of("a,b\n\"1,234,567\",5\n\"2,345\",6\n", 1234567, DecimalSign.POINT, false),
                Arguments.of("a;b\n1'234,5;5\n2'345,6;6\n", 1234.5, DecimalSign.COMMA, false));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void theDecimalSignIsFoundAndADoubtIsNamed(String text, double first, DecimalSign sign, boolean doubtful)
            throws CsvException {
        assertEquals(first, table(text).input(0, 0));
        assertEquals(Optional.of(sign), understood(text).decimalSign());
        assertEquals(doubtful, understood(text).doubt().isPresent());
    }

    @Test
    void aDoubtNamesBothReadings() throws CsvException {
        assertEquals(
                Optional.of(new Understanding.Doubt(2, 1, "1,234", 1.234, 1234)),
                understood("a;b\n1,234;5\n2,345;6\n").doubt());
        CsvOptions decided = CsvOptions.FIND_ALL.withDecimalSign(DecimalSign.POINT);
        Reading other = Reading.of(TableSource.text("a;b\n1,234;5\n2,345;6\n"), decided, CsvProgress.NONE);
        assertEquals(1234, other.table(other.usualChoice()).input(0, 0));
        assertEquals(Optional.empty(), other.understanding().doubt());
    }

    @Test
    void meansBelowTheRowsAreNoRow() throws CsvException {
        String text = "city;a;b\nx;1;2\ny;3;4\nx;5;7\nMean;3;4,33\n";
        assertEquals(3, understood(text).rows());
        assertEquals(
                List.of(new LeftOutLine(5, LeftOutLine.Reason.TOTALS, "Mean 3 4,33")),
                understood(text).leftOutLines());
        assertEquals(4, understood("city,a,b\nx,1,2\ny,3,4\nx,5,7\nTotal,4,1\n").rows());
    }

    @Test
    void otherEncodingsAreFound() throws CsvException {
        String text = "Gr\u00F6\u00DFe,b\n1,2\n3,4\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1)) {
            Reading reading = Reading.of(TableSource.bytes(text.getBytes(charset)));
            assertEquals("Gr\u00F6\u00DFe", reading.usualChoice().inputs().getFirst(), charset.name());
        }
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertEquals(
                new CsvProblem.NotText(CsvProblem.Content.WORKBOOK), problem(new byte[] {'P', 'K', 3, 4, 20, 0}));
        assertEquals(new CsvProblem.NotText(CsvProblem.Content.UNKNOWN), problem(new byte[] {1, 2, 0, 3, 4, 5}));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(new CsvProblem.NotText(CsvProblem.Content.COMPRESSED), problem(packed.toByteArray()));
        byte[] neither = "a,b\n1,2\n3,4\u00E9\u0081\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(new CsvProblem.NotUtf8(3), problem(neither));
    }

    private static CsvProblem problem(byte[] bytes) {
        return assertThrows(CsvException.class, () -> Reading.of(TableSource.bytes(bytes)))
                .problem();
    }

    @Test
    void aFileIsReadLikeAText(@TempDir Path folder) throws IOException, CsvException {
        Path file = Files.writeString(folder.resolve("a table.csv"), "a,b\n1,2\n");
        Reading reading = Reading.of(TableSource.file(file));
        assertEquals(2, reading.table(reading.usualChoice()).target(0));
    }

    @Test
    void aFileThatIsNoneIsSaidToBeSo(@TempDir Path folder) {
        Path none = folder.resolve("none.csv");
        assertEquals(
                new CsvProblem.Missing(),
                assertThrows(CsvException.class, () -> TableSource.file(none)).problem());
        assertEquals(
                new CsvProblem.IsDirectory(),
                assertThrows(CsvException.class, () -> TableSource.file(folder)).problem());
    }

    @Test
    void aStreamThatFailsIsAProblemToo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        CsvException failure = assertThrows(CsvException.class, () -> TableSource.stream(broken));
        assertEquals(new CsvProblem.Unreadable("gone"), failure.problem());
    }

    /** Many rows of a number, a word and a number, with one row in place of another. */
    private static String large(String separator, int place, String other) {
        StringBuilder text = new StringBuilder("x" + separator + "kind" + separator + "y\n");
        for (int row = 0; row < MORE_THAN_A_SAMPLE; row++) {
            text.append(row == place ? other : row + separator + (row % 2 == 0 ? "even" : "odd") + separator + 2 * row)
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void manyRowsAreRead() throws CsvException {
        Table data = table(large(",", -1, ""));
        assertEquals(MORE_THAN_A_SAMPLE, data.rows());
        assertEquals(MORE_THAN_A_SAMPLE - 1, data.input(MORE_THAN_A_SAMPLE - 1, 0));
        assertEquals(1, data.input(MORE_THAN_A_SAMPLE - 1, 1));
        assertEquals(2.0 * (MORE_THAN_A_SAMPLE - 1), data.target(MORE_THAN_A_SAMPLE - 1));
    }

    @Test
    void theWholeFileDecidesAndNotItsBeginning() throws CsvException {
        int late = MORE_THAN_A_SAMPLE - 10;
        Understanding commas = understood(large(";", late, "1,5;odd;2"));
        assertEquals(Optional.of(DecimalSign.COMMA), commas.decimalSign());
        assertEquals(0, commas.problemCount());
        byte[] bytes = large(",", late, "1,\u00E9t\u00E9,2").getBytes(StandardCharsets.ISO_8859_1);
        Understanding latin = Reading.of(TableSource.bytes(bytes)).understanding();
        assertEquals("windows-1252", latin.charset().name());
        assertEquals(List.of("even", "odd", "\u00E9t\u00E9"), latin.columns().get(1).classes());
        Understanding bad = understood(large(",", late, "1,odd,two"));
        assertEquals(List.of(new CsvProblem.NotANumber(late + 2L, 3, "y", "two")), bad.problems());
        Understanding totals = understood(large(",", MORE_THAN_A_SAMPLE - 1, "Total,,1"));
        assertEquals(MORE_THAN_A_SAMPLE - 1, totals.rows());
    }

    @Test
    void theProgressIsToldToTheEnd() throws CsvException {
        byte[] bytes = large(",", -1, "").getBytes(StandardCharsets.UTF_8);
        List<Long> reached = new ArrayList<>();
        Reading.of(TableSource.bytes(bytes), CsvOptions.FIND_ALL, (read, size) -> {
            assertEquals(bytes.length, size);
            reached.add(read);
            return true;
        });
        assertEquals(bytes.length, reached.getLast());
        assertTrue(reached.size() > 2 && reached.getFirst() < bytes.length / 2, reached.toString());
    }

    @Test
    void theReadingCanBeEnded() {
        byte[] bytes = large(",", -1, "").getBytes(StandardCharsets.UTF_8);
        CsvProgress once = (read, size) -> read < size / 2;
        assertThrows(
                CancellationException.class,
                () -> Reading.of(TableSource.bytes(bytes), CsvOptions.FIND_ALL, once));
    }
}
