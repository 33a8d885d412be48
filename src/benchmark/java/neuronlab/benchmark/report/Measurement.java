package neuronlab.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured of one thing.
 *
 * @param name the thing
 * @param figures the numbers, in the order in which they are read
 */
public record Measurement(String name, List<Figure> figures) {
    private static final int NAME_WIDTH = 56;

    /**
     * A number of it.
     *
     * @param label what it is, with its unit
     * @param value NaN if it could not be measured
     */
    public record Figure(String label, double value) {
        private String text() {
            return "%s %s".formatted(label, Math.abs(value) < 100 ? "%.2f".formatted(value) : "%,.0f".formatted(value));
        }

        private String json() {
            return String.format(Locale.ROOT, Double.isFinite(value) ? "\"%s\": %.4f" : "\"%s\": null", label, value);
        }
    }

    /** Nothing yet of a thing. */
    public static Measurement of(String name) {
        return new Measurement(name, List.of());
    }

    /** The same with a number more. */
    public Measurement with(String label, double value) {
        List<Figure> more = new ArrayList<>(figures);
        more.add(new Figure(label, value));
        return new Measurement(name, List.copyOf(more));
    }

    String text() {
        return ("%-" + NAME_WIDTH + "s %s")
                .formatted(name, figures.stream().map(Figure::text).collect(Collectors.joining(" · ")));
    }

    String json() {
        return "{\"name\": \"%s\", %s}"
                .formatted(name, figures.stream().map(Figure::json).collect(Collectors.joining(", ")));
    }
}
