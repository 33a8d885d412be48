package neuronlab.benchmark.frame;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Rectangle;
import neuronlab.benchmark.frame.FrameClock.Moment;
import neuronlab.benchmark.report.BenchmarkReport;
import neuronlab.benchmark.report.Measurement;
import neuronlab.benchmark.report.ReportPart;
import neuronlab.model.SeededRandom;

/**
 * Opens a table of a million rows and twenty columns in the laboratory, trains on it, and says how long that
 * took, how much memory, and how long frames take meanwhile.
 */
public final class LaboratoryBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int COLUMNS = 20;
    private static final int FRAMES = 600;
    private static final int WARM_UP = 120;
    private static final double NANOSECONDS_IN_A_SECOND = 1e9;
    private static final double MEBIBYTE = 1 << 20;

    private final FrameClock clock = LessonOnScreen.onFxThread(FrameClock::new);
    private final LessonOnScreen laboratory = LessonOnScreen.open("laboratory");
    private final ReportPart report = new ReportPart("laboratory");

    private LaboratoryBenchmark() {}

    /**
     * Runs it, unless something else was asked for.
     *
     * @param arguments a pattern that selects benchmarks by name, and the folder of the report's parts
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!BenchmarkReport.isAskedFor(LaboratoryBenchmark.class, arguments[0])) {
            return;
        }
        LessonOnScreen.startToolkit();
        Path file = Files.createTempFile("million", ".csv");
        try {
            write(file);
            LaboratoryBenchmark benchmark = new LaboratoryBenchmark();
            benchmark.measure(file);
            benchmark.report.write(Path.of(arguments[1]));
        } finally {
            Files.delete(file);
        }
        Platform.exit();
    }

    private static void write(Path file) throws IOException {
        SeededRandom random = new SeededRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < ROWS; row++) {
                StringBuilder line = new StringBuilder();
                double target = 0;
                for (int column = 1; column < COLUMNS; column++) {
                    double value = Math.round(random.nextGaussian() * 1000) / 1000.0;
                    target += column * value;
                    line.append(value).append(',');
                }
                out.append(line).append(Double.toString(Math.round(target * 1000) / 1000.0)).append('\n');
            }
        }
    }

    private void measure(Path file) {
        double before = usedMebibytes();
        long begun = System.nanoTime();
        laboratory.open(file);
        waitUntil(() -> isThere("#import-use") && !laboratory.find("#import-use").isDisabled());
        final double read = (System.nanoTime() - begun) / NANOSECONDS_IN_A_SECOND;
        fire("#import-use");
        waitUntil(() -> ((Labeled) laboratory.find("#laboratory-status")).getText().startsWith("750,000"));
        final double prepared = (System.nanoTime() - begun) / NANOSECONDS_IN_A_SECOND;
        final double memory = usedMebibytes() - before;
        Rectangle pixel = laboratory.addPixel();
        FrameTimes still = frames(pixel);
        fire("#play");
        frames(pixel);
        FrameTimes training = frames(pixel);
        String place = LessonOnScreen.onFxThread(() -> ((Labeled) laboratory.find("#transport-place")).getText());
        fire("#play");
        Measurement measurement = Measurement.of("%,d rows of %d columns in the laboratory".formatted(ROWS, COLUMNS))
                .with("read s", read)
                .with("read and prepared s", prepared)
                .with("heap MiB", memory);
        measurement = still.addTo(measurement, "frame at rest");
        report.add(training.addTo(measurement, "frame while it trains"));
        report.say("    trained meanwhile to " + place);
    }

    private FrameTimes frames(Rectangle pixel) {
        clock.measure(WARM_UP, Moment.AT_THE_PULSE, index -> pixel.setTranslateX(index % 2));
        return clock.measure(FRAMES, Moment.AT_THE_PULSE, index -> pixel.setTranslateX(index % 2));
    }

    private static double usedMebibytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private boolean isThere(String selector) {
        try {
            return laboratory.find(selector) != null;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private void fire(String selector) {
        LessonOnScreen.onFxThread(() -> {
            ((ButtonBase) laboratory.find(selector)).fire();
            return selector;
        });
    }

    /** Asks again and again on the JavaFX thread, which leaves it free between. */
    private static void waitUntil(BooleanSupplier condition) {
        while (!LessonOnScreen.onFxThread(condition::getAsBoolean)) {
            Thread.onSpinWait();
        }
    }
}
