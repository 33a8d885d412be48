package neuronlab.benchmark.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the parts of a run together: {@code report.txt} for people, {@code report.json} for programs. */
public final class BenchmarkReport {
    private BenchmarkReport() {}

    /**
     * Whether a benchmark is to run.
     *
     * @param pattern a regular expression of which a part of its full name has to be an example
     */
    public static boolean isAskedFor(Class<?> benchmark, String pattern) {
        return Pattern.compile(pattern).matcher(benchmark.getName()).find();
    }

    /**
     * Puts them together, and prints where.
     *
     * @param arguments the folder of the parts, and the one for the report
     */
    public static void main(String[] arguments) throws IOException {
        Path parts = Files.createDirectories(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        Path text = folder.resolve("report.txt");
        Path json = folder.resolve("report.json");
        String gap = System.lineSeparator().repeat(2);
        Files.writeString(text, join(parts, ReportPart.TEXT, gap) + System.lineSeparator());
        Files.writeString(json, "{\n" + join(parts, ReportPart.JSON, ",\n") + "\n}\n");
        forget(parts);
        System.out.printf("The report: %s and %s%n", text, json);
    }

    private static String join(Path parts, String ending, String between) throws IOException {
        try (Stream<Path> files = Files.list(parts)) {
            List<Path> ofKind = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            return ofKind.stream().map(BenchmarkReport::read).collect(Collectors.joining(between));
        }
    }

    /** So that the next run's report has none of this one's. */
    private static void forget(Path parts) throws IOException {
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
