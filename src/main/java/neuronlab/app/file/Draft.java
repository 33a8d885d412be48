package neuronlab.app.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * What stands beside a file while its new content is being written: a hidden file, {@code .NAME.PROCESS-COUNT.draft}. It
 * goes when it is closed, when the program ends, and, if the program was killed, when the file is next written.
 */
final class Draft implements AutoCloseable {
    private static final String SUFFIX = ".draft";
    private static final Pattern OWNER = Pattern.compile("(\\d{1,18})-\\d+" + Pattern.quote(SUFFIX));
    /** A name may have some 255 bytes on most disks, and a character up to four of them. */
    private static final int LONGEST_PREFIX = 48;
    /** Older ones are left-overs even if a process has by now got the number of the one that made them. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final AtomicLong COUNT = new AtomicLong();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Draft::delete), "drafts"));
    }

    private final Path path;

    private Draft(Path path) {
        this.path = path;
    }

    /** A draft for a file; nothing is there yet. */
    static Draft beside(Path file) {
        long process = ProcessHandle.current().pid();
        String name = prefix(file) + process + "-" + COUNT.incrementAndGet() + SUFFIX;
        Draft draft = new Draft(file.resolveSibling(name));
        OPEN.add(draft.path);
        return draft;
    }

    private static String prefix(Path file) {
        String name = file.getFileName().toString();
        return "." + name.substring(0, Math.min(name.length(), LONGEST_PREFIX)) + ".";
    }

    /** Deletes the drafts of a file that programs have left which are gone. */
    static void removeOrphans(Path file) {
        String prefix = prefix(file);
        DirectoryStream.Filter<Path> ofThisFile =
                other -> other.getFileName().toString().startsWith(prefix);
        try (DirectoryStream<Path> drafts =
                Files.newDirectoryStream(file.toAbsolutePath().getParent(), ofThisFile)) {
            for (Path draft : drafts) {
                owner(draft.getFileName().toString().substring(prefix.length()))
                        .filter(process -> isOrphan(draft, process))
                        .ifPresent(_ -> delete(draft));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unlisted) {
            // They cost a little room; what was asked for is the file.
        }
    }

    private static Optional<Long> owner(String restOfName) {
        var match = OWNER.matcher(restOfName);
        return match.matches() ? Optional.of(Long.parseLong(match.group(1))) : Optional.empty();
    }

    private static boolean isOrphan(Path draft, long process) {
        if (ProcessHandle.of(process).isEmpty()) {
            return true;
        }
        try {
            Instant oldest = Instant.now().minus(LONGEST_WRITING);
            return Files.getLastModifiedTime(draft).toInstant().isBefore(oldest);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // The next writing tries again.
        }
    }

    Path path() {
        return path;
    }

    /** Deletes the draft, unless it has been moved to its place. */
    @Override
    public void close() {
        OPEN.remove(path);
        delete(path);
    }
}
