package neuronlab.figure.dial;

import java.util.Objects;

/**
 * A part of a dial.
 *
 * @param name what the numbers in it do, in a word
 * @param styleClass the style class of its tint and of its name
 * @param from where it begins, above 0; it ends where the next one begins
 */
public record DialZone(String name, String styleClass, double from) {
    /** Checks that nothing is missing. */
    public DialZone {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(styleClass, "styleClass");
    }
}
