package neuronlab.model.number;

/** A place in a plain text that moves on over what is taken. */
final class Cursor {
    private final String plain;
    private int at;

    Cursor(String plain) {
        this.plain = plain;
    }

    int at() {
        return at;
    }

    void goTo(int index) {
        at = index;
    }

    boolean isAtEnd() {
        return at >= plain.length();
    }

    /** The next character; at the end one that stands for nothing. */
    char next() {
        return isAtEnd() ? Notation.NONE : plain.charAt(at);
    }

    /** The characters from an earlier place to here. */
    String since(int start) {
        return plain.substring(start, at);
    }

    boolean takeOneOf(String characters) {
        boolean taken = !isAtEnd() && characters.indexOf(next()) >= 0;
        at += taken ? 1 : 0;
        return taken;
    }

    boolean take(String text) {
        boolean taken = plain.startsWith(text, at);
        at += taken ? text.length() : 0;
        return taken;
    }

    void takeDigits() {
        while (isDigit(next())) {
            at++;
        }
    }

    void takeSpaces() {
        while (isSpace(next())) {
            at++;
        }
    }

    /** Takes digits and the marks between them; a space only if a digit stands on either side of it. */
    void takeMantissa() {
        int start = at;
        while (isSpace(next()) ? isBetweenDigits(start) : isDigit(next()) || Mantissa.isMark(next())) {
            at++;
        }
        if (at > start && (plain.charAt(at - 1) == PlainText.APOSTROPHE || isListComma(at - 1))) {
            at--;
        }
    }

    private boolean isListComma(int index) {
        return plain.charAt(index) == ',' && index + 1 < plain.length() && isSpace(plain.charAt(index + 1));
    }

    private boolean isBetweenDigits(int start) {
        return at > start && isDigit(plain.charAt(at - 1)) && at + 1 < plain.length() && isDigit(plain.charAt(at + 1));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == PlainText.TIGHT_SPACE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> isDigit((char) c));
    }
}
