package neuronlab.app.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one program at a time read, change and write the settings. What is locked is a file beside them, which is there
 * only meanwhile.
 */
final class SettingsLock implements AutoCloseable {
    /** A lock of the system holds off other programs, not other threads of this one. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final Path path;
    private final FileChannel channel;

    private SettingsLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws IOException if the folder of the file cannot be written, or its disk knows no locks
     */
    static SettingsLock of(Path file) throws IOException {
        Path path = file.resolveSibling("." + file.getFileName() + ".lock");
        WITHIN.lock();
        try {
            while (true) {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isOurs(channel, path)) {
                    return new SettingsLock(path, channel);
                }
                channel.close();
            }
        } catch (IOException | RuntimeException failed) {
            WITHIN.unlock();
            throw failed;
        }
    }

    /** Who had the lock before may have taken the file away: what is locked then is no longer what others find. */
    private static boolean isOurs(FileChannel channel, Path path) throws IOException {
        try {
            channel.lock();
            String mark = UUID.randomUUID().toString();
            channel.truncate(0).write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
            return Files.readString(path).equals(mark);
        } catch (NoSuchFileException takenAway) {
            return false;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        } finally {
            WITHIN.unlock();
        }
    }
}
