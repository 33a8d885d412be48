package neuronlab.model.number;

/**
 * Which signs a writer of numbers uses.
 *
 * @param decimalSign what stands before the decimals; {@link #NONE} if that is not known
 * @param groupingSign what stands between groups of three digits; {@link #NONE} if that is not known or there is none
 * @param settled whether this writer is known to keep to it, as a file does whose other numbers show it. A language
 *     alone settles nothing: whoever types may come from another one, or have a comma on the number pad
 */
public record Notation(char decimalSign, char groupingSign, boolean settled) {
    /** Stands for a sign that is not known. */
    public static final char NONE = '\0';

    /** Nothing is known, as in a file of which nothing was read yet. */
    public static final Notation UNKNOWN = new Notation(NONE, NONE, false);

    /** A file with decimal points; a comma that can be one stands between groups. */
    public static final Notation DECIMAL_POINT = new Notation('.', ',', true);

    /** A file with decimal commas; a point that can be one stands between groups. */
    public static final Notation DECIMAL_COMMA = new Notation(',', '.', true);

    /** What a language prescribes to those who type. */
    public static Notation ofLanguage(char decimalSign, char groupingSign) {
        return new Notation(decimalSign, groupingSign, false);
    }

    /** Whether a space may stand between groups: unless the notation has another sign for it. */
    boolean groupsBySpace() {
        return groupingSign == NONE || Character.isSpaceChar(groupingSign);
    }
}
