package neuronlab.benchmark.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import neuronlab.benchmark.report.Measurement;
import neuronlab.benchmark.report.ReportPart;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the model's benchmarks and says what they mean: the cost of each number, and how near reading memory it is. */
public final class ModelBenchmarks {
    private static final TimeValue ITERATION = TimeValue.milliseconds(700);
    private static final int ITERATIONS = 5;
    private static final int FORKS = 2;
    private static final double MEDIAN = 50;
    private static final String SIZE = "size";

    private static final String STEP = StepBenchmark.class.getName();
    private static final String READING = MemoryBenchmark.class.getName();

    private final Collection<RunResult> results;

    private ModelBenchmarks(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Runs them; where something else was asked for, none.
     *
     * @param arguments a pattern that selects benchmarks by name, and the folder of the report's parts
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include(arguments[0])
                .warmupTime(ITERATION)
                .warmupIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .forks(FORKS)
                // JMH's own access to memory, of which newer Java machines warn.
                .jvmArgs("--sun-misc-unsafe-memory-access=allow")
                .build();
        try {
            new ModelBenchmarks(new Runner(options).run()).part().write(Path.of(arguments[1]));
        } catch (NoBenchmarksException otherAskedFor) {
            System.out.println("No benchmark of the model is called " + arguments[0] + ".");
        }
    }

    private ReportPart part() {
        ReportPart part = new ReportPart("model");
        part.say(System.lineSeparator() + report());
        results.forEach(result -> part.add(Measurement.of(nameOf(result)).with("median ns", nanoseconds(result))));
        return part;
    }

    private static String nameOf(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        String name = parameters.getBenchmark().substring(ModelBenchmarks.class.getPackageName().length() + 1);
        return parameters.getParamsKeys().stream()
                .map(parameters::getParam)
                .collect(Collectors.joining(" ", name + " ", ""));
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        results.stream().filter(ModelBenchmarks::isStep).forEach(step -> report.append(lineOf(step)));
        results.stream().filter(ModelBenchmarks::isReading).forEach(reading -> report.append(comparison(reading)));
        report.append(new ReadReport(results).text());
        return report.append(new EpochReport(results).text())
                .append(new PlaygroundReport(results).text())
                .toString();
    }

    private static String lineOf(RunResult step) {
        DataSize size = sizeOf(step);
        double nanoseconds = nanoseconds(step);
        return "%,9d rows × %2d features: %,14.1f ns a step, %6.3f ns a number, %6.2f GB/s%n"
                .formatted(
                        size.rows(),
                        size.features(),
                        nanoseconds,
                        nanoseconds / size.numbers(),
                        size.bytes() / nanoseconds);
    }

    private String comparison(RunResult reading) {
        DataSize size = sizeOf(reading);
        double nanoseconds = nanoseconds(reading);
        String name = reading.getPrimaryResult().getLabel();
        String speed = "%s of %,d numbers: %,.1f ns, %.2f GB/s%n"
                .formatted(name, size.numbers(), nanoseconds, size.bytes() / nanoseconds);
        String ratios = results.stream()
                .filter(result -> isStep(result) && sizeOf(result).equals(size))
                .map(step -> "    a step streams its data at %.2f of this speed%n"
                        .formatted(nanoseconds / nanoseconds(step)))
                .collect(Collectors.joining());
        return speed + ratios;
    }

    private static boolean isStep(RunResult result) {
        return result.getParams().getBenchmark().startsWith(STEP);
    }

    private static boolean isReading(RunResult result) {
        return result.getParams().getBenchmark().startsWith(READING);
    }

    private static DataSize sizeOf(RunResult result) {
        return DataSize.parse(result.getParams().getParam(SIZE));
    }

    /** The median of the iterations: a busy machine disturbs it less than the mean. */
    static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }
}
