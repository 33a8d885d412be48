package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.PlainText;

/** Joins with no-break spaces what belongs together in prose: numbers and units, factors, the last two words. */
final class NoBreak {
    private static final char SPACE = ' ';
    private static final char JOINED = '\u00a0';
    private static final String SIGNS = "×|·|±";
    private static final Pattern AFTER_SIGN = Pattern.compile("(?<=[×·±]) (?=[\\d(−]|$)");
    /** A text of fewer words has no last line to speak of. */
    private static final int FEW_WORDS = 3;
    /** Two longer words would leave a hole at the end of the line before them, and are no lonely word together. */
    private static final int LONGEST_PAIR = 14;
    /** In a title a hole is hardly seen, and a lonely word much. */
    private static final int LONGEST_PAIR_OF_A_TITLE = 16;

    private final List<String> units;
    private final Pattern beforeUnit;
    private final Pattern atTheStart;

    /** Joins as a language does, which says what its units are. */
    NoBreak(Language language) {
        units = List.of(language.words(NoBreak.class).get("units").split("\\|"));
        String any = units.stream().map(NoBreak::plain).map(Pattern::quote).collect(Collectors.joining("|"));
        beforeUnit = Pattern.compile("(?<=[\\d²)]) (?=(?:" + any + "|" + SIGNS + "|%)(?:\\W|$))");
        atTheStart = Pattern.compile("^ (?=(?:" + any + "|" + SIGNS + ")(?:\\W|$))");
    }

    private static String plain(String unit) {
        return unit.replace(JOINED, SPACE);
    }

    /** Numbers with their units, and factors with each other. */
    String units(String text) {
        String joined = beforeUnit.matcher(text).replaceAll(String.valueOf(JOINED));
        joined = AFTER_SIGN.matcher(joined).replaceAll(String.valueOf(JOINED));
        joined = atTheStart.matcher(joined).replaceAll(String.valueOf(JOINED));
        for (String unit : units) {
            joined = joined.replace(plain(unit), unit);
        }
        return joined;
    }

    /** How long the word before a space and all that follows are together. */
    private static int pair(String text, int space) {
        return text.length() - text.lastIndexOf(SPACE, space - 1) - 1;
    }

    /** Joins the last two words of a title, so that none stands alone on the last line. */
    static String lastWords(String text) {
        int space = text.lastIndexOf(SPACE);
        boolean joins = text.split(" ").length >= FEW_WORDS && pair(text, space) <= LONGEST_PAIR_OF_A_TITLE;
        return joins ? text.substring(0, space) + JOINED + text.substring(space + 1) : text;
    }

    /** Joins the last two words of a run of text, where the space between them is in plain words. */
    static List<Inline> lastWords(List<Inline> content) {
        if (PlainText.of(content).split(" ").length < FEW_WORDS) {
            return content;
        }
        List<Inline> joined = new ArrayList<>(content);
        int after = 0;
        for (int index = content.size() - 1; index >= 0; index--) {
            String text = PlainText.of(List.of(content.get(index)));
            int space = text.lastIndexOf(SPACE);
            if (space >= 0) {
                boolean plain = content.get(index) instanceof Inline.Words;
                if (plain && after + pair(text, space) <= LONGEST_PAIR) {
                    joined.set(index, new Inline.Words(text.substring(0, space) + JOINED + text.substring(space + 1)));
                }
                return joined;
            }
            after += text.length();
        }
        return joined;
    }
}
