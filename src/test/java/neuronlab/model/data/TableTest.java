package neuronlab.model.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final List<String> NAMES = List.of("yes", "no", "perhaps");
    private static final Table ANSWERS = Table.of(
            Column.numbers(2),
            Column.classes("answer", NAMES),
            new double[] {1, 2, 3, 4, 5, 6},
            new double[] {1, 0, 1});

    @Test
    void theInputsLieRowAfterRow() {
        Table data = Table.of(2, new double[] {1, 2, 3, 4, 5, 6}, new double[] {7, 8, 9});
        assertAll(
                () -> assertEquals(3, data.rows()),
                () -> assertEquals(2, data.features()),
                () -> assertEquals(3, data.input(1, 0)),
                () -> assertEquals(6, data.input(2, 1)),
                () -> assertArrayEquals(new double[] {3, 4}, data.inputs(1)),
                () -> assertEquals(8, data.target(1)),
                () -> assertEquals(0, data.classes()));
    }

    @Test
    void everyRowHasItsClass() {
        assertEquals(3, ANSWERS.classes());
        assertEquals(NAMES, ANSWERS.classNames());
        assertEquals(1, ANSWERS.label(2));
        assertArrayEquals(new int[] {1, 2, 0}, ANSWERS.countPerClass());
    }

    @Test
    void numbersHaveNoClasses() {
        Table numbers = Table.of(1, new double[] {1}, new double[] {2});
        assertThrows(IllegalStateException.class, () -> numbers.label(0));
        assertThrows(IllegalStateException.class, numbers::countPerClass);
    }

    @Test
    void whatTheCallerDoesToTheArraysLaterDoesNotMatter() {
        double[] inputs = {1, 2};
        double[] targets = {3, 4};
        Table data = Table.of(1, inputs, targets);
        inputs[0] = Double.NaN;
        targets[0] = Double.NaN;
        data.inputs(0)[0] = Double.NaN;
        assertEquals(1, data.input(0, 0));
        assertEquals(3, data.target(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsNamedWithItsPlace(double bad) {
        assertRefused(
                "The input in row 2, column 1 (x1) cannot be " + bad,
                2,
                new double[] {1, 2, bad, 4},
                new double[] {5, 6});
        assertRefused(
                "The target in row 2 (y) cannot be " + bad, 2, new double[] {1, 2, 3, 4}, new double[] {5, bad});
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 3, 0.5, Double.NaN})
    void aClassThatThereIsNotIsRefused(double bad) {
        assertThrows(IllegalArgumentException.class, () -> ANSWERS.withTarget(0, bad));
    }

    @Test
    void countsThatDoNotFitAreNamed() {
        assertRefused("A table needs at least one row", 1, new double[0], new double[0]);
        assertRefused("A table needs at least one input", 0, new double[0], new double[1]);
        assertRefused("Expected 4 inputs (2 rows of 2), found 3", 2, new double[3], new double[2]);
    }

    @Test
    void columnsAndClassesNeedDifferentNames() {
        List<Column> twice = List.of(Column.number("a"), Column.number("a"));
        List<Column> asTheTarget = List.of(Column.number("y"));
        Column target = Column.number("y");
        assertThrows(
                IllegalArgumentException.class, () -> Table.of(twice, target, new double[2], new double[1]));
        assertThrows(
                IllegalArgumentException.class, () -> Table.of(asTheTarget, target, new double[1], new double[1]));
        assertThrows(IllegalArgumentException.class, () -> Column.classes("a", List.of("b", "b")));
        assertThrows(IllegalArgumentException.class, () -> Column.classes("a", List.of()));
        assertThrows(IllegalArgumentException.class, () -> Column.number(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void aPlaceOutsideIsRefused(int outside) {
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.input(0, outside));
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.input(outside, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.target(outside));
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.select(outside));
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.without(outside));
        assertThrows(IndexOutOfBoundsException.class, () -> ANSWERS.withInput(outside, 0, 1));
    }

    @Test
    void rowsCanBeChosenAddedRelabelledMovedAndTakenAway() {
        Table chosen = ANSWERS.select(2, 0);
        assertArrayEquals(new double[] {5, 6}, chosen.inputs(0));
        assertArrayEquals(new double[] {1, 2}, chosen.inputs(1));
        Table more = ANSWERS.withRow(new double[] {7, 8}, 2);
        assertArrayEquals(new double[] {7, 8}, more.inputs(3));
        assertArrayEquals(new int[] {1, 2, 1}, more.countPerClass());
        assertArrayEquals(new int[] {0, 3, 0}, ANSWERS.withTarget(1, 1).countPerClass());
        assertArrayEquals(new double[] {3, 9}, ANSWERS.withInput(1, 1, 9).inputs(1));
        Table fewer = ANSWERS.without(1);
        assertEquals(2, fewer.rows());
        assertArrayEquals(new double[] {5, 6}, fewer.inputs(1));
        assertArrayEquals(new int[] {1, 2, 0}, ANSWERS.countPerClass());
        assertArrayEquals(new double[] {3, 4}, ANSWERS.inputs(1));
    }

    @Test
    void ofTooManyRowsSomeAreTakenThatAreEvenlySpread() {
        double[] numbers = IntStream.range(0, 10).asDoubleStream().toArray();
        Table ten = Table.of(1, numbers, numbers);
        assertArrayEquals(new double[] {0, 2, 5, 7}, ten.thinned(4).targetArray());
        assertSame(ten, ten.thinned(10));
        assertArrayEquals(new int[] {0, 1, 2}, RowOrder.spread(3, 7));
    }

    @Test
    void aRowOfAnotherLengthOrNoRowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ANSWERS.withRow(new double[3], 0));
        assertThrows(IllegalArgumentException.class, ANSWERS::select);
    }

    @Test
    void everyColumnCanBecomeTheTargetOrAnInput() {
        Table turned = ANSWERS.choose("x2", List.of("answer", "x1"));
        assertEquals(
                List.of(Column.classes("answer", NAMES), Column.number("x1")), turned.inputColumns());
        assertEquals(Column.number("x2"), turned.targetColumn());
        assertArrayEquals(new double[] {1, 5}, turned.inputs(2));
        assertEquals(6, turned.target(2));
    }

    @Test
    void aChoiceThatMakesNoTableIsRefused() {
        for (List<String> inputs : List.of(List.<String>of(), List.of("x1", "x1"), List.of("answer"), List.of("x3"))) {
            assertThrows(IllegalArgumentException.class, () -> ANSWERS.choose("answer", inputs));
        }
        assertThrows(IllegalArgumentException.class, () -> ANSWERS.choose("x3", List.of("x1")));
    }

    @Test
    void aClassAmongTheInputsBecomesOneColumnEach() {
        Table penguins = Table.of(
                List.of(
                        Column.number("bill", "mm"),
                        Column.classes("species", List.of("Adelie", "Gentoo", "Chinstrap")),
                        Column.number("mass", "g")),
                Column.classes("sex", List.of("female", "male")),
                new double[] {39.1, 0, 3750, 46.1, 1, 4500, 46.5, 2, 3500},
                new double[] {1, 0, 0});
        Table numbers = penguins.encoded();
        assertEquals(
                List.of("bill", "species = Adelie", "species = Gentoo", "species = Chinstrap", "mass"),
                Stream.of(numbers.inputColumns().toArray(Column[]::new)).map(Column::name).toList());
        assertEquals("mm", numbers.inputColumns().getFirst().unit());
        assertArrayEquals(new double[] {39.1, 1, 0, 0, 3750}, numbers.inputs(0));
        assertArrayEquals(new double[] {46.1, 0, 1, 0, 4500}, numbers.inputs(1));
        assertArrayEquals(new double[] {46.5, 0, 0, 1, 3500}, numbers.inputs(2));
        assertEquals(penguins.targetColumn(), numbers.targetColumn());
        assertSame(numbers, numbers.encoded());
    }

    @Test
    void aTargetOfNumbersCanBecomeClasses() {
        Table classes = Table.of(1, new double[] {1, 2, 3, 4}, new double[] {3, -1, 3, 0.5}).withTargetAsClasses();
        assertEquals(List.of("-1", "0.5", "3"), classes.classNames());
        assertArrayEquals(new int[] {1, 1, 2}, classes.countPerClass());
        assertEquals(2, classes.label(0));
        assertSame(ANSWERS, ANSWERS.withTargetAsClasses());
        double[] many = IntStream.range(0, 101).asDoubleStream().toArray();
        assertThrows(IllegalArgumentException.class, Table.of(1, many, many)::withTargetAsClasses);
    }

    @Test
    void aBuilderGathersAnyNumberOfRows() {
        TableBuilder builder = new TableBuilder(Column.numbers(2), Column.number("y"));
        for (int row = 0; row < 1000; row++) {
            builder.add(row, -row, 2.0 * row);
        }
        Table data = builder.build();
        assertEquals(1000, data.rows());
        for (int row = 0; row < 1000; row++) {
            assertEquals(row, data.input(row, 0));
            assertEquals(-row, data.input(row, 1), 0);
            assertEquals(2.0 * row, data.target(row));
        }
    }

    @Test
    void aBuilderRefusesWhatATableRefuses() {
        TableBuilder builder = new TableBuilder(Column.numbers(1), Column.classes("y", NAMES));
        assertThrows(IllegalArgumentException.class, builder::build);
        assertThrows(IllegalArgumentException.class, () -> builder.add(1));
        assertThrows(IllegalArgumentException.class, () -> builder.add(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> builder.add(1, 3));
        assertThrows(IllegalArgumentException.class, () -> builder.add(Double.NaN, 1));
        List<Column> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> new TableBuilder(none, Column.number("y")));
    }

    private static void assertRefused(String message, int features, double[] inputs, double[] targets) {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Table.of(features, inputs, targets));
        assertEquals(message, refusal.getMessage());
    }
}
