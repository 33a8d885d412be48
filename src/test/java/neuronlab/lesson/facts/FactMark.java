package neuronlab.lesson.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.lesson.LessonFiles;

/**
 * A number in a text that a fact stands behind: {@code [965](fact:descent.error-after-1)}, with a colour
 * {@code [247](role:bias "fact:descent.best-bias")}, or rounded to hundreds {@code [800](fact:descent.steps~100)}.
 *
 * @param place where it stands
 * @param text what the reader sees of it: one number, and perhaps a sign for its unit
 * @param name the name of the fact
 * @param unit what the value is rounded to before it is written, 0 for nothing
 * @param typed whether it is a value that a check compares with, which no language changes
 * @param language the language of the text
 */
record FactMark(String place, String text, String name, double unit, boolean typed, Language language) {
    private static final String FACT = "fact:(?<%s>[a-z0-9.-]+)(?:~(?<%sunit>\\d+))?";
    private static final Pattern MARK = Pattern.compile("\\[(?<text>[^\\[\\]]+)]\\((?:%s|[^) ]+ \"%s\")\\)"
            .formatted(FACT.formatted("plain", "plain"), FACT.formatted("coloured", "coloured")));
    private static final Pattern TYPED_VALUE = Pattern.compile("- \\[[ x]] \\[[^\\]]+]\\(fact:[^)]+\\) ± .*");
    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\p{Nd}(?:[^\\s\\p{L}\\p{Sc}%]*\\p{Nd})?");

    /** All marks of a file, in their order. */
    static List<FactMark> in(Path file) {
        String[] lines = LessonFiles.read(file).split("\n");
        return IntStream.range(0, lines.length)
                .boxed()
                .flatMap(line -> MARK.matcher(lines[line]).results().map(mark -> of(mark, file, line + 1, lines[line])))
                .toList();
    }

    private static FactMark of(MatchResult mark, Path file, int line, String whole) {
        String kind = mark.group("plain") != null ? "plain" : "coloured";
        String unit = mark.group(kind + "unit");
        return new FactMark(
                file.getParent().getFileName() + "/" + file.getFileName() + ":" + line,
                mark.group("text"),
                mark.group(kind),
                unit == null ? 0 : Double.parseDouble(unit),
                TYPED_VALUE.matcher(whole).matches(),
                LessonFiles.language(file));
    }

    /** The number as it stands in the text. */
    String number() {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new IllegalArgumentException(place + ": there is no number in " + text);
        }
        return number.group();
    }

    /** The number as it has to stand in the text for a fact of this value, with as many digits as the text shows. */
    String numberFor(double value) {
        double rounded = unit == 0 ? value : Math.rint(value / unit) * unit;
        Numbers numbers = language.numbers();
        char sign = typed ? '.' : numbers.decimalSign();
        String shown = number();
        int decimals = shown.indexOf(sign) < 0 ? 0 : shown.length() - 1 - shown.lastIndexOf(sign);
        return typed ? String.format(Locale.ROOT, "%." + decimals + "f", rounded) : numbers.fixed(rounded, decimals);
    }
}
