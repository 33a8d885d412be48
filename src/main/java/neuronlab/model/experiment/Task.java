package neuronlab.model.experiment;

/** What kind of question is asked. */
public enum Task {
    /** To answer with a number. */
    REGRESSION,
    /** To answer with a class, by softmax. */
    CLASSIFICATION
}
