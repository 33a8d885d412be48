package neuronlab.app.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.LeftOutLine;
import neuronlab.model.data.csv.ReadColumn;
import neuronlab.model.data.csv.Separator;
import neuronlab.model.data.csv.Understanding;

/** Says how a file was understood, in pieces of one sentence. */
final class UnderstandingSentence {
    private final Words words;
    private final CsvSentences sentences;
    private final Understanding understanding;
    private final List<String> pieces = new ArrayList<>();

    private UnderstandingSentence(Words words, Understanding understanding) {
        this.words = words;
        this.sentences = new CsvSentences(words);
        this.understanding = understanding;
    }

    /**
     * The pieces, joined with commas.
     *
     * @param target the name of the target
     * @param leftOutRows how many rows are left out because they are not complete
     */
    static String of(Words words, Understanding understanding, String target, long leftOutRows) {
        UnderstandingSentence sentence = new UnderstandingSentence(words, understanding);
        sentence.addNotation();
        sentence.addHeader();
        sentence.pieces.add(words.get("read.target", sentence.sentences.quoted(target)));
        sentence.addLeftOut(leftOutRows);
        sentence.addDoubt();
        return String.join(words.get("list.separator"), sentence.pieces);
    }

    /** Whether the file is just as the help describes it, so that nothing need be said. */
    static boolean isPlain(Understanding understanding) {
        return understanding.separator() == Separator.COMMA
                && understanding.decimalSign().map(sign -> sign.sign() == '.').orElse(true)
                && understanding.charset().equals(StandardCharsets.UTF_8)
                && understanding.headerLine() == 1
                && understanding.leftOutLines().isEmpty()
                && understanding.columns().stream().allMatch(each -> each.role() == ReadColumn.Role.NUMBERS)
                && understanding.problemCount() == 0
                && understanding.doubt().isEmpty();
    }

    private void addNotation() {
        pieces.add(words.get("read.separator." + key(understanding.separator())));
        understanding.decimalSign().ifPresent(sign -> pieces.add(words.get("read.decimals." + key(sign))));
        if (!understanding.charset().equals(StandardCharsets.UTF_8)) {
            pieces.add(words.get("read.charset", understanding.charset().displayName()));
        }
    }

    private void addHeader() {
        pieces.add(
                understanding.headerLine() == 0
                        ? words.get("read.no-header")
                        : words.get("read.header", Long.toString(understanding.headerLine())));
    }

    private void addLeftOut(long leftOutRows) {
        understanding.columns().stream()
                .filter(column -> !column.isUsable())
                .forEach(column -> pieces.add(words.get(
                        "read.without-column." + key(column.role()),
                        Integer.toString(column.place()),
                        sentences.quoted(column.name()))));
        for (LeftOutLine line : understanding.leftOutLines()) {
            if (line.reason() != LeftOutLine.Reason.SEPARATOR) {
                pieces.add(words.get(
                        "read.without-line." + key(line.reason()),
                        Long.toString(line.line()),
                        sentences.quoted(line.text())));
            }
        }
        if (leftOutRows > 0) {
            pieces.add(words.count("read.without-rows", leftOutRows, Long.toString(leftOutRows)));
        }
    }

    private void addDoubt() {
        understanding.doubt().ifPresent(doubt -> pieces.add(words.get(
                "read.doubt",
                sentences.quoted(doubt.text()),
                Long.toString(doubt.line()),
                Double.toString(doubt.chosen()),
                Double.toString(doubt.other()))));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
