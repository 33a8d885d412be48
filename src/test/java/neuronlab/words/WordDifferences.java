package neuronlab.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In what a translation of words is not as complete as the English ones. */
record WordDifferences(WordFile english, WordFile translation) {
    private static final double MILLION = 1_000_000;

    /** One sentence for each fault; none if the translation is whole. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> stems = english.keysWithoutForms();
        Set<String> translated = translation.keysWithoutForms();
        stems.stream().filter(key -> !translated.contains(key)).forEach(key -> faults.add(key + " is missing"));
        translated.stream().filter(key -> !stems.contains(key)).forEach(key -> faults.add(key + " does not exist in English"));
        for (String key : translation.texts().keySet()) {
            faults.addAll(faultsOf(key));
        }
        translated.stream().filter(key -> key.endsWith(".other") && english.formsOf(stem(key)).size() > 1).forEach(key -> {
            Set<String> missing = required();
            missing.removeAll(translation.formsOf(stem(key)));
            missing.forEach(form -> faults.add(stem(key) + "." + form + " is missing: the language has that plural form"));
        });
        return faults;
    }

    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private List<String> faultsOf(String key) {
        try {
            new MessageFormat(translation.texts().get(key));
        } catch (IllegalArgumentException damaged) {
            return List.of(key + " is damaged: " + damaged.getMessage());
        }
        boolean form = !translation.withoutForm(key).equals(key);
        String original = english.texts().containsKey(key) ? key : translation.withoutForm(key) + ".other";
        if (!english.texts().containsKey(original)) {
            return List.of();
        }
        Set<String> expected = english.placeholders(form ? translation.withoutForm(key) + ".other" : original);
        Set<String> found = translation.placeholders(key);
        // A form for one count may say the count as a word.
        boolean fits = form && !key.endsWith(".other") ? expected.containsAll(found) : expected.equals(found);
        return fits ? List.of() : List.of(key + " has " + found + " and not " + expected);
    }

    /** The plural forms that the language has for counts that a reader may meet. */
    private Set<String> required() {
        return DoubleStream.concat(IntStream.rangeClosed(0, 200).asDoubleStream(), DoubleStream.of(MILLION))
                .mapToObj(translation.language()::pluralForm)
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
