package neuronlab.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one program of the run adds to the report: each measures in a Java machine of its own. */
public final class ReportPart {
    static final String TEXT = ".txt";
    static final String JSON = ".json";

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();

    /** @param name such as "frames" */
    public ReportPart(String name) {
        this.name = name;
    }

    /** Adds what was measured, and prints it: a run takes minutes. */
    public void add(Measurement measurement) {
        objects.add("    " + measurement.json());
        say(measurement.text());
    }

    /** Adds and prints a line for people only, such as on what was measured. */
    public void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /**
     * Leaves it for {@link BenchmarkReport}.
     *
     * @param folder where the parts of this run lie
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String title = name + System.lineSeparator() + "=".repeat(name.length()) + System.lineSeparator();
        Files.writeString(folder.resolve(name + TEXT), title + String.join(System.lineSeparator(), lines));
        Files.writeString(
                folder.resolve(name + JSON),
                objects.stream().collect(Collectors.joining(",\n", "  \"%s\": [\n".formatted(name), "\n  ]")));
    }
}
