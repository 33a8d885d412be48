package neuronlab.model.experiment.program;

import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are written in the source of a language: in both, texts and numbers as in JSON. */
enum Literals {
    /** Arrays as <code>{1, 2}</code>. */
    JAVA("{", "}"),
    /** Lists as {@code [1, 2]}. */
    PYTHON("[", "]");

    private static final int LONGEST_LINE = 100;
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\w.-]+");

    private final String open;
    private final String close;

    Literals(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /** A text in quotation marks. Everything beyond ASCII stays as it is: sources are UTF-8. */
    String text(String text) {
        return new JsonPrimitive(text).toString();
    }

    /** A name in an example of a command: what a shell or the source would take amiss is left away. */
    static String word(String name) {
        String harmless = name.replaceAll("[\\p{Cntrl}\\\\\"$`\u2028\u2029]", "").strip();
        return PLAIN_WORD.matcher(harmless).matches() ? harmless : "\"" + harmless + "\"";
    }

    String texts(List<String> texts) {
        return list(texts.stream().map(this::text).toList());
    }

    String numbers(double... numbers) {
        return list(Arrays.stream(numbers).mapToObj(Double::toString).toList());
    }

    String wholes(int... numbers) {
        return list(Arrays.stream(numbers).mapToObj(Integer::toString).toList());
    }

    /** Elements that are literals already, in as many lines as they need. */
    String list(List<String> elements) {
        StringBuilder text = new StringBuilder(open);
        int line = 0;
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",");
            line += elements.get(i).length() + 2;
            boolean full = line > LONGEST_LINE;
            text.append(i == 0 ? "" : full ? "\n        " : " ").append(elements.get(i));
            line = full ? elements.get(i).length() : line;
        }
        return text.append(close).toString();
    }

    /** Elements that are literals already, each in a line of its own. */
    String lines(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",\n        ", open + "\n        ", "\n    " + close));
    }
}
