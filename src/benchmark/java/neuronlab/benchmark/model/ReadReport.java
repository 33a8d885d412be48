package neuronlab.benchmark.model;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** Says how long a large file takes to become a table, and how that compares with cutting it into cells. */
final class ReadReport {
    private static final String READ = ReadBenchmark.class.getName();
    private static final double NANOSECONDS_IN_A_SECOND = 1e9;

    private final Collection<RunResult> results;

    ReadReport(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        return results.stream()
                .filter(result -> isOf("table", result))
                .map(this::comparison)
                .collect(Collectors.joining());
    }

    private String comparison(RunResult table) {
        double seconds = ModelBenchmarks.nanoseconds(table) / NANOSECONDS_IN_A_SECOND;
        return results.stream()
                .filter(result -> isOf("cells", result))
                .map(cells -> "a file of %s read into a table: %.2f s, %.1f times as long as FastCSV takes for its cells%n"
                        .formatted(
                                table.getParams().getParam("size"),
                                seconds,
                                ModelBenchmarks.nanoseconds(table) / ModelBenchmarks.nanoseconds(cells)))
                .collect(Collectors.joining());
    }

    private static boolean isOf(String method, RunResult result) {
        return result.getParams().getBenchmark().equals(READ + "." + method);
    }
}
