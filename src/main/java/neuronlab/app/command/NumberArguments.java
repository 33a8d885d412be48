package neuronlab.app.command;

import neuronlab.figure.language.Words;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers among the arguments, and says in plain words what is none. */
final class NumberArguments {
    private NumberArguments() {}

    /** @throws TypeConversionException if the text is not a whole number or does not fit into 64 bits */
    static long whole(String text, Words words) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException(words.get("not-whole", text));
        }
    }

    /** @throws TypeConversionException if the text is not a finite number */
    static double real(String text, Words words) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The sentence below covers this, too.
        }
        throw new TypeConversionException(words.get("not-real", text));
    }
}
