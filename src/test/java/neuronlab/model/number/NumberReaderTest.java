package neuronlab.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import neuronlab.model.number.NumberReading.Ambiguous;
import neuronlab.model.number.NumberReading.Beside;
import neuronlab.model.number.NumberReading.NotANumber;
import neuronlab.model.number.NumberReading.TwoNumbers;
import neuronlab.model.number.NumberReading.Understood;
import neuronlab.model.number.NumberReading.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read stands in a table, {@code numbers.csv}, whose values were worked out by hand. */
class NumberReaderTest {
    private static final Map<String, Notation> NOTATIONS = Map.of(
            "en", language(Locale.ENGLISH),
            "de", language(Locale.GERMAN),
            "fr", language(Locale.FRENCH),
            "es", language(Locale.of("es")),
            "ar", language(Locale.of("ar")),
            "ar-EG", language(Locale.forLanguageTag("ar-EG")),
            "de-CH", language(Locale.forLanguageTag("de-CH")),
            "?", Notation.UNKNOWN,
            "point", Notation.DECIMAL_POINT,
            "comma", Notation.DECIMAL_COMMA);

    /** Names for what a table cannot show. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("{nbsp}", "\u00A0"),
            Map.entry("{narrow}", "\u202F"),
            Map.entry("{thin}", "\u2009"),
            Map.entry("{figure-space}", "\u2007"),
            Map.entry("{zero-width}", "\u200B"),
            Map.entry("{joiner}", "\u2060"),
            Map.entry("{bom}", "\uFEFF"),
            Map.entry("{left-to-right}", "\u200E"),
            Map.entry("{right-to-left}", "\u200F"),
            Map.entry("{arabic-mark}", "\u061C"),
            Map.entry("{isolate}", "\u2066"),
            Map.entry("{pop}", "\u2069"),
            Map.entry("{space}", " "),
            Map.entry("{tab}", "\t"),
            Map.entry("{line}", "\n"),
            Map.entry("{crlf}", "\r\n"),
            Map.entry("{vtab}", "\u000B"),
            Map.entry("{minus}", "\u2212"),
            Map.entry("{en-dash}", "\u2013"),
            Map.entry("{em-dash}", "\u2014"),
            Map.entry("{hyphen}", "\u2010"),
            Map.entry("{no-break-hyphen}", "\u2011"));

    private static Notation language(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return Notation.ofLanguage(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
    }

    private static String seen(String text) {
        String result = text;
        for (Map.Entry<String, String> name : UNSEEN.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    private static NumberReading read(String notations, String text) {
        return NumberReader.read(seen(text), NOTATIONS.get(notations));
    }

    private static String told(NumberReading reading) {
        return switch (reading) {
            case Understood understood -> told(understood.value());
            case Ambiguous(Understood grouped, Understood decimal) ->
                "ask " + told(grouped.value()) + " " + told(decimal.value());
            case TwoNumbers(String first, String second) -> "two " + first + " & " + second;
            case NotANumber(Why why, String trouble, int _) -> "no " + why + " " + trouble;
        };
    }

    private static String told(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvFileSource(resources = "numbers.csv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void aTextMeansWhatItsWriterMeant(String notations, String text, String meaning) {
        for (String notation : notations.split(" ")) {
            assertEquals(seen(meaning).strip(), told(read(notation, text)).strip(), notation);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "companions.csv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void whatStandsBesideANumberIsRecognised(
            String text, double value, String currency, String unit, boolean percent, boolean scaled) {
        Understood number = assertInstanceOf(Understood.class, read("en", text));
        Beside expected = new Beside(currency == null ? "" : currency, unit == null ? "" : unit, percent, scaled);
        assertEquals(value, number.value());
        assertEquals(expected, number.beside());
    }

    @Test
    void aPercentageIsAlsoAProportion() {
        Understood number = assertInstanceOf(Understood.class, read("en", "70 %"));
        assertEquals(0.7, number.proportion());
        assertEquals(0.5, assertInstanceOf(Understood.class, read("en", "0.5")).proportion());
    }

    @Test
    void aUnitOfTheFieldsOwnIsUnderstood() {
        NumberReading reading = NumberReader.read("2000 pieds carr\u00E9s", NOTATIONS.get("fr"), "pieds carr\u00E9s");
        assertEquals(2000, assertInstanceOf(Understood.class, reading).value());
    }

    @Test
    void theTroubleIsNamedWhereItStands() {
        assertEquals(new NotANumber(Why.STRANGE, "O", 3), read("en", "{nbsp}{zero-width}1O0"));
        assertEquals(new NotANumber(Why.STRANGE, "houses", 3), read("en", "12 houses, two baths"));
        assertEquals(new NotANumber(Why.STRANGE, "\uD83C\uDFE0", 1), read("en", "1\uD83C\uDFE02"));
    }

    @Test
    void theSignsThatItShowsTellWhatAFileUses() {
        assertEquals(new Notation(',', '.', true), shown("1.234,5"));
        assertEquals(new Notation(',', Notation.NONE, true), shown("0,5"));
        assertEquals(new Notation(Notation.NONE, ',', true), shown("1,234,567"));
        assertEquals(new Notation(Notation.NONE, Notation.NONE, true), shown("12"));
    }

    private static Notation shown(String text) {
        return assertInstanceOf(Understood.class, read("?", text)).shown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar", "ar-EG", "de-CH", "hi-u-nu-deva", "pt", "ru", "sv", "fa", "en-IN", "pl"})
    void whatALanguageWritesIsReadAgain(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Notation notation = language(locale);
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double value = Math.round(random.nextGaussian() * 1e6 * Math.pow(10, random.nextInt(9) - 3)) / 1e6;
            String text = format.format(value);
            switch (NumberReader.read(text, notation)) {
                case Understood number -> assertEquals(value + 0.0, number.value(), text);
                case Ambiguous(Understood grouped, Understood _) -> assertEquals(value, grouped.value(), text);
                case NumberReading other -> throw new AssertionError(tag + ": " + text + " was taken for " + other);
            }
        }
    }

    @Test
    void everyDoubleIsReadExactly() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = Double.toString(value);
                Understood number = assertInstanceOf(Understood.class, NumberReader.read(text, Notation.DECIMAL_POINT));
                assertEquals(value + 0.0, number.value(), text);
            }
        }
    }

    @Test
    void noTextBreaksTheReader() {
        String characters = "0123456789.,'+-eE \u00A0\t;%$kx\u00D710^\u2075\u066B\u0663\uFF12n\u221E\u200B\uD83C\uDFE0";
        Random random = new Random(13);
        int understood = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            NumberReading reading = NumberReader.read(text.toString(), Notation.UNKNOWN);
            if (reading instanceof Understood number) {
                understood++;
                assertTrue(Double.isFinite(number.value()), text.toString());
            }
        }
        assertTrue(understood > 1_000, "only " + understood + " were numbers");
    }
}
