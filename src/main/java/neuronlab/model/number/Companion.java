package neuronlab.model.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or sign that keeps a number company and is understood.
 *
 * @param powerOfTen by which it multiplies
 */
record Companion(String text, Kind kind, int powerOfTen) {
    /** What it says of the number. */
    enum Kind {
        CURRENCY,
        UNIT,
        PERCENT,
        SCALE
    }

    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;
    private static final char CENT = '\u00A2';
    private static final List<Companion> KNOWN = known();

    private static List<Companion> known() {
        List<Companion> all = new ArrayList<>();
        add(all, Kind.SCALE, THOUSANDS, "k", "thousand", "thousands", "mil", "mille", "\u0623\u0644\u0641");
        add(all, Kind.SCALE, MILLIONS, "mn", "mio", "million", "millions", "mill\u00F3n", "millones");
        add(all, Kind.SCALE, MILLIONS, "\u0645\u0644\u064A\u0648\u0646");
        add(all, Kind.PERCENT, 0, "%", "percent", "per cent", "pct", "pour cent", "por ciento");
        add(all, Kind.CURRENCY, 0, "us$", "dollar", "dollars", "euro", "euros");
        add(all, Kind.CURRENCY, 0, "usd", "eur", "gbp", "chf", "jpy", "cad", "aud", "inr");
        add(all, Kind.UNIT, 0, "sq ft", "sq. ft.", "sq. ft", "sqft", "sf", "ft\u00B2", "ft2", "ft^2");
        add(all, Kind.UNIT, 0, "sq feet", "square feet", "square foot");
        add(all, Kind.UNIT, 0, "m\u00B2", "m2", "m^2", "sqm", "sq m", "square metres", "square meters");
        // The longer first, so that "sq. ft." is not taken for "sq. ft" with a rest.
        all.sort(Comparator.comparingInt((Companion one) -> one.text.length()).reversed());
        return List.copyOf(all);
    }

    private static void add(List<Companion> all, Kind kind, int powerOfTen, String... texts) {
        for (String text : texts) {
            all.add(new Companion(text, kind, powerOfTen));
        }
    }

    /** What stands in a plain text from an index on, if it is something that is understood. */
    static Optional<Companion> in(String plain, int from, String ownUnit) {
        String unit = lowerCase(PlainText.of(ownUnit).plain());
        if (!unit.isEmpty() && stands(unit, plain, from)) {
            return Optional.of(new Companion(unit, Kind.UNIT, 0));
        }
        char first = plain.charAt(from);
        if (Character.getType(first) == Character.CURRENCY_SYMBOL && first != CENT) {
            return Optional.of(new Companion(String.valueOf(first), Kind.CURRENCY, 0));
        }
        return KNOWN.stream().filter(one -> stands(one.text, plain, from)).findFirst();
    }

    private static boolean stands(String word, String plain, int from) {
        int end = from + word.length();
        if (end > plain.length() || !lowerCase(plain.substring(from, end)).equals(word)) {
            return false;
        }
        boolean endsInLetter = Character.isLetter(word.charAt(word.length() - 1));
        return !endsInLetter || end == plain.length() || !Character.isLetter(plain.charAt(end));
    }

    private static String lowerCase(String text) {
        return text.replace(PlainText.TIGHT_SPACE, ' ').toLowerCase(Locale.ROOT);
    }
}
