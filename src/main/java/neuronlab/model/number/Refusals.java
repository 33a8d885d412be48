package neuronlab.model.number;

import java.util.Locale;
import java.util.Set;
import neuronlab.model.number.NumberReading.NotANumber;
import neuronlab.model.number.NumberReading.TwoNumbers;
import neuronlab.model.number.NumberReading.Why;

/** Says what is wrong with a text, in the characters in which it was written. */
record Refusals(PlainText text) {
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity", "\u221E");
    private static final int LONGEST_TROUBLE = 24;

    /** Two numbers, with a space or the border of a cell at this index of the plain text. */
    NumberReading two(int border) {
        int first = text.place(border);
        String after = text.written().substring(first + 1);
        return new TwoNumbers(text.written().substring(0, first).strip(), PlainText.of(after).trimmed());
    }

    /** No digit where the number should begin. */
    NumberReading noDigits(int start) {
        boolean known = NOT_FINITE.contains(text.plain().substring(start).toLowerCase(Locale.ROOT));
        return at(known ? Why.NOT_FINITE : Why.STRANGE, Math.min(start, text.plain().length() - 1));
    }

    /** Points and commas where they cannot stand; the last of them is named. */
    NumberReading misplacedMark(int start, Mantissa mantissa) {
        int last = mantissa.text().length() - 1;
        while (!Mantissa.isMark(mantissa.text().charAt(last))) {
            last--;
        }
        return at(Why.MISPLACED_MARK, start + last);
    }

    /** Something after the number: another one, or what does not belong there. */
    NumberReading rest(Cursor cursor) {
        int end = cursor.at();
        cursor.takeOneOf(",");
        cursor.takeSpaces();
        int start = cursor.at();
        cursor.takeOneOf("+-");
        boolean another = start > end && Cursor.isDigit(cursor.next());
        return another ? two(end) : at(Why.STRANGE, Math.min(start, text.plain().length() - 1));
    }

    private NumberReading at(Why why, int index) {
        int place = text.place(index);
        return new NotANumber(why, wordAt(place), place);
    }

    /** The word that begins here, or the one character if it is no letter. */
    private String wordAt(int place) {
        String written = text.written();
        int end = place + Character.charCount(written.codePointAt(place));
        boolean word = Character.isLetter(written.codePointAt(place));
        while (word && end < written.length() && end - place < LONGEST_TROUBLE) {
            word = Character.isLetter(written.codePointAt(end));
            end += word ? Character.charCount(written.codePointAt(end)) : 0;
        }
        return written.substring(place, end);
    }
}
