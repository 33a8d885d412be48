package neuronlab.lesson.laboratory.state;

/** What is noted of a model at each moment of a run beside its loss; NaN where it has no meaning. */
enum Measure {
    /** The loss on the rows that are held out. */
    HELD_OUT_LOSS,
    /** The share of right answers for the rows to learn from. */
    ACCURACY,
    /** The share of right answers for the rows that are held out. */
    HELD_OUT_ACCURACY
}
