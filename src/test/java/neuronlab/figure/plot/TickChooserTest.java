package neuronlab.figure.plot;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.plot.AxisDescription.TickRule;
import neuronlab.figure.plot.AxisScale.Linear;
import neuronlab.figure.plot.AxisScale.Logarithmic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TickChooserTest {
    private static final double ROOM = 30;

    private static List<Tick> choose(AxisDescription axis, double length) {
        return new TickChooser(Language.ENGLISH.numbers(), 12, _ -> ROOM).choose(axis, length);
    }

    private static List<String> labels(AxisScale scale, TickRule rule, double length) {
        return choose(new AxisDescription("", scale, rule), length).stream()
                .map(Tick::label)
                .toList();
    }

    static Stream<Arguments> axes() {
        return Stream.of(
                Arguments.of(new Linear(0, 2600), TickRule.ROUND, 200, List.of("0", "500", "1,000", "1,500", "2,000", "2,500")),
                Arguments.of(new Linear(0, 2600), TickRule.ROUND, 100, List.of("0", "1,000", "2,000")),
                Arguments.of(new Linear(0, 0.4), TickRule.ROUND, 130, List.of("0.0", "0.1", "0.2", "0.3", "0.4")),
                Arguments.of(new Linear(-0.4, 0.4), TickRule.ROUND, 150, List.of("\u22120.4", "\u22120.2", "0.0", "0.2", "0.4")),
                Arguments.of(new Linear(0, 3), TickRule.COUNTED, 1000, List.of("0", "1", "2", "3")),
                Arguments.of(new Linear(1, 964.54), TickRule.ENDS, 200, List.of("1", "200", "400", "600", "800", "965")),
                Arguments.of(new Logarithmic(1, 100), TickRule.ROUND, 300, List.of("1", "2", "5", "10", "20", "50", "100")),
                Arguments.of(new Logarithmic(1, 134971.67), TickRule.ROUND, 400, List.of("1", "10", "100", "1,000", "10,000", "100,000")),
                Arguments.of(new Logarithmic(1, 134971.67), TickRule.ROUND, 110, List.of("1", "100", "10,000")),
                Arguments.of(new Logarithmic(1, 134971.67), TickRule.ENDS, 400, List.of("1", "10", "100", "1,000", "10,000", "134,972")));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void ticksAreTheRoundValuesThatFit(AxisScale scale, TickRule rule, double length, List<String> expected) {
        assertEquals(expected, labels(scale, rule, length));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ticksLieOnTheAxisInOrderAndApart(int seed) {
        Random random = new Random(seed);
        double lower = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-4, 7));
        double upper = lower + random.nextDouble(0.1, 1) * Math.pow(10, random.nextInt(-3, 7));
        double length = random.nextDouble(60, 1500);
        List<Tick> ticks = choose(AxisDescription.linear("", lower, upper), length);
        assertTrue(ticks.size() <= 12);
        for (int index = 0; index < ticks.size(); index++) {
            double fraction = ticks.get(index).fraction();
            assertTrue(fraction > -1e-6 && fraction < 1 + 1e-6, () -> "outside: " + ticks);
            assertTrue(
                    index == 0 || (fraction - ticks.get(index - 1).fraction()) * length >= ROOM - 1e-6,
                    () -> "too near: " + ticks);
        }
    }

    @Test
    void anAxisWithoutLengthHasNoMoreThanOneTick() {
        assertTrue(choose(AxisDescription.linear("", 0, 410), 0).size() <= 1);
    }
}
