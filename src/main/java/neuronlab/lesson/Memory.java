package neuronlab.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where a lesson keeps by itself what the reader is at, from one start of the program to the next. */
public interface Memory {
    /**
     * What was kept when the program ran before; nothing if nothing was.
     *
     * @throws IOException if it is there, but cannot be read
     */
    Optional<InputStream> last() throws IOException;

    /** Whether the program came to its end in order when it ran before, or what became of it has been settled since. */
    boolean endedInOrder();

    /**
     * Keeps something else in the place of what was kept before. Returns at once; what is replaced before its turn comes is
     * not written.
     *
     * @return done once it is written, or exceptionally if it cannot be
     */
    CompletableFuture<Void> keep(Storage.Content content);

    /**
     * Puts what was kept out of the way, so that it stays although something else is kept.
     *
     * @return where it is now
     * @throws IOException if it cannot be moved
     */
    Path setAside() throws IOException;
}
