package neuronlab.figure.language;

import java.text.Collator;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.NodeOrientation;

/**
 * A language in which the program speaks: its words, its numbers, its plural forms and its direction. A value; two for
 * the same language are equal. The machine's own language never plays a part.
 */
public final class Language {
    /** The language that everything exists in, and that stands in where another one lacks a text. */
    public static final Language ENGLISH = new Language(Locale.ENGLISH);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final Locale locale;
    private final Numbers numbers;
    private final PluralRule plurals;

    private Language(Locale locale) {
        this.locale = locale;
        this.numbers = new Numbers(locale);
        this.plurals = PluralRule.of(locale.getLanguage());
    }

    /** The language of a locale, with the locale's forms of numbers. */
    public static Language of(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH : new Language(Objects.requireNonNull(locale, "locale"));
    }

    /** The two or three letters by which files of this language are named: {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The words of the package that {@code neighbour} is in; see {@link Words}. */
    public Words words(Class<?> neighbour) {
        return Words.of(neighbour, this);
    }

    /** How this language writes and reads numbers. */
    public Numbers numbers() {
        return numbers;
    }

    /** Which form of a word goes with a count. */
    public PluralForm pluralForm(double count) {
        return plurals.formOf(count);
    }

    /** From where to where a line is read. */
    public NodeOrientation direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Its order of words, for lists. */
    public Collator alphabet() {
        return Collator.getInstance(locale);
    }

    /**
     * Several things in one phrase, as they are said: {@code 1 and 2}, or {@code 1, 2, and 3}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String list(List<String> things) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(things);
    }

    /** A text in small letters, for searches. */
    public String lowerCase(String text) {
        return text.toLowerCase(locale);
    }

    Locale locale() {
        return locale;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language that && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }

    @Override
    public String toString() {
        return locale.toLanguageTag();
    }
}
