package neuronlab.model.data.made;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import neuronlab.model.SeededRandom;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;

/**
 * Data that are made on the spot: the same seed, noise and size give the same numbers on every machine.
 *
 * <p>Inputs lie about between −{@value #REACH} and {@value #REACH}. The noise is a standard deviation in the same units:
 * of the target where it is a number, of both inputs where it is a class. Classes come in turns, so that they have equally
 * many rows as nearly as can be.
 */
public enum MadeData {
    /** y = x / 2 + 1. */
    LINE(1, 0),
    /** y = x² / 5 − 2. */
    CURVE(1, 0),
    /** y = x₁ − x₂ / 2 + 1. */
    PLANE(2, 0),
    /** Two round clouds at opposite corners. */
    TWO_CLOUDS(2, 2),
    /** A disc, and a ring round it. */
    CIRCLE(2, 2),
    /** Four quadrants; those across from each other have the same class. */
    XOR(2, 2),
    /** Two half circles that reach into each other. */
    TWO_MOONS(2, 2),
    /** Two arms that turn round each other. */
    SPIRAL(2, 2),
    /** Three round clouds. */
    THREE_BLOBS(2, 3);

    /** How far the data reach from 0, without noise. */
    public static final double REACH = 5;
    /** The most rows that are made. */
    public static final int MOST_ROWS = 100_000;

    private static final List<String> CLASS_NAMES = List.of("A", "B", "C");

    private final int inputs;
    private final int classes;

    MadeData(int inputs, int classes) {
        this.inputs = inputs;
        this.classes = classes;
    }

    /** The data of an {@link #id()}, if there are such. */
    public static Optional<MadeData> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What they are called in files and on the command line, such as {@code two-moons}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that is to be answered. */
    public String target() {
        return classes > 0 ? "class" : "y";
    }

    /** The columns to answer from. */
    public List<String> inputs() {
        return inputs == 1 ? List.of("x") : List.of("x1", "x2");
    }

    /** Whether the target is a class. */
    public boolean hasClasses() {
        return classes > 0;
    }

    /**
     * Makes them: the inputs and then the target.
     *
     * @param seed the same seed, the same numbers
     * @param noise a standard deviation, finite, 0 or more
     * @param rows from 1 to {@value #MOST_ROWS}
     * @throws IllegalArgumentException if noise or rows are out of range
     */
    public DataFrame make(long seed, double noise, int rows) {
        if (!isPossible(noise, rows)) {
            throw new IllegalArgumentException("Noise %s and %d rows cannot be made".formatted(noise, rows));
        }
        SeededRandom random = new SeededRandom(seed);
        double[][] columns = new double[inputs + 1][rows];
        for (int row = 0; row < rows; row++) {
            double[] made = classes > 0 ? example(row, rows, noise, random) : measured(noise, random);
            for (int column = 0; column <= inputs; column++) {
                columns[column][row] = made[column];
            }
        }
        return DataFrame.owning(columns(), List.of(columns));
    }

    /** Whether data of this noise and size can be made. */
    public static boolean isPossible(double noise, int rows) {
        return noise >= 0 && Double.isFinite(noise) && rows >= 1 && rows <= MOST_ROWS;
    }

    private List<Column> columns() {
        List<Column> result = new ArrayList<>(
                inputs().stream().map(Column::number).toList());
        result.add(
                classes > 0
                        ? Column.classes(target(), CLASS_NAMES.subList(0, classes))
                        : Column.number(target()));
        return result;
    }

    private double[] measured(double noise, SeededRandom random) {
        double x = uniform(random, REACH);
        double x2 = inputs == 2 ? uniform(random, REACH) : 0;
        double y = switch (this) {
            case LINE -> x / 2 + 1;
            case CURVE -> x * x / 5 - 2;
            default -> x - x2 / 2 + 1;
        };
        double noisy = y + noise * random.nextGaussian();
        return inputs == 2 ? new double[] {x, x2, noisy} : new double[] {x, noisy};
    }

    private double[] example(int row, int rows, double noise, SeededRandom random) {
        int label = row % classes;
        double[] made = switch (this) {
            case TWO_CLOUDS -> cloud(label == 0 ? 2 : -2, label == 0 ? 2 : -2, 1, random);
            case THREE_BLOBS -> {
                double angle = 2 * Math.PI * label / classes + Math.PI / 2;
                yield cloud(3 * StrictMath.cos(angle), 3 * StrictMath.sin(angle), 1, random);
            }
            case CIRCLE -> {
                // Half of the reach for the disc, and from 0.7 of it for the ring.
                double radius = label == 0
                        ? REACH * 0.5 * random.nextDouble()
                        : REACH * (0.7 + 0.3 * random.nextDouble());
                yield polar(radius, 2 * Math.PI * random.nextDouble());
            }
            case XOR -> {
                double x = away(uniform(random, REACH));
                double size = Math.abs(away(uniform(random, REACH)));
                yield new double[] {x, (x > 0) == (label == 0) ? size : -size};
            }
            case TWO_MOONS -> {
                double angle = Math.PI * random.nextDouble();
                double[] arc = polar(0.6 * REACH, angle);
                yield label == 0
                        ? new double[] {arc[0] - 1.5, arc[1] - 0.75}
                        : new double[] {1.5 - arc[0], 0.75 - arc[1]};
            }
            default -> {
                // An arm turns once and three quarters on its way out, as in the playgrounds of the web.
                double way = (row / classes + 0.5) / Math.ceilDiv(rows, classes);
                yield polar(way * REACH, 1.75 * way * 2 * Math.PI + label * Math.PI);
            }
        };
        return new double[] {
            made[0] + noise * random.nextGaussian(), made[1] + noise * random.nextGaussian(), label
        };
    }

    private static double uniform(SeededRandom random, double reach) {
        return (2 * random.nextDouble() - 1) * reach;
    }

    /** Keeps quadrants apart by a narrow gap. */
    private static double away(double value) {
        double gap = 0.3;
        return value + (value > 0 ? gap : -gap) * (1 - Math.abs(value) / REACH);
    }

    private static double[] cloud(double x1, double x2, double deviation, SeededRandom random) {
        return new double[] {x1 + deviation * random.nextGaussian(), x2 + deviation * random.nextGaussian()};
    }

    private static double[] polar(double radius, double angle) {
        return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
    }
}
