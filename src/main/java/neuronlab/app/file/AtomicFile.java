package neuronlab.app.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * The one way in which the program writes files: whatever ends it midway, either the old file is there afterwards or the
 * whole of the new one.
 *
 * <p>The new content is written beside the file, brought to the disk, and moved into its place. A link stays one: what it
 * leads to is written. What a program that was killed has left beside the file goes with the next writing of it.
 */
public final class AtomicFile {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** @throws IOException if it cannot be written, or not be had */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file, whose folder must be there. One that is there already keeps its permissions.
     *
     * @param file the file, or a link to it, or what else can be written to, such as a device
     * @throws IOException if the file cannot be written: then nothing has changed, and nothing is left beside it
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = followed(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeThrough(target, content);
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Draft.removeOrphans(target);
        try {
            replace(target, content);
        } catch (NoSuchFileException swept) {
            // The folder is on a network, and another machine took our draft for one that was left behind.
            replace(target, content);
        }
    }

    private static Path followed(Path file) throws IOException {
        Path place = file;
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    /** A device or a pipe has no old content to keep; a folder refuses. */
    private static void writeThrough(Path target, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        try (Draft draft = Draft.beside(target)) {
            try (FileChannel channel =
                    FileChannel.open(draft.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            copyPermissions(target, draft.path());
            move(draft.path(), target);
        }
        flushFolder(target.toAbsolutePath().getParent());
    }

    private static void copyPermissions(Path old, Path draft) throws IOException {
        if (Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unusual) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the move itself outlives a power cut. Not every system lets a folder be opened for it. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The file is whole all the same.
        }
    }
}
