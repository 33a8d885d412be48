package neuronlab.model.data.builtin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.csv.CsvOptions;

/** The data that come with the program, each with the choice of target and inputs that one begins with. */
public enum BuiltInData {
    /** Three houses: area → price. */
    HOUSES_ONE_VARIABLE("houses-one-variable.csv", "price", "area"),
    /** Ten houses: area, bathrooms → price. */
    HOUSES_TWO_VARIABLES("houses-two-variables.csv", "price", "area", "bathrooms"),
    /** Ten houses: area, bathrooms → Good or Bad. */
    HOUSES_LABELLED("houses-labelled.csv", "label", "area", "bathrooms"),
    /** 48 houses of which the middling ones are Good. */
    HOUSES_MIDDLING("houses-middling.csv", "label", "area", "bathrooms"),
    /** Anscombe's first series: points about a line. */
    ANSCOMBE_I("anscombe.csv", "y", "x"),
    /** Anscombe's second series: a curve with the same best line. */
    ANSCOMBE_II("anscombe.csv", "y", "x"),
    /** Anscombe's third series: a line and one point far off, with the same best line. */
    ANSCOMBE_III("anscombe.csv", "y", "x"),
    /** Anscombe's fourth series: one point alone decides the same best line. */
    ANSCOMBE_IV("anscombe.csv", "y", "x"),
    /** Penguins of three species; some values are missing. */
    PENGUINS("penguins.csv", "species", "bill length", "bill depth"),
    /** Cars of 1970 to 1982: miles per gallon from up to seven columns; some values are missing. */
    CARS("cars.csv", "miles per gallon", "horsepower", "weight", "year"),
    /** Handwritten digits of 8 × 8 cells. */
    DIGITS("digits.csv.gz", "digit");

    private static final Map<String, Column> COLUMNS_WITH_UNITS = Map.of(
            "area_sqft", Column.number("area", "sq ft"),
            "price_thousands", Column.number("price", "thousand dollars"));
    private static final String SERIES = "series";
    private static final List<String> GOOD_OR_BAD = List.of("Good", "Bad");
    private static final Map<BuiltInData, DataFrame> READ = new ConcurrentHashMap<>();

    private final String file;
    private final String target;
    private final List<String> inputs;

    BuiltInData(String file, String target, String... inputs) {
        this.file = file;
        this.target = target;
        this.inputs = List.of(inputs);
    }

    /** The data of an {@link #id()}, if there are such. */
    public static Optional<BuiltInData> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What they are called in files and on the command line, such as {@code houses-one-variable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that one begins to answer. */
    public String usualTarget() {
        return target;
    }

    /** The columns that one begins to answer from: for the digits all cells. */
    public List<String> usualInputs() {
        return inputs.isEmpty()
                ? frame().columns().stream()
                        .map(Column::name)
                        .filter(name -> !name.equals(target))
                        .toList()
                : inputs;
    }

    /** Whose data they are, and under which licence. */
    public String credit() {
        return Credits.of(file);
    }

    /** The data; read when first asked for. */
    public DataFrame frame() {
        return READ.computeIfAbsent(this, data -> withUnits(data.read()));
    }

    private DataFrame read() {
        return switch (this) {
            case DIGITS -> DataFrame.of(Digits.load());
            case ANSCOMBE_I, ANSCOMBE_II, ANSCOMBE_III, ANSCOMBE_IV ->
                series(name().substring(name().indexOf('_') + 1));
            case HOUSES_LABELLED, HOUSES_MIDDLING ->
                Resources.read(file, CsvOptions.FIND_ALL.withClasses(target, GOOD_OR_BAD)).frame();
            default -> Resources.read(file, CsvOptions.FIND_ALL).frame();
        };
    }

    /** The files of the houses have the units in the names of their columns. */
    private static DataFrame withUnits(DataFrame read) {
        DataFrame result = read;
        for (int place = 0; place < read.columns().size(); place++) {
            Column column = read.columns().get(place);
            result = result.withColumn(place, COLUMNS_WITH_UNITS.getOrDefault(column.name(), column));
        }
        return result;
    }

    private static DataFrame series(String wanted) {
        DataFrame all = Resources.read(ANSCOMBE_I.file, CsvOptions.FIND_ALL).frame();
        int place = all.columns().indexOf(all.column(SERIES).orElseThrow());
        int label = all.columns().get(place).classNames().indexOf(wanted);
        DataFrame its = all.select(IntStream.range(0, all.rows())
                .filter(row -> all.value(row, place) == label)
                .toArray());
        return its.choose(List.of("x", "y"));
    }
}
