package neuronlab.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    /** No system gives a process such a number. */
    private static final long NO_PROCESS = 999_999_999_999L;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("file.txt");
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsWrittenIsThereAndNothingElse() throws IOException {
        write(file, "old");
        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("file.txt"), names());
    }

    @Test
    void untilAllIsWrittenTheOldFileIsThere() throws IOException {
        write(file, "old");

        AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            out.flush();
            assertEquals("old", Files.readString(file));
        });

        assertEquals(100_000, Files.size(file));
    }

    @Test
    void aContentThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        write(file, "old");

        IOException failure = new IOException("no room");
        IOException thrown = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(1);
            throw failure;
        }));

        assertEquals(failure, thrown);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file.txt"), names());
    }

    @Test
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(folder.resolve("elsewhere/target.txt"), "old");
        Files.createSymbolicLink(folder.resolve("between"), Path.of("elsewhere/target.txt"));
        Files.createSymbolicLink(file, Path.of("between"));

        write(file, "new");

        assertTrue(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("between", "elsewhere", "file.txt"), names());
    }

    @Test
    void aLinkThatLeadsToNothingYetIsFollowedToo() throws IOException {
        Files.createSymbolicLink(file, Path.of("target.txt"));

        write(file, "new");

        assertTrue(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(folder.resolve("target.txt")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(file, Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of("file.txt"));

        assertThrows(FileSystemLoopException.class, () -> write(file, "new"));
    }

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        write(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));

        write(file, "new");

        assertEquals("rw-rw---x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        write(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        // The administrator may write everything but what the system keeps by itself.
        Path closed = Files.isWritable(file) ? Path.of("/proc/version") : file;
        String old = Files.readString(closed);

        assertThrows(IOException.class, () -> write(closed, "new"));

        assertEquals(old, Files.readString(closed));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectories(file.resolve("kept"));

        assertThrows(IOException.class, () -> write(file, "new"));

        assertTrue(Files.isDirectory(file.resolve("kept")));
        assertEquals(List.of("file.txt"), names());
    }

    @Test
    void aDeviceIsWrittenToAndStays() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "not on this system");
        Files.createSymbolicLink(file, full);

        assertThrows(IOException.class, () -> write(file, "new"));

        assertTrue(Files.isSymbolicLink(file));
        assertTrue(Files.exists(full));
        Files.delete(file);
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNextWriting() throws IOException {
        Files.writeString(folder.resolve(".file.txt." + NO_PROCESS + "-1.draft"), "half");

        write(file, "new");

        assertEquals(List.of("file.txt"), names());
    }

    @Test
    void whatAnotherProgramIsWritingStays() throws IOException {
        long living = ProcessHandle.current().parent().map(ProcessHandle::pid).orElseThrow();
        String theirs = ".file.txt." + living + "-1.draft";
        Files.writeString(folder.resolve(theirs), "half");

        write(file, "new");

        assertEquals(List.of(theirs, "file.txt"), names());
    }

    @Test
    void aDraftOfYesterdayIsALeftOverEvenIfItsNumberBelongsToAnotherProcessNow() throws IOException {
        long living = ProcessHandle.current().parent().map(ProcessHandle::pid).orElseThrow();
        Path theirs = Files.writeString(folder.resolve(".file.txt." + living + "-1.draft"), "half");
        Files.setLastModifiedTime(theirs, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        write(file, "new");

        assertEquals(List.of("file.txt"), names());
    }

    @Test
    void filesThatOnlyLookAlikeStay() throws IOException {
        List<String> others = List.of(".file.txt." + NO_PROCESS + ".draft", ".file.txt.mine.draft", ".other.1-1.draft");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "mine");
        }

        write(file, "new");

        assertTrue(names().containsAll(others), () -> "something is missing beside " + file);
    }

    @Test
    void aVeryLongNameIsNoObstacle() throws IOException {
        Path longest = folder.resolve("x".repeat(251) + ".txt");

        write(longest, "new");

        assertEquals("new", Files.readString(longest));
    }

    @Test
    void aFileInTheCurrentFolderIsWrittenByItsNameAlone() throws IOException {
        Path here = Path.of("target", "atomic-file-test.txt");
        Path bare = Path.of("").toAbsolutePath().relativize(here.toAbsolutePath());

        write(bare, "new");

        assertEquals("new", Files.readString(here));
        Files.delete(here);
        assertFalse(Files.exists(bare));
    }
}
