package neuronlab.figure.language;

import java.util.Locale;

/** The forms of a word that languages have for different counts, named as the Unicode CLDR names them. */
public enum PluralForm {
    /** Arabic has a form of its own for nothing. */
    ZERO,
    /** The singular. */
    ONE,
    /** The dual. */
    TWO,
    /** A few. */
    FEW,
    /** Many. */
    MANY,
    /** All other counts; every text has it. */
    OTHER;

    /** How the form is written at the end of a key: {@code steps.one}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
