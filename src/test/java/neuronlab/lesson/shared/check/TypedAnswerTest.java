package neuronlab.lesson.shared.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {
    private static final List<Block> SOMETHING = List.of(new Block.Paragraph(List.of()));

    private static OptionalDouble meant(String text, double countedIn, double right, double wrong) {
        Check.TypedNumber check = new Check.TypedNumber(
                "some",
                SOMETHING,
                countedIn,
                new Check.Value(right, Math.abs(right) * 0.001, SOMETHING),
                List.of(new Check.Value(wrong, Math.abs(wrong) * 0.001, SOMETHING)),
                SOMETHING);
        return TypedAnswer.meantBy(Language.ENGLISH.numbers().read(text), check);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"324", "$324,000", "$324k", "324k", "324 K", "324 thousand", "324 thousand dollars", "$324", "324,0", "324.00",
                     "USD 324,000", "0.324 million", "$0.324 million", "3.24e2", "$ 324 000", "324,000 $"})
    void aPriceInThousandsMayBeWrittenInFull(String text) {
        assertEquals(OptionalDouble.of(324), meant(text, 1000, 324, 324000), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"324000|324000", "360|360", "1,000|1000", "1.000|1"})
    void aNumberThatNamesNoUnitIsWhatItSays(String text, double number) {
        assertEquals(OptionalDouble.of(number), meant(text, 1000, 324, 324000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.7", "0,7", "70%", "70 %", "70 percent", ".7", "0.700", "0,700"})
    void aProportionMayBeAPercentage(String text) {
        assertEquals(OptionalDouble.of(0.7), meant(text, 1, 0.7, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"70", "70%", "70 %", "7e1"})
    void aPercentageIsAlsoTheNumberBeforeItsSign(String text) {
        assertEquals(OptionalDouble.of(70), meant(text, 1, 70, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,500|1500", "1.500|1.5", "1,499.9|1499.9"})
    void ofTwoReadingsTheOneThatTheCheckKnowsIsMeant(String text, double right) {
        assertEquals(OptionalDouble.of(right), meant(text, 1, right, 7));
        assertEquals(OptionalDouble.of(right), meant(text, 1, 7, right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,09|0.09", "-10|-10", "\u221210|-10", "\u201310|-10"})
    void commasAndDashesAreNotJudged(String text, double right) {
        assertEquals(OptionalDouble.of(right), meant(text, 1, right, 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"abc", "''", "324 325", "three hundred", "324x"})
    void whatIsNoNumberMeansNone(String text) {
        assertEquals(OptionalDouble.empty(), meant(text, 1000, 324, 324000));
    }
}
