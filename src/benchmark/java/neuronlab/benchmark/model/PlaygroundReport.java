package neuronlab.benchmark.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;

/**
 * Compares the epochs a second of networks with hidden layers with those of TensorFlow Playground's own loop, on as many
 * points and with the same hidden layers, where node and a build of Playground's {@code nn.ts} are at hand: the
 * environment names it, {@code NEURON_LAB_PLAYGROUND=/path/to/nn.js}. Playground has one output where the networks here
 * have two, and small batches as they have.
 */
final class PlaygroundReport {
    private static final String SOURCE = "NEURON_LAB_PLAYGROUND";
    private static final String NETWORK = NetworkBenchmark.class.getName();
    private static final double NANOSECONDS_IN_A_SECOND = 1e9;

    /** Playground's loop, a module for node. */
    private static final String LOOP = "playground.mjs";

    private final Collection<RunResult> results;

    PlaygroundReport(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        List<RunResult> networks = results.stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(NETWORK))
                .toList();
        if (networks.isEmpty()) {
            return "";
        }
        Optional<Path> source = Optional.ofNullable(System.getenv(SOURCE)).map(Path::of).filter(Files::isReadable);
        if (source.isEmpty()) {
            return "TensorFlow Playground's own loop was not run: %s does not name a build of its nn.ts.%n".formatted(SOURCE);
        }
        StringBuilder report = new StringBuilder();
        networks.forEach(network -> report.append(comparison(network, source.get())));
        return report.toString();
    }

    private static String comparison(RunResult network, Path source) {
        String name = network.getParams().getParam("data");
        try {
            List<String> command = new ArrayList<>(
                    List.of("node", "--input-type=module", "-e", loop(), source.toAbsolutePath().toString()));
            IntStream.concat(
                            IntStream.of(NetworkBenchmark.ROWS, NetworkBenchmark.batch(name)),
                            Arrays.stream(NetworkBenchmark.hidden(name)))
                    .mapToObj(Integer::toString)
                    .forEach(command::add);
            Process node = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            double theirs = Double.parseDouble(printed);
            double ours = NANOSECONDS_IN_A_SECOND / ModelBenchmarks.nanoseconds(network);
            return "%s: TensorFlow Playground's own loop makes %,.0f epochs a second: the trainer is %.1f times as fast%n"
                    .formatted(name, theirs, ours / theirs);
        } catch (IOException | NumberFormatException absent) {
            return "%s: TensorFlow Playground's own loop could not be run: %s%n".formatted(name, absent.getMessage());
        }
    }

    private static String loop() throws IOException {
        try (InputStream module = PlaygroundReport.class.getResourceAsStream(LOOP)) {
            return new String(Objects.requireNonNull(module, LOOP).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
