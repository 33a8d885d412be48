package neuronlab.model.data.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Counts the bytes that are read, tells how many there were, and ends the reading when it is to end. */
final class ProgressStream extends FilterInputStream {
    private static final long BYTES_BETWEEN_NEWS = 1 << 18;
    /** More than any row has that is a sum or a note, and than readers take ahead. */
    private static final long NEAR = 1 << 20;

    private final long size;
    private final CsvProgress progress;
    private Consumer<Boolean> nearEnd = _ -> {};
    private long read;
    private long nextNews;

    ProgressStream(InputStream in, long size, CsvProgress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    /** Tells at once, and again when it changes, whether the end is near. */
    void whenNearEnd(Consumer<Boolean> listener) {
        nearEnd = listener;
        listener.accept(size <= NEAR);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public void skipNBytes(long count) throws IOException {
        in.skipNBytes(count);
        count(count);
    }

    private void count(long more) {
        read += more;
        if (read >= nextNews || read == size) {
            nextNews = read + BYTES_BETWEEN_NEWS;
            if (!progress.goOn(read, size)) {
                throw new CancellationException();
            }
            nearEnd.accept(size - read <= NEAR);
        }
    }
}
