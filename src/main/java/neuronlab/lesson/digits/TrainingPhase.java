package neuronlab.lesson.digits;

/** What a training is doing. */
enum TrainingPhase {
    /** The digits are being read. */
    LOADING,
    /** It waits for the reader. */
    PAUSED,
    /** Epoch follows epoch. */
    PLAYING,
    /** All epochs have been made. */
    FINISHED,
    /** Something went wrong that only a reset, or nothing, can mend. */
    FAILED
}
