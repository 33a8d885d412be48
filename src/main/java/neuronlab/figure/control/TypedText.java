package neuronlab.figure.control;

/** A typed text as a message repeats it: short enough to leave room for the advice. */
final class TypedText {
    private static final int MOST = 8;
    private static final String MORE = "\u2026";

    private TypedText() {}

    static boolean isEmpty(String text) {
        return text.isBlank();
    }

    static String quoted(String text) {
        String plain = text.strip();
        boolean fits = plain.codePointCount(0, plain.length()) <= MOST;
        return fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, MOST - 1)) + MORE;
    }
}
