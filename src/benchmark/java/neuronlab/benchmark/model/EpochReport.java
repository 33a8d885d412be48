package neuronlab.benchmark.model;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** Says how many epochs a second the trainer makes, and how that compares with the plain loop of the same run. */
final class EpochReport {
    private static final String EPOCH = EpochBenchmark.class.getName();
    /** Of the classifiers and of the networks alike. */
    private static final String TRAINER = ".trainerEpoch";
    private static final String PLAIN_LOOP = EPOCH + ".plainLoopEpoch";
    private static final double NANOSECONDS_IN_A_SECOND = 1e9;

    private final Collection<RunResult> results;

    EpochReport(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(TRAINER))
                .map(this::comparison)
                .collect(Collectors.joining());
    }

    private String comparison(RunResult trainer) {
        String data = dataOf(trainer);
        String line = "%s: %,.0f epochs a second%n".formatted(data, epochsPerSecond(trainer));
        String plain = results.stream()
                .filter(result -> result.getParams().getBenchmark().equals(PLAIN_LOOP)
                        && dataOf(result).equals(data))
                .map(result -> "    the plain loop %,.0f: the trainer is %.2f times as fast%n"
                        .formatted(epochsPerSecond(result), epochsPerSecond(trainer) / epochsPerSecond(result)))
                .collect(Collectors.joining());
        return line + plain;
    }

    private static String dataOf(RunResult result) {
        return result.getParams().getParam("data");
    }

    private static double epochsPerSecond(RunResult result) {
        return NANOSECONDS_IN_A_SECOND / ModelBenchmarks.nanoseconds(result);
    }
}
