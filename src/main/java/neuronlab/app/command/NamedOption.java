package neuronlab.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neuronlab.figure.language.Words;
import picocli.CommandLine.TypeConversionException;

/**
 * An option whose value is one of a few words.
 *
 * @param name the option, such as {@code --scale}
 * @param values what each word stands for, in the order in which they are listed
 */
record NamedOption<T>(String name, Map<String, T> values) {
    /** Words and what they stand for, in turns. */
    @SafeVarargs
    static <T> NamedOption<T> of(String name, List<String> words, T... values) {
        Map<String, T> each = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            each.put(words.get(i), values[i]);
        }
        return new NamedOption<>(name, each);
    }

    /** @throws TypeConversionException if the word is none of them */
    T of(String word, Words words) {
        T value = values.get(word);
        if (value == null) {
            List<String> known = new ArrayList<>(values.keySet());
            String last = known.removeLast();
            String others = String.join(words.get("list.separator"), known);
            throw new TypeConversionException(words.get("not-one-of", word, name, others, last));
        }
        return value;
    }
}
