package neuronlab.model.experiment.file;

/** A file cannot be read as an experiment. */
public final class ExperimentFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    ExperimentFileException(FileProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Why. */
    public FileProblem problem() {
        return problem;
    }
}
