package neuronlab.app.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import neuronlab.app.file.AtomicFile;
import neuronlab.app.file.DamagedFile;
import neuronlab.app.file.LatestWriter;
import neuronlab.lesson.Memory;
import neuronlab.lesson.Storage;

/**
 * What one lesson keeps, in a file that this program has for itself as long as it runs: a second window has another one.
 *
 * <p>Beside it stands a small file that is locked meanwhile. It has a mark in it from the first keeping until the end in
 * order: whoever finds the mark, and no lock, knows that the program was torn away.
 */
final class MemoryFile implements Memory, AutoCloseable {
    private static final int MOST_WINDOWS = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final byte MARK = '1';

    private final Path file;
    private final FileChannel own;
    private final boolean endedInOrder;
    private final LatestWriter<Pending> writer = new LatestWriter<>("memory-writer", this::write);
    private boolean hasKept;

    private record Pending(Storage.Content content, CompletableFuture<Void> written) {}

    private MemoryFile(Path file, FileChannel own) throws IOException {
        this.file = file;
        this.own = own;
        endedInOrder = own.size() == 0;
    }

    /**
     * The first file of that name which no other window has.
     *
     * @return nothing if the folder cannot be written, its disk knows no locks, or there are too many windows
     */
    static Optional<MemoryFile> open(Path folder, String name, String extension) {
        try {
            Files.createDirectories(folder);
            for (int number = 1; number <= MOST_WINDOWS; number++) {
                String numbered = number == 1 ? name : name + "-" + number;
                FileChannel own = FileChannel.open(
                        folder.resolve("." + numbered + ".open"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isFree(own)) {
                    return Optional.of(new MemoryFile(folder.resolve(numbered + extension), own));
                }
                own.close();
            }
        } catch (IOException unwritable) {
            // Whether the reader's things can be kept is told with the settings, which stand beside.
        }
        return Optional.empty();
    }

    /** The lock goes with the channel. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofAnotherWindowOfThisProgram) {
            return false;
        }
    }

    @Override
    public Optional<InputStream> last() throws IOException {
        try {
            return Optional.of(new BufferedInputStream(Files.newInputStream(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean endedInOrder() {
        return endedInOrder;
    }

    @Override
    public CompletableFuture<Void> keep(Storage.Content content) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        writer.write(new Pending(content, written))
                .ifPresent(replaced -> written.whenComplete((_, _) -> replaced.written().complete(null)));
        return written;
    }

    private void write(Pending next) {
        try {
            if (!hasKept) {
                own.truncate(0).write(ByteBuffer.wrap(new byte[] {MARK}));
                hasKept = true;
            }
            AtomicFile.write(file, next.content()::writeTo);
            next.written().complete(null);
        } catch (IOException | UncheckedIOException | OutOfMemoryError unwritable) {
            next.written().completeExceptionally(unwritable);
        }
    }

    @Override
    public Path setAside() throws IOException {
        return DamagedFile.setAside(file);
    }

    /** Waits for what is still being written; then all is in order, unless the reader has not said what is to become of it. */
    @Override
    public void close() {
        try (own) {
            if (writer.end(PATIENCE) && hasKept) {
                own.truncate(0);
            }
        } catch (IOException gone) {
            // Then the reader is asked at the next start.
        }
    }
}
