package neuronlab.model.data.csv;

/** What stands around a cell in which there may be a separator or the end of a line. */
public enum Quote {
    /** The usual mark. */
    DOUBLE('"'),
    /** An apostrophe. */
    SINGLE('\''),
    /** Nothing: each separator divides. No text has this sign, which Unicode keeps free. */
    NONE('\uFFFF');

    private final char sign;

    Quote(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
