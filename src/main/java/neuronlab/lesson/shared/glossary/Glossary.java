package neuronlab.lesson.shared.glossary;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.content.PlainText;

/** All terms of the tutorial in one language, in alphabetical order. */
public final class Glossary {
    private static final String RESOURCE = "glossary";
    private static final Map<Language, Glossary> READ = new ConcurrentHashMap<>();
    /** From so many letters on, a search looks into the explanations too. */
    private static final int LETTERS_FOR_EXPLANATIONS = 3;

    private final Language language;
    private final List<GlossaryEntry> entries;
    private final Map<String, GlossaryEntry> byName = new HashMap<>();

    /** @throws IllegalArgumentException if two entries claim the same name */
    public Glossary(Language language, List<GlossaryEntry> entries) {
        this.language = language;
        Collator alphabet = language.alphabet();
        this.entries = entries.stream()
                .sorted((a, b) -> alphabet.compare(a.term(), b.term()))
                .toList();
        for (GlossaryEntry entry : entries) {
            entry.names().forEach(name -> claim(name, entry));
        }
    }

    private void claim(String name, GlossaryEntry entry) {
        GlossaryEntry other = byName.put(plain(name), entry);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Both " + other.term() + " and " + entry.term() + " claim the name " + name);
        }
    }

    /** The glossary of the tutorial; it is read once, and all lessons have the same. */
    public static Glossary of(Language language) {
        return READ.computeIfAbsent(
                language, _ -> new GlossaryReader(language).read(LessonTexts.of(Glossary.class, RESOURCE, language)));
    }

    /** A glossary without terms. */
    public static Glossary empty(Language language) {
        return new Glossary(language, List.of());
    }

    /** The language of the terms. */
    public Language language() {
        return language;
    }

    /** All entries, in alphabetical order. */
    public List<GlossaryEntry> entries() {
        return entries;
    }

    /** The entry that has {@code term} as its name or as another form of it; capitals and spaces around do not matter. */
    public Optional<GlossaryEntry> find(String term) {
        return Optional.ofNullable(byName.get(plain(term)));
    }

    /**
     * The entries that fit what a reader has typed: first the terms that begin with it, then those with a name that
     * contains it, then those whose explanation does. All of them for an empty search.
     */
    public List<GlossaryEntry> search(String typed) {
        String wanted = plain(typed);
        return Stream.of(Fit.values())
                .flatMap(fit -> entries.stream().filter(entry -> fit(entry, wanted) == fit))
                .toList();
    }

    private Fit fit(GlossaryEntry entry, String wanted) {
        if (plain(entry.term()).startsWith(wanted)) {
            return Fit.BEGINS;
        }
        if (entry.names().anyMatch(name -> plain(name).contains(wanted))) {
            return Fit.NAMES;
        }
        boolean explained = wanted.length() >= LETTERS_FOR_EXPLANATIONS
                && plain(PlainText.ofBlocks(entry.explanation())).contains(wanted);
        return explained ? Fit.EXPLAINS : null;
    }

    private String plain(String text) {
        return language.lowerCase(text.strip());
    }

    /** How an entry answers a search, best first. */
    private enum Fit {
        BEGINS,
        NAMES,
        EXPLAINS
    }
}
