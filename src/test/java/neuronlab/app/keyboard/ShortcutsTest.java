package neuronlab.app.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import org.junit.jupiter.api.Test;

class ShortcutsTest {
    private static final Words WORDS = Shortcuts.words(Language.ENGLISH);

    @Test
    void everyShortcutHasWordsAndEveryWordAShortcut() {
        Set<String> expected = new TreeSet<>(Set.of("copy", "copied"));
        for (Shortcut shortcut : Shortcuts.all()) {
            expected.addAll(List.of("keys." + shortcut.id(), "does." + shortcut.id()));
            assertFalse(shortcut.does(WORDS).endsWith("."), shortcut.does(WORDS));
        }
        Stream.of(KeyPlace.values()).map(KeyPlace::title).forEach(expected::add);
        assertEquals(expected, new TreeSet<>(Collections.list(WORDS.bundle().getKeys())));
    }

    @Test
    void noPlaceHasOneKeyTwice() {
        for (KeyPlace place : KeyPlace.values()) {
            List<String> keys = Shortcuts.at(place).stream()
                    .flatMap(shortcut -> shortcut.keys(WORDS).stream())
                    .toList();
            assertFalse(keys.isEmpty());
            // In a list of answers both the answers and the field use Enter, and a field's Enter is not a slider's.
            assertEquals(keys.stream().distinct().count(), keys.size(), place + " " + keys);
        }
    }

    @Test
    void theReadmeListsThemAll() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (KeyPlace place : KeyPlace.values()) {
            String rows = Shortcuts.at(place).stream()
                    .map(ShortcutsTest::row)
                    .collect(Collectors.joining("\n"));
            String table = "| " + WORDS.get(place.title()) + " | |\n| --- | --- |\n" + rows + "\n\n";
            assertTrue(readme.contains(table), "README.md lacks this table:\n" + table);
        }
    }

    private static String row(Shortcut shortcut) {
        String keys = shortcut.keys(WORDS).stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
        return "| " + keys + " | " + shortcut.does(WORDS) + " |";
    }
}
