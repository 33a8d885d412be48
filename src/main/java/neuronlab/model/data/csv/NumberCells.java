package neuronlab.model.data.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuronlab.model.number.Notation;
import neuronlab.model.number.NumberReader;
import neuronlab.model.number.NumberReading;

/** A column of numbers, and what its cells show of how they are written. */
final class NumberCells implements Cells {
    private static final String PERCENT = "%";
    private static final Pattern WITH_SUFFIX =
            Pattern.compile("[-+\u2212]?[\\d.,'\u2019\u00A0\u202F ]*\\d\\s*([^\\d\\s.,][^\\d]{0,11})");
    private static final int MOST_SUFFIXES = 20;
    private static final double NEARLY_ALL = 0.9;

    private final int column;
    private final Plan.AsNumbers plan;
    private final RowTroubles troubles;
    private final MissingMarks marks;
    private final PlainNumber plain;
    private final String unit;
    private final Map<String, Integer> besides = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();
    private double[] values = {};
    private long bare;
    private long words;
    private final long[] certain = new long[DecimalSign.values().length];
    private final long[] possible = new long[DecimalSign.values().length];
    private Optional<Understanding.Doubt> firstDoubt = Optional.empty();

    /** @param unit the column's, which may stand behind its numbers; empty if it is not known */
    NumberCells(int column, Plan.AsNumbers plan, String unit, MissingMarks marks, RowTroubles troubles) {
        this.column = column;
        this.plan = plan;
        this.unit = isWord(plan.beside()) ? plan.beside() : isWord(unit) ? unit : "";
        this.marks = marks;
        this.troubles = troubles;
        this.plain = new PlainNumber(plan.decimalSign().sign());
    }

    /** Other signs than words are known to the reader of numbers. */
    private static boolean isWord(String unit) {
        return !unit.isEmpty() && (Character.isLetter(unit.charAt(0)) || unit.charAt(0) == '\u00B0');
    }

    @Override
    public void reserve(int rows) {
        values = Arrays.copyOf(values, rows);
    }

    @Override
    public void clear(int row) {
        values[row] = Double.NaN;
    }

    @Override
    public void take(int row, char[] buffer, int offset, int length) {
        double value = plain.read(buffer, offset, length);
        if (Double.isNaN(value)) {
            values[row] = readSlowly(CellText.of(buffer, offset, length));
            return;
        }
        if (marks.has(value)) {
            values[row] = missing(CellText.of(buffer, offset, length));
            return;
        }
        bare++;
        values[row] = value;
        if (plain.decimals() > 0) {
            noteDecimals(buffer, offset, length);
        }
        if (plan.beside().equals(PERCENT)) {
            values[row] = refuse(CellText.of(buffer, offset, length));
        }
    }

    private void noteDecimals(char[] buffer, int offset, int length) {
        if (!plain.couldBeGrouped()) {
            certain[plan.decimalSign().ordinal()]++;
            return;
        }
        possible[plan.decimalSign().ordinal()]++;
        if (firstDoubt.isEmpty()) {
            String text = CellText.of(buffer, offset, length);
            if (NumberReader.read(text, Notation.UNKNOWN) instanceof NumberReading.Ambiguous both) {
                noteDoubt(both, text);
            }
        }
    }

    private double readSlowly(String text) {
        if (marks.has(text)) {
            return missing(text);
        }
        return switch (NumberReader.read(text, Notation.UNKNOWN, unit)) {
            case NumberReading.Understood number -> understood(number, text);
            case NumberReading.Ambiguous both -> ambiguous(both, text);
            case NumberReading.NotANumber none when CellText.isNotFinite(none) -> notFinite(text);
            case NumberReading.NotANumber _, NumberReading.TwoNumbers _ -> {
                words++;
                noteSuffix(text);
                yield refuse(text);
            }
        };
    }

    private void noteSuffix(String text) {
        Matcher number = WITH_SUFFIX.matcher(text);
        if (number.matches() && suffixes.size() < MOST_SUFFIXES) {
            suffixes.merge(number.group(1), 1, Integer::sum);
        }
    }

    private double understood(NumberReading.Understood number, String text) {
        Optional<DecimalSign> sign = decimalSign(number.shown());
        sign.ifPresent(shown -> certain[shown.ordinal()]++);
        boolean contrary = sign.isPresent() && sign.get() != plan.decimalSign();
        return fits(number.beside()) && !contrary ? number.value() : refuse(text);
    }

    private double ambiguous(NumberReading.Ambiguous both, String text) {
        possible[shown(both).ordinal()]++;
        noteDoubt(both, text);
        NumberReading.Understood chosen = chosen(both);
        return fits(chosen.beside()) ? chosen.value() : refuse(text);
    }

    private void noteDoubt(NumberReading.Ambiguous both, String text) {
        if (firstDoubt.isEmpty()) {
            NumberReading.Understood chosen = chosen(both);
            NumberReading.Understood other = chosen == both.decimal() ? both.grouped() : both.decimal();
            firstDoubt = Optional.of(new Understanding.Doubt(
                    troubles.line(), column + 1, text, chosen.value(), other.value()));
        }
    }

    private NumberReading.Understood chosen(NumberReading.Ambiguous both) {
        return shown(both) == plan.decimalSign() ? both.decimal() : both.grouped();
    }

    private static DecimalSign shown(NumberReading.Ambiguous both) {
        return both.decimal().shown().decimalSign() == '.' ? DecimalSign.POINT : DecimalSign.COMMA;
    }

    private double missing(String text) {
        troubles.missing(column, text);
        return Double.NaN;
    }

    private double notFinite(String text) {
        troubles.notFinite(column, text);
        return Double.NaN;
    }

    private double refuse(String text) {
        troubles.notANumber(column, text);
        return Double.NaN;
    }

    /** What the signs in a number say of the file's decimal sign, if anything. */
    private static Optional<DecimalSign> decimalSign(Notation shown) {
        if (shown.decimalSign() == '.' || shown.groupingSign() == ',') {
            return Optional.of(DecimalSign.POINT);
        }
        boolean comma = shown.decimalSign() == ',' || shown.groupingSign() == '.';
        return comma ? Optional.of(DecimalSign.COMMA) : Optional.empty();
    }

    /** Whether what stands beside a number is what stands beside the others; a unit may be left away, a percent not. */
    private boolean fits(NumberReading.Beside beside) {
        String sign = beside.percent() ? PERCENT : beside.currency().isEmpty() ? beside.unit() : beside.currency();
        if (sign.equalsIgnoreCase(plan.beside())) {
            sign = plan.beside();
        }
        if (sign.isEmpty()) {
            bare++;
        } else {
            besides.merge(sign, 1, Integer::sum);
        }
        boolean leftAway = sign.isEmpty() && !plan.beside().equals(PERCENT);
        return !plan.settled() || leftAway || sign.equals(plan.beside());
    }

    /** What a text would be as a plain number; NaN if it is none. */
    double value(String text) {
        return plain.read(text.toCharArray(), 0, text.length());
    }

    double[] values() {
        return values;
    }

    /** What stands behind nearly all numbers that could not be read for it, such as {@code kg}. */
    Optional<String> commonSuffix() {
        return suffixes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= NEARLY_ALL * words)
                .map(Map.Entry::getKey);
    }

    /** How many cells hold words. */
    long words() {
        return words;
    }

    /** How many cells hold numbers, whether or not they fit to the others. */
    long numbers() {
        return bare + besides.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many numbers can only be read with this decimal sign. */
    long certain(DecimalSign sign) {
        return certain[sign.ordinal()];
    }

    /** How many numbers have this sign where it can begin the decimals or divide groups. */
    long possible(DecimalSign sign) {
        return possible[sign.ordinal()];
    }

    /** The first number that can be read in two ways. */
    Optional<Understanding.Doubt> firstDoubt() {
        return firstDoubt;
    }

    /** The sign beside most numbers; empty if most have none. */
    String usualBeside() {
        return besides.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= bare)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    Plan.AsNumbers plan() {
        return plan;
    }
}
