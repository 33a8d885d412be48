package neuronlab.model.data.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import neuronlab.model.data.csv.LeftOutLine.Reason;

/** Finds a last line that is no row: sums or means of the rows above, or words about them. */
final class TailFinder {
    private static final Set<String> WORDS_FOR_TOTALS = Set.of(
            "total", "totals", "grand total", "sum", "sums", "subtotal", "average", "avg", "mean", "all", "overall",
            "gesamt", "gesamtsumme", "summe", "insgesamt", "mittelwert", "durchschnitt",
            "total g\u00E9n\u00E9ral", "somme", "moyenne", "ensemble",
            "total general", "suma", "promedio", "media", "totale", "somma", "totaal", "som", "\u0627\u0644\u0645\u062C\u0645\u0648\u0639");
    private static final Set<String> WORDS_FOR_NOTES = Set.of("source", "note", "quelle", "fuente", "nota");
    private static final int FEWEST_ROWS = 3;
    private static final double ROUNDING = 1e-9;

    private final Rows rows;
    private final CsvRow last;

    private TailFinder(Rows rows, CsvRow last) {
        this.rows = rows;
        this.last = last;
    }

    /** The last line, if it is no row. */
    static Optional<LeftOutLine> find(Rows rows) {
        if (rows.lastRow().isEmpty() || rows.count() < 2) {
            return Optional.empty();
        }
        TailFinder finder = new TailFinder(rows, rows.lastRow().get());
        if (finder.isTotals()) {
            return Optional.of(finder.last.leftOut(Reason.TOTALS));
        }
        return finder.isNote() ? Optional.of(finder.last.leftOut(Reason.FOOTNOTE)) : Optional.empty();
    }

    private boolean isTotals() {
        int place = firstFilled();
        String word = last.cell(place).toLowerCase(Locale.ROOT).replaceFirst("[:.]$", "");
        if (WORDS_FOR_TOTALS.contains(word)) {
            return isOfNumbers(place) || countOfSums(true) > 0;
        }
        boolean incomplete = last.filled() < rows.width() && last.filled() > 0;
        return incomplete && rows.count() > FEWEST_ROWS && countOfSums(false) == last.filled();
    }

    /** A single cell of words where others have numbers, or one that says that it is a note. */
    private boolean isNote() {
        String first = last.cell(0);
        boolean alone = last.filled() == 1 && !first.isEmpty() && rows.width() > 1 && !CellText.isNumber(first);
        String word = first.toLowerCase(Locale.ROOT).split("[:\\s]", 2)[0];
        return alone && (isOfNumbers(0) || WORDS_FOR_NOTES.contains(word) || first.startsWith("*"));
    }

    private int firstFilled() {
        int place = 0;
        while (place < last.cells().size() - 1 && last.cell(place).isEmpty()) {
            place++;
        }
        return place;
    }

    private boolean isOfNumbers(int column) {
        return column < rows.width()
                && rows.cells(column) instanceof NumberCells cells
                && cells.numbers() > 0
                && !CellText.isNumber(last.cell(column));
    }

    /** How many cells hold the sum of the column above them, or its mean if that is asked for too. */
    private int countOfSums(boolean orMeans) {
        int count = 0;
        for (int column = 0; column < rows.width(); column++) {
            if (rows.cells(column) instanceof NumberCells cells && !last.cell(column).isEmpty()) {
                count += isSum(cells, last.cell(column), orMeans) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isSum(NumberCells cells, String text, boolean orMean) {
        double sum = 0;
        int numbers = 0;
        for (int row = 0; row < rows.count() - 1; row++) {
            double value = cells.values()[row];
            sum += Double.isNaN(value) ? 0 : value;
            numbers += Double.isNaN(value) ? 0 : 1;
        }
        double value = cells.value(text);
        double rounding = rounding(text);
        boolean isSum = sum != 0 && Math.abs(value - sum) <= rounding + ROUNDING * Math.abs(sum);
        return numbers > 1 && (isSum || orMean && Math.abs(value - sum / numbers) <= rounding);
    }

    /** By how much a number may have been rounded, by its decimals. */
    private static double rounding(String text) {
        int sign = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return sign < 0 ? 0 : 0.5 * Math.pow(10, sign + 1.0 - text.length());
    }
}
