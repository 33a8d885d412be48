package neuronlab.model.data.csv;

/** Is told how far the reading has come, and may end it. */
@FunctionalInterface
public interface CsvProgress {
    /** Reads to the end and tells nobody. */
    CsvProgress NONE = (_, _) -> true;

    /**
     * Called again and again, on the thread that reads. What was understood wrongly at first is read once more: then the
     * bytes begin again at 0.
     *
     * @param read how many bytes were read
     * @param size how many there are
     * @return whether to go on; if not, the reading ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean goOn(long read, long size);
}
