package neuronlab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import neuronlab.fuzz.Amount;
import neuronlab.toolkit.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the commands midway, gently and not: pictures are old or new but whole, rows are whole after a gentle end. */
class EndFuzz {
    private static final int ENDS_OF_EXPORT = 30;
    private static final int ENDS_OF_TRAIN = 30;
    private static final List<String> SIGNALS = List.of("INT", "TERM", "KILL");
    /** It writes until it is ended, and would fill the disk. */
    private static final int PATIENCE = 20;
    private static final String SMALL = "1";
    private static final String LARGE = "2.5";
    private static final String LESSON = "gradient-descent";

    @TempDir
    private Path folder;

    @Test
    void exportIsEndedWhileItWrites() throws Exception {
        Random random = new Random(8);
        Path pictures = folder.resolve("pictures");
        long ofSmall = duration(pictures, SMALL);
        List<Path> names = filesIn(pictures);
        Map<Path, ByteBuffer> small = contents(names);
        long ofLarge = duration(pictures, LARGE);
        Map<Path, ByteBuffer> large = contents(names);
        for (int end = 0; end < Amount.of(ENDS_OF_EXPORT); end++) {
            boolean enlarged = end % 2 == 1;
            Process export = export(pictures, enlarged ? LARGE : SMALL);
            export.waitFor((long) ((enlarged ? ofLarge : ofSmall) * (0.3 + 0.8 * random.nextDouble())), TimeUnit.MILLISECONDS);
            Program.signal(export, SIGNALS.get(end % SIGNALS.size()));
            export.waitFor();
            contents(names).forEach((picture, content) -> assertTrue(
                    content.equals(small.get(picture)) || content.equals(large.get(picture)),
                    () -> picture + " is neither the old picture nor the new one"));
        }
        assertEquals(0, export(pictures, SMALL).waitFor());
        assertEquals(names, filesIn(pictures));
    }

    private static Process export(Path pictures, String scale) throws IOException {
        return Program.with("export", pictures, "--lesson", LESSON, "--scale", scale)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<Path, ByteBuffer> contents(List<Path> files) throws IOException {
        Map<Path, ByteBuffer> contents = new HashMap<>();
        for (Path file : files) {
            contents.put(file, ByteBuffer.wrap(Files.readAllBytes(file)));
        }
        return contents;
    }

    private static long duration(Path pictures, String scale) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, export(pictures, scale).waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void trainIsEndedWhileItPrints() throws Exception {
        Random random = new Random(8);
        Path data = Files.writeString(folder.resolve("data.csv"), "a,b,price\n1,2,3\n2,1,5\n");
        for (int end = 0; end < Amount.of(ENDS_OF_TRAIN); end++) {
            Path rows = folder.resolve("rows.csv");
            Process train = Program.with("train", data, "--steps", Long.MAX_VALUE, "--rates", "0.0123,0.0123,0.01")
                    .redirectOutput(rows.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            while (Files.size(rows) == 0) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(100));
            Program.signal(train, SIGNALS.get(end % 2));
            boolean ended = train.waitFor(PATIENCE, TimeUnit.SECONDS);
            train.destroyForcibly().waitFor();
            assertTrue(ended, "it does not end; a shell that starts the fuzzers in the background has INT ignored");
            List<String> lines = Files.readAllLines(rows);
            assertTrue(lines.getLast().matches("\\d+(,-?\\d[\\d.E-]*){4}"), () -> "ends with " + lines.getLast());
        }
    }
}
