package neuronlab.model.number;

/**
 * A text in the few characters that the reader tells apart: every script's digits as 0 to 9, every dash as a hyphen,
 * every narrow, thin or no-break space as a {@link #TIGHT_SPACE}, whatever divides cells as a {@link #CELL}. Characters
 * that cannot be seen are gone, and so is what is blank around it.
 *
 * @param written the text as it was written
 * @param plain the text in plain characters
 * @param blankBefore how many plain characters were left out at its start
 */
record PlainText(String written, String plain, int blankBefore) {
    /** A space that holds two things together: no-break, narrow, thin. It never stands between two cells. */
    static final char TIGHT_SPACE = '\u00A0';
    /** Between two cells or lines: a tab, the end of a line, a semicolon. */
    static final char CELL = '\t';
    static final char ARABIC_DECIMAL = '\u066B';
    static final char ARABIC_GROUP = '\u066C';
    static final char APOSTROPHE = '\'';
    static final char TIMES = '\u00D7';

    private static final String CELL_DIVIDERS = "\t\n\r\u000B\f\u0085\u2028\u2029;";
    private static final String MINUSES = "\u2212\u2010\u2011\u2012\u2013\u2014\uFE58\uFE63\u02D7\u2796";
    private static final String APOSTROPHES = "\u2019\u02BC\u2018\u00B4\u2032";
    private static final String TIMES_SIGNS = "\u22C5\u00B7\u2219\u2217\u2715\u2716";
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    static PlainText of(String written) {
        if (written.chars().allMatch(c -> c > ' ' && c <= '~' && c != ';')) {
            return new PlainText(written, written, 0);
        }
        StringBuilder plain = new StringBuilder(written.length());
        written.codePoints().forEach(point -> append(point, plain));
        int start = 0;
        int end = plain.length();
        while (start < end && isBlank(plain.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(plain.charAt(end - 1))) {
            end--;
        }
        return new PlainText(written, plain.substring(start, end), start);
    }

    /** The written text without what is blank around it, seen or unseen. */
    String trimmed() {
        if (plain.isEmpty()) {
            return "";
        }
        int last = place(plain.length() - 1);
        return written.substring(place(0), last + Character.charCount(written.codePointAt(last)));
    }

    /** Where the plain character at this index stands in the written text. */
    int place(int index) {
        StringBuilder plainSoFar = new StringBuilder();
        int place = 0;
        while (place < written.length()) {
            int point = written.codePointAt(place);
            append(point, plainSoFar);
            if (plainSoFar.length() > index + blankBefore) {
                return place;
            }
            place += Character.charCount(point);
        }
        return place;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == TIGHT_SPACE || c == CELL;
    }

    private static void append(int point, StringBuilder plain) {
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            plain.append((char) ('0' + digit));
        } else if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
            append(point - FULL_WIDTH_SHIFT, plain);
        } else if (Character.getType(point) != Character.FORMAT) {
            plain.appendCodePoint(sign(point));
        }
    }

    private static int sign(int point) {
        if (CELL_DIVIDERS.indexOf(point) >= 0) {
            return CELL;
        }
        if (MINUSES.indexOf(point) >= 0) {
            return '-';
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return APOSTROPHE;
        }
        if (TIMES_SIGNS.indexOf(point) >= 0) {
            return TIMES;
        }
        return switch (point) {
            case ' ' -> ' ';
            case '\u060C' -> ',';
            case '\u066A' -> '%';
            default -> Character.isSpaceChar(point) ? TIGHT_SPACE : point;
        };
    }
}
