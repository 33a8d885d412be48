package neuronlab.figure.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private final Numbers english = Language.ENGLISH.numbers();
    private final Numbers german = Language.of(Locale.GERMAN).numbers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"134971.67|134,972", "-0.4|0", "-63.2|\u221263", "799.5|800", "0|0", "1e9|1,000,000,000"})
    void wholeNumbersAreRoundedAndGrouped(double value, String text) {
        assertEquals(text, english.whole(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.1|3|0.100", "-0.0004|3|0.000", "366.2666666|1|366.3", "-1.25|1|\u22121.3", "1234.5|2|1,234.50"})
    void fixedNumbersKeepTheirDigits(double value, int decimals, String text) {
        assertEquals(text, english.fixed(value, decimals));
    }

    @Test
    void trailingZeroesCanBeLeftOut() {
        assertEquals("0.5", english.upTo(0.5, 3));
        assertEquals("2", english.upTo(2, 3));
    }

    @ParameterizedTest
    @CsvSource({"1e12, 1e12", "1234567890123, 1.235e12", "-2.5e300, \u22122.5e300"})
    void aNumberWithAnExponentCanBeReadAgain(double value, String text) {
        assertEquals(text, english.scientific(value, 4));
        assertEquals(value, english.read(text).orElseThrow(), Math.abs(value) * 1e-3);
    }

    @Test
    void theLanguageChoosesTheSigns() {
        assertEquals("134.972,5", german.fixed(134972.5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.123|0.123", "' 12 '|12", "1,234.5|1234.5", "-3|-3", "\u22123|-3", "+7|7", "1e3|1000", "1E-3|0.001",
                ".5|0.5", "2000|2000", "-134971.67|-134971.67", "1e300|1e300"
            })
    void typedNumbersAreRead(String typed, double value) {
        assertEquals(OptionalDouble.of(value), english.read(typed));
    }

    @Test
    void bothDecimalSignsAreRead() {
        assertEquals(OptionalDouble.of(0.5), german.read("0,5"));
        assertEquals(OptionalDouble.of(0.25), german.read("0.25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "12x", "1.2.3", "NaN", "1e999", "-", "+", "--3"})
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(OptionalDouble.empty(), english.read(typed));
    }
}
