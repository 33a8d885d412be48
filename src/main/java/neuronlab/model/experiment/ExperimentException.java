package neuronlab.model.experiment;

/** An experiment does not fit together. */
public final class ExperimentException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ExperimentProblem problem;

    ExperimentException(ExperimentProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What does not fit. */
    public ExperimentProblem problem() {
        return problem;
    }
}
