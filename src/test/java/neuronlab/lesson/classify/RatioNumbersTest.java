package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioNumbersTest {
    private final RatioNumbers numbers = new RatioNumbers(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4 | 0.00 | 1",
                "4 | 2 | 2.00 | 7.39",
                "0.05 | 0 | 0.05 | 1.05",
                "4.6 | 0 | 4.60 | 99.5",
                "10 | 0 | 10.00 | 22,026",
                "20 | 0 | 20.00 | 4.9 × 10⁸",
                "1000 | 0 | 1,000.00 | 2.0 × 10⁴³⁴",
                "1000 | -1000 | 2,000.00 | 3.9 × 10⁸⁶⁸",
                "1e308 | -1e308 | ∞ | ∞"
            })
    void theFactorIsEToTheDifference(double first, double second, String difference, String factor) {
        OutputRatio ratio = new OutputRatio(0, 1, first, second);
        assertEquals(difference, numbers.difference(ratio));
        assertEquals(factor.replace(' ', '\u00A0'), numbers.factor(ratio));
    }

    @Test
    void theTwoLargestScoresAreComparedAndEqualOnesInTheirOrder() {
        OutputRatio ratio = SoftmaxReading.of(List.of(1.0, 3.0, -2.0, 3.5), false).ratio();
        assertEquals(new OutputRatio(3, 1, 3.5, 3), ratio);
        OutputRatio tie = SoftmaxReading.of(List.of(1.0, 3.0, 3.0), false).ratio();
        assertEquals(new OutputRatio(1, 2, 3, 3), tie);
    }
}
