package neuronlab.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import neuronlab.benchmark.report.BenchmarkReport;
import neuronlab.benchmark.report.Measurement;
import neuronlab.benchmark.report.ReportPart;

/**
 * Starts the program, and a bare window, several times each in turn, and says how long they took to their first frame;
 * then goes through all lessons twice. On the screen that {@code DISPLAY} names, or without a screen where there is none.
 */
public final class StartBenchmark {
    static final String SHOWN = "first frame shown";

    /** By its name: its class could not be loaded here, without JavaFX. */
    private static final String BARE_WINDOW = StartBenchmark.class.getPackageName() + ".BareWindow";

    private static final int STARTS = 5;
    private static final String FIRST_LESSON = "price-question";
    private static final String FULL_LESSON = "gradient-descent";
    private static final List<String> NO_SCREEN = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final ReportPart report = new ReportPart("start");
    private final Path home;
    private final Path java;
    private final String nativeAccess;
    private final String modulePath;
    private final String module;
    private final String classPath;
    private final Path image;

    private StartBenchmark(String[] arguments) throws IOException {
        home = Files.createTempDirectory("neuron-lab-benchmark");
        java = Path.of(System.getProperty("java.home"), "bin", "java");
        nativeAccess = arguments[2];
        modulePath = arguments[3];
        module = arguments[4];
        classPath = arguments[5];
        image = Path.of(arguments[6]);
    }

    /**
     * Runs it, unless something else was asked for.
     *
     * @param arguments a pattern that selects benchmarks by name, the folder of the report's parts, the option that allows
     *     JavaFX its native code, the module path and the main class of the program as {@code module/class}, the class path
     *     of this class and of the program's, and the folder of the image, which need not be there
     */
    public static void main(String[] arguments) throws IOException {
        if (!BenchmarkReport.isAskedFor(StartBenchmark.class, arguments[0])) {
            return;
        }
        StartBenchmark benchmark = new StartBenchmark(arguments);
        try {
            benchmark.run();
        } finally {
            benchmark.leaveNoHome();
        }
        benchmark.report.write(Path.of(arguments[1]));
    }

    private void leaveNoHome() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws IOException {
        report.say("screen: " + (hasScreen() ? System.getenv("DISPLAY") : "none, the headless toolkit"));
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("a bare window of 60 nodes", bareWindow());
        programs.put("from its modules, lesson 1", fromModules("--report-first-frame", "--lesson", FIRST_LESSON));
        if (Files.isDirectory(image)) {
            programs.put("the image, start page", fromImage("--report-first-frame"));
            programs.put("the image, lesson 1", fromImage("--report-first-frame", "--lesson", FIRST_LESSON));
            programs.put("the image, lesson 5", fromImage("--report-first-frame", "--lesson", FULL_LESSON));
        } else {
            report.say("The image is not made: -Pdist,benchmark makes and measures it too.");
        }
        firstFrames(programs);
        lessons();
        if (Files.isDirectory(image)) {
            size();
        }
    }

    /** One start of each after the other, so that whatever else the machine does disturbs all alike. */
    private void firstFrames(Map<String, List<String>> programs) throws IOException {
        Map<String, List<double[]>> starts = new LinkedHashMap<>();
        for (int i = 0; i < STARTS; i++) {
            for (var program : programs.entrySet()) {
                starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(start(program.getValue()));
            }
        }
        double bare = median(starts.values().iterator().next(), 0);
        starts.forEach((name, all) -> {
            double milliseconds = median(all, 0);
            report.add(Measurement.of(name)
                    .with("first frame ms", milliseconds)
                    .with("to the bare window", milliseconds / bare)
                    .with("memory MB", median(all, 1)));
        });
    }

    /** The milliseconds to the first frame, and the MB then. */
    private double[] start(List<String> command) throws IOException {
        try (Program program = new Program(command, home)) {
            for (String line = program.nextLine(); line != null; line = program.nextLine()) {
                if (line.equals(SHOWN)) {
                    double milliseconds = program.milliseconds();
                    return new double[] {milliseconds, program.memory().orElse(Double.NaN)};
                }
            }
        }
        throw new IllegalStateException("It ended before it showed anything: " + String.join(" ", command));
    }

    private static double median(List<double[]> rows, int column) {
        double[] values = rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
        return values[values.length / 2];
    }

    /**
     * The time of each page from the turn to its frame: when it is turned to at once, when the page before was read first,
     * and when it is come back to; and the memory then.
     */
    private void lessons() throws IOException {
        Map<String, Measurement> lessons = new LinkedHashMap<>();
        Map<String, Double> most = new LinkedHashMap<>();
        tour("--tour", " ms", lessons, most);
        tour("--tour-at-leisure", " after reading ms", lessons, most);
        lessons.values().forEach(report::add);
        Measurement slowest = Measurement.of("the slowest lesson");
        for (var each : most.entrySet()) {
            slowest = slowest.with(each.getKey(), each.getValue());
        }
        report.add(slowest);
    }

    private void tour(String option, String unit, Map<String, Measurement> lessons, Map<String, Double> most)
            throws IOException {
        Set<String> seen = new HashSet<>();
        try (Program program = new Program(Files.isDirectory(image) ? fromImage(option) : fromModules(option), home)) {
            for (String line = program.nextLine(); line != null; line = program.nextLine()) {
                String[] parts = line.split(" ");
                String name = parts[1] + unit;
                double milliseconds = Double.parseDouble(parts[2]);
                if (seen.add(parts[0] + name)) {
                    most.merge(name, milliseconds, Math::max);
                    lessons.merge(
                            parts[0],
                            Measurement.of("open " + parts[0]).with(name, milliseconds),
                            (known, _) -> known.with(name, milliseconds));
                    double memory = program.memory().orElse(Double.NaN);
                    lessons.computeIfPresent(parts[0], (_, known) -> known.with("MB, " + name, memory));
                }
            }
        }
    }

    private void size() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            double bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            report.add(Measurement.of("the image with its cache").with("MB", bytes / 1e6));
        }
    }

    private static boolean hasScreen() {
        return System.getenv("DISPLAY") != null;
    }

    private List<String> fromModules(String... arguments) {
        return command(List.of("--module-path", modulePath, "--module", module), arguments);
    }

    private List<String> bareWindow() {
        return command(List.of(
                "--module-path",
                modulePath,
                "--add-modules",
                "javafx.controls",
                "--class-path",
                classPath,
                BARE_WINDOW));
    }

    private List<String> command(List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString(), nativeAccess));
        if (!hasScreen()) {
            command.addAll(NO_SCREEN);
        }
        command.addAll(program);
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** By its launcher; but without a screen by its Java, which alone takes options. */
    private List<String> fromImage(String... arguments) {
        List<String> command = new ArrayList<>();
        if (hasScreen()) {
            command.add(image.resolve("bin/neuron-lab").toString());
        } else {
            command.add(image.resolve("bin/java").toString());
            command.addAll(NO_SCREEN);
            command.add("-XX:AOTCache=" + image.resolve("lib/neuron-lab.aot"));
            command.addAll(List.of("--module", module));
        }
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
