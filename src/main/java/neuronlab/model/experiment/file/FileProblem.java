package neuronlab.model.experiment.file;

/** Why a file cannot be read as an experiment. */
public sealed interface FileProblem {
    /** It is not an experiment at all. */
    record NotAnExperiment() implements FileProblem {}

    /**
     * It was written by a newer program.
     *
     * @param version the version of its format
     */
    record Newer(long version) implements FileProblem {}

    /**
     * It is an experiment, but something in it is missing or wrong.
     *
     * @param place where in the document, such as {@code experiment.hidden}; empty if the text ends too early or is no JSON
     */
    record Damaged(String place) implements FileProblem {}

    /**
     * It cannot be read.
     *
     * @param reason what the system says; may be null
     */
    record Unreadable(String reason) implements FileProblem {}
}
