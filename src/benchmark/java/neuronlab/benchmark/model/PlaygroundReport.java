package neuronlab.benchmark.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    /** Arguments: Playground's nn.js, how many points there are, how many a step looks at, the sizes of the hidden layers. */
    private static final String LOOP = """
            const [source, count, batch, ...hidden] = process.argv.slice(1);
            const loaded = await import('file://' + source);
            const nn = loaded.default?.buildNetwork ? loaded.default : loaded;
            const points = Array.from({length: Number(count)}, (_, i) => {
              const angle = i * 2.4;
              const radius = i % 2 ? 4 : 1;
              return [radius * Math.cos(angle), radius * Math.sin(angle), i % 2 ? -1 : 1];
            });
            const shape = [2, ...hidden.map(Number), 1];
            const network = nn.buildNetwork(shape, nn.Activations.TANH, nn.Activations.TANH, null, ['x', 'y']);
            function epoch() {
              for (let i = 0; i < points.length; i++) {
                nn.forwardProp(network, points[i].slice(0, 2));
                nn.backProp(network, points[i][2], nn.Errors.SQUARE);
                if ((i + 1) % Number(batch) === 0) nn.updateWeights(network, 0.03, 0);
              }
            }
            function run(milliseconds) {
              const begun = performance.now();
              let epochs = 0;
              while (performance.now() - begun < milliseconds) { epoch(); epochs++; }
              return epochs / (performance.now() - begun) * 1000;
            }
            run(2000);
            console.log([run(1000), run(1000), run(1000)].sort((a, b) => a - b)[1]);
            """;

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
        List<String> command = new ArrayList<>(List.of("node", "--input-type=module", "-e", LOOP, source.toAbsolutePath().toString()));
        IntStream.concat(
                        IntStream.of(NetworkBenchmark.ROWS, NetworkBenchmark.batch(name)),
                        Arrays.stream(NetworkBenchmark.hidden(name)))
                .mapToObj(Integer::toString)
                .forEach(command::add);
        try {
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
}
