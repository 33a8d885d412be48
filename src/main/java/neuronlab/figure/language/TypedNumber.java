package neuronlab.figure.language;

/** What became of a text that a person typed where a number is expected. */
public sealed interface TypedNumber {
    /** It is understood. */
    record Taken(double value) implements TypedNumber {}

    /**
     * It is not.
     *
     * @param complaint what is wrong and what to do, in whole sentences
     */
    record Refused(String complaint) implements TypedNumber {}
}
