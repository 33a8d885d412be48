package neuronlab.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** In what a translation of a text in Markdown is not as complete as the English one. */
record MarkdownDifferences(String english, String translation) {
    /** What makes a text do more than be read, kind by kind, in an order that a translator may change. */
    private enum Kind {
        LINK("](…)", "\\]\\((?<what>[^)\\s]+(?: \"[^\"]*\")?)\\)"),
        HEADING("heading", "(?m)^(?<what>#+) "),
        CHECK("check", "(?m)^## (?<what>(?:choice|number|task): .*)$"),
        VALUE("value", "(?m)^- (?<what>\\[[x ]] .* ± .*)$"),
        MARK("answer", "(?m)^- (?<what>\\[[x ]]) "),
        FORMULA("formula", "(?m)^```(?<what>.*)$"),
        ASIDE("aside", "(?m)^(?<what>>) "),
        ITEM("item", "(?m)^(?<what>-|\\d\\.) "),
        CELL("table cell", "(?m)(?<what>\\|)");

        private final String name;
        private final Pattern pattern;

        Kind(String name, String pattern) {
            this.name = name;
            this.pattern = Pattern.compile(pattern);
        }

        List<String> in(String text) {
            return pattern.matcher(text).results().map(result -> result.group("what")).sorted().toList();
        }
    }

    /** One sentence for each fault; none if the translation is whole. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> missing = without(kind.in(english), kind.in(translation));
            List<String> added = without(kind.in(translation), kind.in(english));
            missing.forEach(what -> faults.add(kind.name + " " + what + " is missing"));
            added.forEach(what -> faults.add(kind.name + " " + what + " does not exist in English"));
        }
        return faults;
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }
}
