package neuronlab.app.text;

/** Text that others wrote: names of files, cells of tables, arguments, settings. It may hold anything. */
public final class ForeignText {
    private static final int REPLACEMENT = '?';
    private static final String CUT = "...";

    private ForeignText() {}

    /** The text without the characters that would steer a terminal or turn the order of letters. */
    public static String harmless(String text) {
        return text.codePoints()
                .map(character -> isHarmless(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The harmless text; of a long one the beginning and three points. */
    public static String brief(String text, int longest) {
        int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
        return harmless(text.substring(0, end)) + (end < text.length() ? CUT : "");
    }
}
