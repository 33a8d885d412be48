package neuronlab.model.data.csv;

/** What begins the decimals of a number. */
public enum DecimalSign {
    /** As in 399.9. */
    POINT('.'),
    /** As in 399,9. */
    COMMA(',');

    private final char sign;

    DecimalSign(char sign) {
        this.sign = sign;
    }

    /** The character itself. */
    public char sign() {
        return sign;
    }

    DecimalSign other() {
        return this == POINT ? COMMA : POINT;
    }
}
