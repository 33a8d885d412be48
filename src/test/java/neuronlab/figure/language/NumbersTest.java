package neuronlab.figure.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import neuronlab.model.number.NumberReading.Understood;
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
            value = {"134971.67|134,972", "-0.4|0", "-63.2|\u221263", "799.5|800", "0|0", "1234567|1,234,567", "-9999999|\u22129,999,999"})
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
    @CsvSource(
            delimiter = '|',
            value = {
                "10000000|0|1 × 10⁷", "420000000|0|4.2 × 10⁸", "4248938665|0|4.25 × 10⁹", "1e100|0|1 × 10¹⁰⁰",
                "-1e308|3|−1 × 10³⁰⁸", "9999999.6|0|1 × 10⁷", "1e9|2|1 × 10⁹", "1e-8|8|1 × 10⁻⁸",
                "0.0000123456|9|0.0000123", "1234567.891|3|1,234,568", "123456.789|3|123,456.8",
                "0.123456789|9|0.1234568", "0.000012|6|0.000012", "1000|4|1,000.000", "10000|4|10,000.00", "0|12|0.0000000"
            })
    void aNumberIsNeverLongerThanItsPlace(double value, int decimals, String text) {
        assertEquals(text.replace(' ', '\u00A0'), english.fixed(value, decimals));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.2e8, -4.2e8, 1e100, 1.25e-7, 1.79e308, 5e-324, 1e7})
    void aPowerOfTenIsReadAgain(double value) {
        for (Numbers numbers : List.of(english, german, Language.of(Locale.FRENCH).numbers())) {
            assertEquals(OptionalDouble.of(value), read(numbers, numbers.powerOfTen(value, 3)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.1004|0.1004", "150|150", "1e300|1 × 10³⁰⁰", "1234567.891|1234567.891", "-0.05|−0.05", "1e-9|0.000000001"})
    void aFieldShowsAllDigits(double value, String text) {
        assertEquals(text.replace(' ', '\u00A0'), english.exact(value));
    }

    @Test
    void anExactNumberIsTheSameWhenItIsReadAgain() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            assertEquals(OptionalDouble.of(value), read(english, english.exact(value)));
            assertEquals(OptionalDouble.of(value), read(german, german.exact(value)));
        }
    }

    @Test
    void noNumberIsLongerThanAPowerOfTen() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            String text = english.fixed(value, random.nextInt(8));
            assertTrue(text.length() <= 15, text);
        }
    }

    @Test
    void theLanguageChoosesTheSigns() {
        assertEquals("134.972,5", german.fixed(134972.5, 1));
    }

    private static OptionalDouble read(Numbers numbers, String text) {
        return numbers.read(text) instanceof Understood number
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.123|0.123", "' 12 '|12", "1,234.5|1234.5", "-3|-3", "\u22123|-3", "+7|7", "1e3|1000", "1E-3|0.001",
                ".5|0.5", "2000|2000", "-134971.67|-134971.67", "1e300|1e300"
            })
    void typedNumbersAreRead(String typed, double value) {
        assertEquals(OptionalDouble.of(value), read(english, typed));
    }

    @Test
    void bothDecimalSignsAreRead() {
        assertEquals(OptionalDouble.of(0.5), read(german, "0,5"));
        assertEquals(OptionalDouble.of(0.25), read(german, "0.25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "12x", "1.2.3", "NaN", "1e999", "-", "+", "--3"})
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(OptionalDouble.empty(), read(english, typed));
    }
}
