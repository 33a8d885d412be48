package neuronlab.figure.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import javafx.geometry.NodeOrientation;
import neuronlab.figure.ranked.RankedBars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static Language language(String tag) {
        return Language.of(Locale.forLanguageTag(tag));
    }

    /** The forms are those of the Unicode CLDR's table of cardinal plural rules. */
    @ParameterizedTest
    @CsvSource({
        "en, 0, OTHER", "en, 1, ONE", "en, 2, OTHER", "en, 1.5, OTHER", "de, 1, ONE", "de, 0, OTHER",
        "fr, 0, ONE", "fr, 1, ONE", "fr, 1.5, ONE", "fr, 2, OTHER", "fr, 1000000, MANY", "fr, 1000001, OTHER",
        "es, 0, OTHER", "es, 1, ONE", "es, 1000000, MANY", "es, 3, OTHER",
        "ar, 0, ZERO", "ar, 1, ONE", "ar, 2, TWO", "ar, 3, FEW", "ar, 10, FEW", "ar, 11, MANY", "ar, 99, MANY",
        "ar, 100, OTHER", "ar, 102, OTHER", "ar, 103, FEW", "ar, 111, MANY", "ar, 0.5, OTHER"
    })
    void aCountChoosesTheFormOfItsLanguage(String tag, double count, PluralForm form) {
        assertEquals(form, language(tag).pluralForm(count));
    }

    @ParameterizedTest
    @CsvSource({"en, LEFT_TO_RIGHT", "fr, LEFT_TO_RIGHT", "ar, RIGHT_TO_LEFT", "he, RIGHT_TO_LEFT", "fa-IR, RIGHT_TO_LEFT"})
    void aLanguageIsReadInItsDirection(String tag, NodeOrientation direction) {
        assertEquals(direction, language(tag).direction());
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "ar", "ar-EG", "ar-SA", "fa", "hi-u-nu-deva", "th-u-nu-thai"})
    void aNegativeNumberKeepsItsMinusInEveryLanguage(String tag) {
        Numbers numbers = language(tag).numbers();
        assertEquals(1, numbers.fixed(-0.5, 3).chars().filter(c -> c == '\u2212').count(), numbers.fixed(-0.5, 3));
        assertEquals(0, numbers.fixed(-0.0001, 3).chars().filter(c -> c == '\u2212').count());
    }

    @Test
    void aMissingTranslationIsEnglishWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            String english = Language.ENGLISH.words(RankedBars.class).get("percent", "12");
            assertEquals(english, language("sv").words(RankedBars.class).get("percent", "12"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aKeyThatDoesNotExistInEnglishEitherIsNamed() {
        Words words = Language.ENGLISH.words(RankedBars.class);
        MissingResourceException missing = assertThrows(MissingResourceException.class, () -> words.get("no.such.key"));
        assertEquals("no.such.key", missing.getKey());
    }

    @Test
    void languagesAreValues() {
        assertEquals(language("fr"), Language.of(Locale.FRENCH));
        assertEquals(Language.ENGLISH, Language.of(Locale.forLanguageTag("en")));
    }

    @Test
    void severalThingsAreOnePhrase() {
        assertEquals("1", Language.ENGLISH.list(List.of("1")));
        assertEquals("1 and 2", Language.ENGLISH.list(List.of("1", "2")));
        assertEquals("1, 2, and 3", Language.ENGLISH.list(List.of("1", "2", "3")));
    }
}
