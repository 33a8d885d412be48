package neuronlab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import neuronlab.fuzz.Amount;
import neuronlab.toolkit.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the commands midway, gently and not: pictures are old or new but whole, rows are whole after a gentle end. */
class EndFuzz {
    private static final int ENDS_OF_EXPORT = 30;
    private static final int ENDS_OF_TRAIN = 30;
    private static final List<String> SIGNALS = List.of("INT", "TERM", "KILL");
    private static final String LESSON = "gradient-descent";

    @TempDir
    private Path folder;

    @Test
    void exportIsEndedWhileItWrites() throws Exception {
        Random random = new Random(8);
        Path pictures = folder.resolve("pictures");
        assertEquals(0, export(pictures, "1").waitFor());
        List<Path> names = filesIn(pictures);
        long whole = duration(pictures);
        for (int end = 0; end < Amount.of(ENDS_OF_EXPORT); end++) {
            Process export = export(pictures, "2.5");
            export.waitFor((long) (whole * (0.3 + 0.8 * random.nextDouble())), TimeUnit.MILLISECONDS);
            Program.signal(export, SIGNALS.get(end % SIGNALS.size()));
            export.waitFor();
            for (Path picture : names) {
                assertTrue(ImageIO.read(picture.toFile()) != null, () -> picture + " is no picture");
            }
        }
        assertEquals(0, export(pictures, "1").waitFor());
        assertEquals(names, filesIn(pictures));
    }

    private static Process export(Path pictures, String scale) throws IOException {
        return Program.with("export", pictures, "--lesson", LESSON, "--scale", scale)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long duration(Path pictures) throws Exception {
        long start = System.nanoTime();
        export(pictures, "2.5").waitFor();
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
            train.waitFor();
            List<String> lines = Files.readAllLines(rows);
            assertTrue(lines.getLast().matches("\\d+(,-?\\d[\\d.E-]*){4}"), () -> "ends with " + lines.getLast());
        }
    }
}
