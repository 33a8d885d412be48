package neuronlab.lesson.shared.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tilde stands for a no-break space. */
class NoBreakTest {
    private static String shown(String text) {
        return text.replace('\u00a0', '~');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a house of 2,104 sq ft costs|a house of 2,104~sq~ft costs",
        "32 × 32 dots|32~×~32 dots",
        "$ per sq ft|$ per sq~ft",
        "(1 + 2) × 3|(1 + 2)~×~3",
        "two words|two words"
    })
    void numbersStayWithTheirUnits(String text, String joined) {
        assertEquals(joined, shown(new NoBreak(Language.ENGLISH).units(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The graph you were afraid of|The graph you were afraid~of",
        "Add a bias|Add a~bias",
        "Backpropagation by hand|Backpropagation by~hand",
        "Classification and softmax|Classification and~softmax",
        "Let the machine train: gradient descent|Let the machine train: gradient~descent",
        "Read handwriting|Read handwriting"
    })
    void noWordStandsAloneAtTheEnd(String text, String joined) {
        assertEquals(joined, shown(NoBreak.lastWords(text)));
    }

    @Test
    void aTermAtTheEndIsJoinedToTheWordBeforeIt() {
        List<Inline> joined = NoBreak.lastWords(List.of(
                new Inline.Words("it starts at the "),
                new Inline.Emphasis(List.of(new Inline.Words("bias"))),
                new Inline.Words(".")));
        assertEquals(new Inline.Words("it starts at the\u00a0"), joined.getFirst());
    }
}
