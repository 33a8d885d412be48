package neuronlab.model.data.csv;

import java.util.Objects;

/** A table could not be read. */
public final class CsvException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient CsvProblem problem;

    CsvException(CsvProblem problem) {
        this(problem, null);
    }

    CsvException(CsvProblem problem, Throwable cause) {
        super(Objects.requireNonNull(problem).toString(), cause);
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public CsvProblem problem() {
        return problem;
    }
}
