package neuronlab.figure.ranked;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankedBarsTest {
    private static final double PIXEL = 1;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static RankedBars bars(String... names) {
        RankedBars bars = new RankedBars(Language.ENGLISH);
        bars.setNames(List.of(names));
        return bars;
    }

    @Test
    void theLikeliestClassComesFirst() {
        RankedBars bars = bars("cat", "dog", "fox");
        bars.setProbabilities(0.04, 0.84, 0.12);
        assertEquals(List.of(1, 2, 0), bars.order());
        assertEquals("1. dog, 84.0%; 2. fox, 12.0%; 3. cat, 4.0%", bars.spoken());
    }

    @Test
    void equallyLikelyClassesKeepTheOrderOfTheirNames() {
        RankedBars bars = bars("cat", "dog", "fox", "owl");
        bars.setProbabilities(0.2, 0.3, 0.2, 0.3);
        assertEquals(List.of(1, 3, 0, 2), bars.order());
        bars.setProbabilities(0.25, 0.25, 0.25, 0.25);
        assertEquals(List.of(0, 1, 2, 3), bars.order());
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheProbabilitiesTheirOrderNeverRises(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(12);
        double[] probabilities = random.doubles(count).map(p -> Math.round(p * 4) / 4.0).toArray();
        List<Integer> order = Ranking.of(probabilities).order();
        assertEquals(IntStream.range(0, count).boxed().toList(), order.stream().sorted().toList());
        for (int place = 1; place < count; place++) {
            int before = order.get(place - 1);
            int here = order.get(place);
            boolean falls = probabilities[before] > probabilities[here];
            boolean tie = probabilities[before] == probabilities[here] && before < here;
            assertTrue(falls || tie, () -> order + " of " + Arrays.toString(probabilities));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 50.0%",
                "0.8808 | 88.1%",
                "0.001 | 0.1%",
                "0.00099 | < 0.1%",
                "1e-300 | < 0.1%",
                "0 | < 0.1%",
                "0.999 | 99.9%",
                "0.99993 | > 99.9%",
                "1 | 100%"
            })
    void whatIsNearlyNothingOrEverythingIsNotWrittenAsIfItWere(double probability, String shown) {
        assertEquals(shown, new Percentages(Language.ENGLISH).of(probability).replace('\u00a0', ' '));
    }

    static Stream<double[]> noProbabilities() {
        return Stream.of(
                new double[] {0.5}, new double[] {0.5, 0.5, 0}, new double[] {-0.1, 1}, new double[] {Double.NaN, 1});
    }

    @ParameterizedTest
    @MethodSource("noProbabilities")
    void whatAreNoProbabilitiesOfTheClassesIsRefused(double[] wrong) {
        RankedBars bars = bars("Good", "Bad");
        assertThrows(IllegalArgumentException.class, () -> bars.setProbabilities(wrong));
        assertEquals(List.of(0, 1), bars.order());
    }

    @Test
    void barsAreAsLongAsTheirProbabilitiesAndRowsFollowTheRanking() throws Exception {
        Toolkit.onFxThread(() -> {
            RankedBars bars = bars("cat", "dog", "fox");
            Shown shown = Shown.in(bars, 500);
            bars.setProbabilities(0.25, 0.75, 0);
            assertFalse(shown.needsLayout(), "a stroke of a drawing must not lay the page out");
            for (int index = 0; index < 3; index++) {
                ProbabilityBar bar = bars.rows().get(index).bar();
                assertEquals(List.of(0.25, 0.75, 0.0).get(index) * bar.trackLength(), bar.fillLength(), PIXEL);
            }
            assertTrue(bars.rows().getFirst().bar().trackLength() > 200);
            double[] tops = bars.rows().stream().mapToDouble(RankedRow::getTranslateY).toArray();
            assertTrue(tops[1] < tops[0] && tops[0] < tops[2], () -> "not ranked: " + Arrays.toString(tops));
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {280, 400, 900})
    void rowsFillTheFigureWithoutOverlap(double width) throws Exception {
        Toolkit.onFxThread(() -> {
            RankedBars bars = bars("a class with a name that is longer than anybody would call it", "b", "c");
            bars.setProbabilities(0.1, 0.2, 0.7);
            Shown.in(bars, width);
            List<RankedRow> ranked = bars.order().stream().map(bars.rows()::get).toList();
            for (int place = 0; place < 3; place++) {
                RankedRow row = ranked.get(place);
                assertTrue(row.getLayoutX() >= 0 && row.getLayoutX() + row.getWidth() <= width);
                assertTrue(row.bar().trackLength() > width / 7, "no room for the bar");
                assertTrue(place == 0 || row.getTranslateY() >= ranked.get(place - 1).getTranslateY() + row.getHeight());
            }
            assertTrue(ranked.get(2).getTranslateY() + ranked.get(2).getHeight() <= bars.getHeight());
            return null;
        });
    }

    @Test
    void arrowKeysGoFromPlaceToPlaceAndThePointerLightsItsRow() throws Exception {
        Toolkit.onFxThread(() -> {
            RankedBars bars = bars("cat", "dog", "fox");
            bars.setProbabilities(0.1, 0.2, 0.7);
            Shown shown = Shown.in(bars, 500);
            shown.type(KeyCode.DOWN);
            assertEquals(2, bars.litIndexProperty().get());
            shown.type(KeyCode.DOWN);
            assertEquals(1, bars.litIndexProperty().get());
            shown.type(KeyCode.END);
            assertEquals(0, bars.litIndexProperty().get());
            shown.type(KeyCode.ESCAPE);
            assertEquals(RankedBars.NONE, bars.litIndexProperty().get());
            shown.point(50, bars.rows().get(1).getTranslateY() + 5);
            assertEquals(1, bars.litIndexProperty().get());
            shown.leave();
            assertEquals(RankedBars.NONE, bars.litIndexProperty().get());
            return null;
        });
    }

    @Test
    void otherNamesStartWithoutProbabilities() {
        RankedBars bars = bars("cat", "dog");
        bars.setProbabilities(0.2, 0.8);
        bars.setNames(List.of("one", "two", "three"));
        assertEquals(List.of(0, 1, 2), bars.order());
        bars.setProbabilities(0.2, 0.3, 0.5);
        assertEquals(List.of(2, 1, 0), bars.order());
        bars.setNames(List.of());
        bars.setProbabilities();
        assertEquals("", bars.spoken());
    }
}
