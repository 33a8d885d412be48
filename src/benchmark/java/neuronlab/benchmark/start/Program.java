package neuronlab.benchmark.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** A program with a window that runs beside the benchmark and says on its standard output what it shows. */
final class Program implements AutoCloseable {
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;
    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;
    private static final String PROPORTIONAL = "Pss:";

    private final long started = System.nanoTime();
    private final Process process;
    private final BufferedReader lines;

    /**
     * Starts it.
     *
     * @param home a folder of its own, so that it finds no settings of anyone's
     */
    Program(List<String> command, Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        process = builder.start();
        lines = process.inputReader();
    }

    /** Waits for its next line; null at its end. */
    String nextLine() throws IOException {
        return lines.readLine();
    }

    /** The milliseconds since it was started. */
    double milliseconds() {
        return (System.nanoTime() - started) / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** Its memory in MB: its own, and its share of what it has in common with others. Only Linux tells. */
    OptionalDouble memory() throws IOException {
        Path rollup = Path.of("/proc/%d/smaps_rollup".formatted(process.pid()));
        if (!Files.isReadable(rollup)) {
            return OptionalDouble.empty();
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith(PROPORTIONAL))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_IN_A_MEGABYTE)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
