package neuronlab.model.data.csv;

import java.util.Arrays;
import java.util.Optional;

/** What stands between the cells of a line. */
public enum Separator {
    /** A tab, as between cells that were copied from a spreadsheet. */
    TAB('\t'),
    /** A semicolon, usual where the comma begins the decimals. */
    SEMICOLON(';'),
    /** A comma. */
    COMMA(','),
    /** A vertical bar. */
    BAR('|'),
    /** Any number of spaces and tabs. */
    SPACES(' ');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The character itself. */
    public char sign() {
        return sign;
    }

    /** The separator with this sign, if it is one of these. */
    static Optional<Separator> of(char sign) {
        return Arrays.stream(values()).filter(each -> each.sign == sign).findFirst();
    }
}
