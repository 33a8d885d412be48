package neuronlab.figure.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that a package shows its reader, in one language: the one lookup for text.
 *
 * <p>They stand in {@code words_LANGUAGE.properties} beside the package's classes. A text that a language lacks or that is
 * empty, or a language that a package lacks, falls back to English. All texts are patterns of {@link MessageFormat}.
 */
public final class Words {
    private static final Map<Place, Words> READ = new ConcurrentHashMap<>();

    private final String owner;
    private final Language language;
    private final Properties texts;

    /** Where words stand, and in which language. */
    private record Place(Package owner, Language language) {}

    private Words(String owner, Language language, Properties texts) {
        this.owner = owner;
        this.language = language;
        this.texts = texts;
    }

    /** Each file is read once, however many parts of a page ask for its words. */
    static Words of(Class<?> neighbour, Language language) {
        return READ.computeIfAbsent(new Place(neighbour.getPackage(), language), _ -> read(neighbour, language));
    }

    private static Words read(Class<?> neighbour, Language language) {
        Properties english = new Properties();
        if (!load(neighbour, Language.ENGLISH, english)) {
            throw new MissingResourceException(
                    "There are no English words beside " + neighbour.getName(), neighbour.getPackageName(), "words");
        }
        if (language.equals(Language.ENGLISH)) {
            return new Words(neighbour.getPackageName(), language, english);
        }
        Properties texts = new Properties(english);
        load(neighbour, language, texts);
        // Tools for translators write a key without a text for what is still to do.
        texts.values().removeIf(""::equals);
        return new Words(neighbour.getPackageName(), language, texts);
    }

    private static boolean load(Class<?> neighbour, Language language, Properties texts) {
        try (InputStream file = neighbour.getResourceAsStream("words_" + language.code() + ".properties")) {
            if (file == null) {
                return false;
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return true;
        } catch (IOException damaged) {
            throw new UncheckedIOException("The words beside " + neighbour.getName() + " are part of it", damaged);
        }
    }

    /**
     * The text under a key; {@code {0}}, {@code {1}}, … are replaced by the arguments, which are already formatted.
     *
     * @throws MissingResourceException if there is no such key, not even in English
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(pattern(key), language.locale()).format(arguments);
    }

    /**
     * The text under {@code key.one}, {@code key.other} and so on, whichever goes with a count.
     *
     * @param arguments what replaces {@code {0}}, {@code {1}}, …; the count is only among them if it is given
     * @throws MissingResourceException if there is no {@code key.other}, not even in English
     */
    public String count(String key, double count, Object... arguments) {
        return get(formOf(key, count), arguments);
    }

    /** The language's own form, or its form for all else, or else what English says of that count. */
    private String formOf(String key, double count) {
        String fitting = key + language.pluralForm(count).suffix();
        String other = key + PluralForm.OTHER.suffix();
        if (texts.containsKey(fitting) || texts.containsKey(other)) {
            return texts.containsKey(fitting) ? fitting : other;
        }
        String english = key + Language.ENGLISH.pluralForm(count).suffix();
        return texts.getProperty(english) == null ? other : english;
    }

    private String pattern(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("There is no text " + key + " in " + owner, owner, key);
        }
        return text;
    }

    /** The texts as they stand in the file, for a library that looks them up by itself. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.stringPropertyNames());
            }
        };
    }

    /** The language asked for. */
    public Language language() {
        return language;
    }
}
