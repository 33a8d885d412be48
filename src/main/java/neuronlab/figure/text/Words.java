package neuronlab.figure.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The words that a package shows its reader, in one language: the one lookup for text.
 *
 * <p>They stand in {@code words_LANGUAGE.properties} beside the package's classes. A language that a package does not
 * have falls back to English.
 */
public final class Words {
    private static final Locale FALLBACK = Locale.ENGLISH;

    private final ResourceBundle bundle;
    private final Locale language;

    private Words(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The words of the package that {@code neighbour} is in.
     *
     * @throws MissingResourceException if the package has no words, not even in English
     */
    public static Words of(Class<?> neighbour, Locale language) {
        Objects.requireNonNull(language, "language");
        String base = neighbour.getPackageName() + ".words";
        Module module = neighbour.getModule();
        try {
            return new Words(ResourceBundle.getBundle(base, language, module), language);
        } catch (MissingResourceException noSuchLanguage) {
            return new Words(ResourceBundle.getBundle(base, FALLBACK, module), language);
        }
    }

    /**
     * The text under a key; {@code {0}}, {@code {1}}, … are replaced by the arguments, which are already formatted.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    /** The texts as they stand in the file, for a library that looks them up by itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The language asked for. */
    public Locale language() {
        return language;
    }
}
