package neuronlab.model.number;

import java.util.List;
import neuronlab.model.number.NumberReading.Ambiguous;
import neuronlab.model.number.NumberReading.NotANumber;
import neuronlab.model.number.NumberReading.Understood;
import neuronlab.model.number.NumberReading.Why;

/** Goes through one text from its start to its end: sign and currency, mantissa, exponent, and what follows. */
final class NumberScanner {
    private final String plain;
    private final Notation notation;
    private final Refusals refusals;
    private final Cursor cursor;
    private final Company company;
    private boolean signed;
    private boolean negative;

    NumberScanner(PlainText text, Notation notation, String ownUnit) {
        this.plain = text.plain();
        this.notation = notation;
        this.refusals = new Refusals(text);
        this.cursor = new Cursor(plain);
        this.company = new Company(plain, ownUnit);
    }

    NumberReading read() {
        if (plain.isEmpty()) {
            return new NotANumber(Why.EMPTY, "", 0);
        }
        int cell = plain.indexOf(PlainText.CELL);
        if (cell >= 0 && Cursor.hasDigit(plain.substring(0, cell))) {
            return refusals.two(cell);
        }
        takeSignAndCurrency();
        int start = cursor.at();
        cursor.takeMantissa();
        Mantissa mantissa = new Mantissa(cursor.since(start));
        if (!Cursor.hasDigit(mantissa.text())) {
            return refusals.noDigits(start);
        }
        List<Mantissa.Way> ways = mantissa.ways();
        int space = firstSpace(mantissa.text());
        if (space >= 0 && !isOneNumber(mantissa.text(), ways)) {
            return refusals.two(start + space);
        }
        return ways.isEmpty() ? refusals.misplacedMark(start, mantissa) : readRest(mantissa, ways);
    }

    private void takeSignAndCurrency() {
        boolean found = true;
        while (found) {
            cursor.takeSpaces();
            boolean sign = !signed && (cursor.next() == '+' || cursor.next() == '-');
            if (sign) {
                signed = true;
                negative = cursor.next() == '-';
                cursor.goTo(cursor.at() + 1);
            }
            found = sign || company.takeCurrency(cursor);
        }
    }

    private static int firstSpace(String mantissa) {
        for (int i = 0; i < mantissa.length(); i++) {
            if (Cursor.isSpace(mantissa.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether digits with spaces between them are one number. Where plain spaces are not used between groups, "3 399"
     * is more likely two cells; but "1 000" is not, for no number begins with zeros.
     */
    private boolean isOneNumber(String mantissa, List<Mantissa.Way> ways) {
        boolean typeset = mantissa.indexOf(' ') < 0;
        return !ways.isEmpty() && (typeset || notation.groupsBySpace() || mantissa.contains(" 0"));
    }

    private NumberReading readRest(Mantissa mantissa, List<Mantissa.Way> ways) {
        long exponent = Exponent.after(mantissa.text(), cursor);
        company.takeAll(cursor);
        if (!cursor.isAtEnd()) {
            return refusals.rest(cursor);
        }
        List<Understood> numbers = ways.stream().map(way -> number(way, exponent)).toList();
        boolean finite = numbers.stream().allMatch(number -> Double.isFinite(number.value()));
        return finite ? choose(numbers.getFirst(), numbers.getLast()) : new NotANumber(Why.TOO_LARGE, "", 0);
    }

    private Understood number(Mantissa.Way way, long exponent) {
        String power = "E" + (exponent + company.powerOfTen());
        double value = Double.parseDouble((negative ? "-" : "") + way.digits() + power);
        // Adding zero takes the sign off a zero.
        return new Understood(value + 0.0, company.beside(), way.shown());
    }

    private NumberReading choose(Understood first, Understood last) {
        if (first.equals(last) || last.shown().decimalSign() == notation.decimalSign()) {
            return last;
        }
        boolean asInTheFile = notation.settled() && first.shown().groupingSign() == notation.groupingSign();
        // No money has thousandths.
        boolean money = company.has(Companion.Kind.CURRENCY);
        return asInTheFile || money ? first : new Ambiguous(first, last);
    }
}
