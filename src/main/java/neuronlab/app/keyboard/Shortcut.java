package neuronlab.app.keyboard;

import java.util.List;
import neuronlab.figure.language.Words;

/**
 * Keys that do something.
 *
 * @param id under which the words have the keys, as {@code keys.ID}, and what they do, as {@code does.ID}
 * @param place where they do it
 */
public record Shortcut(String id, KeyPlace place) {
    private static final String ALTERNATIVES = " \u2044 ";

    /** The keys, each of which does it, as they are printed on a keyboard. */
    public List<String> keys(Words words) {
        return List.of(words.get("keys." + id).split(ALTERNATIVES));
    }

    /** What they do, as a sentence without an end. */
    public String does(Words words) {
        return words.get("does." + id);
    }
}
