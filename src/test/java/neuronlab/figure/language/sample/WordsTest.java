package neuronlab.figure.language.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand beside this test: in English, some of them in French, and fewer in Arabic. */
class WordsTest {
    private static Words words(String tag) {
        return Language.of(Locale.forLanguageTag(tag)).words(WordsTest.class);
    }

    @Test
    void argumentsStandWhereTheLanguagePutsThem() {
        assertEquals("Hello, Ada!", words("en").get("greeting", "Ada"));
        assertEquals("Bonjour, Ada !", words("fr").get("greeting", "Ada"));
        assertEquals("Bonjour, Ada !", words("fr-CA").get("greeting", "Ada"));
    }

    @Test
    void everyTextIsFormattedSoThatApostrophesMeanTheSameInAll() {
        assertAll(
                () -> assertEquals("the reader’s turn", words("en").get("quoted", "turn")),
                () -> assertEquals("it's time", words("en").get("doubled", "time")),
                () -> assertEquals("no argument, it's the same", words("en").get("plain")));
    }

    @ParameterizedTest
    @CsvSource({"only.english, English", "empty.in.french, not empty"})
    void whatALanguageLacksIsInEnglish(String key, String text) {
        assertEquals(text, words("fr").get(key));
        assertEquals(text, words("ar").get(key));
        assertEquals(text, words("eo").get(key));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 apples in 3", "en, 1, 1 apple in 3", "en, 2, 2 apples in 3",
        "fr, 0, 0 pomme dans 3", "fr, 2, 2 pommes dans 3", "fr, 1000000, 1000000 pommes dans 3",
        "ar, 0, لا تفاح", "ar, 2, تفاحتان", "ar, 5, 5 تفاحات", "ar, 40, 40 تفاحة"
    })
    void aCountChoosesItsForm(String tag, int count, String text) {
        assertEquals(text, words(tag).count("apples", count, Integer.toString(count), "3"));
    }

    /** Arabic lacks its form for one here, and French all forms of the pear: where nothing is singular, it is not in English. */
    @Test
    void aFormThatALanguageLacksIsItsOtherOneAndThenTheEnglishOneForThatCount() {
        assertEquals("1 تفاحة", words("ar").count("apples", 1, "1", "3"));
        assertEquals("0 pears", words("fr").count("pears", 0, "0"));
        assertEquals("1 pear", words("fr").count("pears", 1, "1"));
    }

    @Test
    void aKeyThatIsNowhereIsNamedWithItsPackage() {
        MissingResourceException missing =
                assertThrows(MissingResourceException.class, () -> words("fr").get("nowhere"));
        assertEquals("There is no text nowhere in neuronlab.figure.language.sample", missing.getMessage());
        assertThrows(MissingResourceException.class, () -> words("fr").count("greeting", 1));
    }

    @Test
    void aLibraryThatLooksWordsUpByItselfFindsAllOfThem() {
        assertEquals("Bonjour, {0} !", words("fr").bundle().getString("greeting"));
        assertEquals("English", words("fr").bundle().getString("only.english"));
        assertEquals(Set.copyOf(words("en").bundle().keySet()), words("fr").bundle().keySet());
    }

    @Test
    void aPackageWithoutEnglishWordsIsAFaultOfOurs() {
        Language english = Language.ENGLISH;
        assertThrows(MissingResourceException.class, () -> english.words(String.class));
    }
}
