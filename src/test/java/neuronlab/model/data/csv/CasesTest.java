package neuronlab.model.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files as real people's tools write them. */
class CasesTest {
    private static TableSource file(String name) throws IOException, CsvException {
        try (InputStream in = CasesTest.class.getResourceAsStream("cases/" + name)) {
            return TableSource.stream(in);
        }
    }

    private static Reading read(String name) throws IOException, CsvException {
        return Reading.of(file(name));
    }

    private static Table table(Reading reading) {
        return reading.table(reading.usualChoice());
    }

    private static void assertRows(Table table, double[]... rows) {
        assertEquals(rows.length, table.rows());
        for (int row = 0; row < rows.length; row++) {
            double[] expected = rows[row];
            double[] actual = IntStream.rangeClosed(0, table.features())
                    .mapToDouble(i -> 0)
                    .toArray();
            System.arraycopy(table.inputs(row), 0, actual, 0, table.features());
            actual[table.features()] = table.target(row);
            assertArrayEquals(expected, actual);
        }
    }

    private static final double[][] THREE_HOUSES = {{2104, 400}, {1600, 330}, {2400, 369}};
    private static final double[][] TWO_HOUSES = {{2104, 400}, {1600, 330}};

    @ParameterizedTest
    @CsvSource({
        "05-semicolon.csv,SEMICOLON,3",
        "06-tab.csv,TAB,3",
        "31-sep-semicolon.csv,SEMICOLON,2",
        "30-sep-line.csv,COMMA,2",
        "38-space-quoted.csv,COMMA,2",
        "39-whitespace-sep.data,SPACES,2",
        "32-r-rownames.csv,COMMA,2",
        "33-pandas-index.csv,COMMA,2",
        "68-vtab.csv,COMMA,2",
        "44-nbsp-around.csv,COMMA,2",
        "66-totals-row.csv,COMMA,3",
        "25-currency.csv,COMMA,2"
    })
    void theHousesAreReadHoweverTheyAreWritten(String name, Separator separator, int rows) throws Exception {
        Reading reading = read(name);
        assertEquals(separator, reading.understanding().separator());
        assertEquals(new Choice("price", List.of("area")), reading.usualChoice());
        assertRows(table(reading), rows == 3 ? THREE_HOUSES : TWO_HOUSES);
        assertEquals(0, reading.understanding().problemCount());
        assertEquals(Optional.empty(), reading.understanding().doubt());
    }

    @Test
    void decimalCommasAreFoundBetweenSemicolons() throws Exception {
        Reading reading = read("07-decimal-comma-semicolon.csv");
        assertEquals(Separator.SEMICOLON, reading.understanding().separator());
        assertEquals(Optional.of(DecimalSign.COMMA), reading.understanding().decimalSign());
        assertRows(
                table(reading), new double[] {195.5, 400}, new double[] {148.6, 330}, new double[] {222.9, 369});
    }

    @Test
    void decimalCommasInQuotesAreDecimals() throws Exception {
        Reading reading = read("08-decimal-comma-quoted.csv");
        assertEquals(Separator.COMMA, reading.understanding().separator());
        assertEquals(Optional.of(DecimalSign.COMMA), reading.understanding().decimalSign());
        assertRows(table(reading), new double[] {195.5, 400}, new double[] {148.6, 330});
    }

    @Test
    void columnsWithoutNamesAreNumbered() throws Exception {
        Reading reading = read("14-no-header.csv");
        assertEquals(0, reading.understanding().headerLine());
        assertEquals(new Choice("x2", List.of("x1")), reading.usualChoice());
        assertRows(table(reading), TWO_HOUSES);
    }

    @Test
    void percentsAndCurrenciesBecomeUnits() throws Exception {
        Table rates = table(read("24-percent.csv"));
        assertEquals(List.of(Column.number("rate", "%")), rates.inputColumns());
        assertRows(rates, new double[] {5, 400}, new double[] {6, 330});
        assertEquals(Column.number("price", "$"), table(read("25-currency.csv")).targetColumn());
    }

    @ParameterizedTest
    @CsvSource({"27-missing-empty.csv,''", "28-missing-NA.csv,NA", "29-missing-q.csv,?"})
    void missingValuesAreNamedAndTheirRowsCanBeLeftOut(String name, String text) throws Exception {
        Reading reading = read(name);
        assertEquals(
                List.of(new CsvProblem.MissingCell(3, 1, "area", text)),
                reading.problems(reading.usualChoice()));
        assertEquals(1, reading.understanding().columns().getFirst().missing());
        assertEquals(3, reading.understanding().rows());
        assertEquals(2, reading.completeRows(reading.usualChoice()));
        assertRows(table(reading), THREE_HOUSES[0], THREE_HOUSES[2]);
    }

    @Test
    void theLineThatNamesTheSeparatorIsNoRow() throws Exception {
        Understanding understanding = read("31-sep-semicolon.csv").understanding();
        assertEquals(2, understanding.headerLine());
        assertEquals(
                LeftOutLine.Reason.SEPARATOR, understanding.leftOutLines().getFirst().reason());
    }

    @ParameterizedTest
    @CsvSource({"32-r-rownames.csv,1,2", "33-pandas-index.csv,0,1"})
    void rowNumbersAreLeftOutButCanBeTakenIn(String name, double first, double second) throws Exception {
        assertEquals(
                ReadColumn.Role.ROW_LABELS,
                read(name).understanding().columns().getFirst().role());
        Reading all = Reading.of(
                file(name), CsvOptions.FIND_ALL.withColumn(1, CsvOptions.ReadAs.NUMBERS), CsvProgress.NONE);
        assertEquals(new Choice("price", List.of("x1", "area")), all.usualChoice());
        assertRows(table(all), new double[] {first, 2104, 400}, new double[] {second, 1600, 330});
    }

    @Test
    void anotherEncodingIsRecognised() throws Exception {
        Reading reading = read("34-latin1-header.csv");
        assertEquals(Charset.forName("windows-1252"), reading.understanding().charset());
        assertEquals(new Choice("Preis", List.of("Gr\u00F6\u00DFe")), reading.usualChoice());
        assertRows(table(reading), TWO_HOUSES);
    }

    @Test
    void theMinusThatTheProgramPrintsIsAMinus() throws Exception {
        assertRows(
                table(read("40-unicode-minus.csv")),
                new double[] {-5, 1},
                new double[] {-3, 2},
                new double[] {1, 3});
    }

    @Test
    void aTitleAboveTheHeaderIsNamed() throws Exception {
        Reading reading = read("65-title-row.csv");
        assertEquals(2, reading.understanding().headerLine());
        assertEquals(
                List.of(new LeftOutLine(1, LeftOutLine.Reason.TITLE, "House prices 2020")),
                reading.understanding().leftOutLines());
        assertRows(table(reading), THREE_HOUSES[0]);
    }

    @Test
    void aRowOfTotalsIsNamed() throws Exception {
        assertEquals(
                List.of(new LeftOutLine(5, LeftOutLine.Reason.TOTALS, "Total 1099")),
                read("66-totals-row.csv").understanding().leftOutLines());
    }

    @Test
    void everythingCanBeOverruled() throws Exception {
        TableSource text = TableSource.text("1,5;2,5\n3,5;4,5\n");
        CsvOptions options = CsvOptions.FIND_ALL
                .withSeparator(Separator.COMMA)
                .withDecimalSign(DecimalSign.POINT)
                .withCharset(StandardCharsets.UTF_8)
                .withHeaderLine(1)
                .withColumn(2, CsvOptions.ReadAs.CLASSES);
        Reading reading = Reading.of(text, options, CsvProgress.NONE);
        assertEquals(new Choice("5", List.of("1", "5;2")), reading.usualChoice());
        assertEquals(List.of("5;4"), reading.understanding().columns().get(1).classes());
        assertTrue(reading.understanding().headerLine() == 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> reading.table(new Choice("6", List.of("1"))));
    }
}
