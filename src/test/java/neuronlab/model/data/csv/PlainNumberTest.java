package neuronlab.model.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    private static double read(String text) {
        return new PlainNumber('.').read(text.toCharArray(), 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "-0", "1", "+1", "007", "1.", ".5", "-2.5e-3", "1E+2", "9007199254740993", "0.1", "1e22", "1e23",
                "8.5e-23", "0.3000000000000000444", "123456789012345678901234567890", "1.7976931348623157e308",
                "4.9e-324", "2.2250738585072014e-308", "9.5367431640625e-7", "5e-324", "00000000000000000000001.5",
                "9223372036854775807", "18446744073709551615", "18446744073709551616", "0.000000000000000000000001",
                "7.2057594037927933e16", "1.00000000000000011102230246251565"
            })
    void everyPlainNumberIsTheNearestDouble(String text) {
        assertEquals(Double.parseDouble(text) + 0.0, read(text), text);
    }

    @Test
    void randomNumbersAreTheNearestDoubleHoweverManyDigitsTheyHave() {
        Random random = new Random(1);
        for (int i = 0; i < 300_000; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            double usual = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            for (String text : new String[] {
                Double.toString(any), Double.toString(usual), random.nextLong() + "e" + (random.nextInt(130) - 65)
            }) {
                if (!text.contains("N") && !text.contains("I")) {
                    assertEquals(Double.parseDouble(text) + 0.0, read(text), text);
                }
            }
        }
    }

    /** Halfway between two doubles, just above and just below: the hardest to round. */
    @Test
    void halvesAreRoundedToEven() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            long odd = (1L << 53) + (random.nextLong() >>> 12) * 2 + 1;
            assertEquals(Double.parseDouble(odd + "e" + i % 20), read(odd + "e" + i % 20));
            assertEquals(Double.parseDouble(odd + "00"), read(odd + "00"));
            assertEquals(Double.parseDouble(odd + "01"), read(odd + "01"));
            assertEquals(Double.parseDouble(odd - 1 + "99"), read(odd - 1 + "99"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "e5", "1e", "1e+", "1,5", "0x10", "1f", "NaN", "Infinity", "1 2", "1e999", "--1"})
    void whatIsNotPlainIsLeftToTheReaderOfNumbers(String text) {
        assertTrue(Double.isNaN(read(text)), text);
    }

    @Test
    void theDecimalSignCanBeAComma() {
        PlainNumber comma = new PlainNumber(',');
        assertEquals(1.5, comma.read("x 1,5 x".toCharArray(), 1, 5));
        assertEquals(1, comma.decimals());
        assertTrue(Double.isNaN(comma.read("1.5".toCharArray(), 0, 3)));
    }
}
