package neuronlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every translation has every text, with the same live numbers, links and figures, and all plural forms. */
class TranslationTest {
    @Test
    void everyTranslationIsWhole() {
        List<String> faults = new ArrayList<>();
        Stream.of(TextFiles.RESOURCES).flatMap(root -> faultsBelow(root, "*")).forEach(faults::add);
        assertEquals(List.of(), faults);
    }

    /** All that is wrong with the translations in a folder into one language, or into all. */
    private static Stream<String> faultsBelow(Path root, String code) {
        return TextFiles.named("{words_%1$s.properties,*_%1$s.md}".formatted(code), root).stream().flatMap(file -> {
            String name = file.getFileName().toString();
            Path english = TextFiles.RESOURCES
                    .resolve(root.relativize(file))
                    .resolveSibling(name.replaceAll("_[^_]*\\.", "_en."));
            return faults(english, file, root).stream().map(fault -> file + ": " + fault);
        });
    }

    private static List<String> faults(Path english, Path file, Path root) {
        if (!Files.exists(english)) {
            return List.of("there is no English text");
        }
        return file.toString().endsWith(".properties")
                ? new WordDifferences(WordFile.read(english, TextFiles.RESOURCES), WordFile.read(file, root)).faults()
                : new MarkdownDifferences(TextFiles.read(english), TextFiles.read(file)).faults();
    }

    @Test
    void aTranslationOfEverythingHasNoFault() {
        PseudoLanguage.LONGER.install();
        assertEquals(List.of(), faultsBelow(Path.of("target/test-classes"), "qps").toList());
    }

    @Test
    void aTranslationOfHalfOfItHasFaultsInEveryFolder() {
        PseudoLanguage.HALF.install();
        assertFalse(faultsBelow(Path.of("target/test-classes"), "qph").toList().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "b = b; a is missing",
        "a = {0}\\nb = b\\nc = c; c does not exist in English",
        "a = a\\nb = b; a has [] and not [0]",
        "a = {0} {1}\\nb = b; a has [0, 1] and not [0]",
        "a = {0\\nb = b; a is damaged: Unmatched braces in the pattern."
    })
    void aFaultOfAWordIsNamed(String translation, String fault) {
        assertEquals(List.of(fault), wordFaults("a = {0}\nb = b", "fr", translation.replace("\\n", "\n")));
    }

    private static List<String> wordFaults(String english, String code, String translation) {
        return new WordDifferences(WordFile.of("p", "en", english), WordFile.of("p", code, translation)).faults();
    }

    @Test
    void aTranslationNeedsThePluralFormsOfItsLanguage() {
        String english = "n.one = one\nn.other = {0} of them";
        assertEquals(List.of(), wordFaults(english, "de", "n.one = eins\nn.other = {0}"));
        assertEquals(List.of(), wordFaults(english, "ar", "n.zero=0\nn.one=1\nn.two=2\nn.few={0}\nn.many={0}\nn.other={0}"));
        assertEquals(
                List.of("n.few is missing: the language has that plural form", "n.many is missing: the language has that plural form"),
                wordFaults(english, "ar", "n.zero=0\nn.one=1\nn.two=2\nn.other={0}"));
        assertEquals(
                List.of("n.many is missing: the language has that plural form"),
                wordFaults(english, "fr", "n.one=1\nn.other={0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## choice: b\n\n- [x] A [1](fact:a)\n\n- [ ] B",
        "## choice: a\n\n- [x] A [1](fact:b)\n\n- [ ] B",
        "## choice: a\n\n- [x] A [1](fact:a)\n\n- [x] B",
        "## choice: a\n\n- [x] A [1](fact:a)",
        "## choice: a\n\n> - [x] A [1](fact:a)\n\n- [ ] B"
    })
    void aFaultOfATextIsFound(String translation) {
        String english = "## choice: a\n\n- [x] An [1](fact:a)\n\n- [ ] Bee";
        assertFalse(new MarkdownDifferences(english, translation).faults().isEmpty());
        assertEquals(List.of(), new MarkdownDifferences(english, english.replace("Bee", "Cé")).faults());
    }
}
