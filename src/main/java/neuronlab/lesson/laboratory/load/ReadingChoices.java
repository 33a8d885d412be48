package neuronlab.lesson.laboratory.load;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.Hint;
import neuronlab.figure.control.TypedEntry;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.DecimalSign;
import neuronlab.model.data.csv.Quote;
import neuronlab.model.data.csv.Separator;
import neuronlab.model.data.csv.Understanding;

/** How a table is written, as it was found out, each point to be changed. */
final class ReadingChoices extends FlowPane {
    private static final long MOST_HEADER_LINES = 12;
    private static final int COLUMNS_OF_MARKS = 8;
    private static final String BETWEEN = ",";
    /** Those of which a table is most likely; some are not in every Java. */
    private static final List<Charset> CHARSETS = Stream.of(
                    "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850", "windows-1250",
                    "windows-1251", "windows-1253", "windows-1254", "Shift_JIS", "GB18030", "EUC-KR")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private final Language language;
    private final Words words;
    private final Consumer<UnaryOperator<CsvOptions>> onChange;
    private final Choice<Separator> separator;
    private final Choice<Quote> quote;
    private final Choice<DecimalSign> decimals;
    private final Choice<Long> header;
    private final Choice<Charset> charset;
    private final TypedEntry missing;
    private Set<String> marks = Set.of();

    /** @param onChange given what the reader says about the table */
    ReadingChoices(Language language, Consumer<UnaryOperator<CsvOptions>> onChange) {
        this.language = language;
        this.onChange = onChange;
        words = language.words(ReadingChoices.class);
        getStyleClass().add("import-choices");
        separator = choice("separator", this::named, List.of(Separator.values()), CsvOptions::withSeparator);
        quote = choice("quote", this::named, List.of(Quote.values()), CsvOptions::withQuote);
        decimals = choice("decimals", this::named, List.of(DecimalSign.values()), CsvOptions::withDecimalSign);
        header = choice("header", this::named, List.of(), CsvOptions::withHeaderLine);
        charset = choice("charset", this::named, CHARSETS, CsvOptions::withCharset);
        TextField field = new TextField();
        missing = new TypedEntry(field, () -> String.join(words.get("missing.between"), marks), this::takeMarks);
        getChildren().addAll(separator, decimals, header, quote, missing(field), charset);
    }

    private <T> Choice<T> choice(
            String name, Function<T, String> text, List<T> all, BiFunction<CsvOptions, T, CsvOptions> with) {
        Choice<T> choice = new Choice<>(words.get(name), text, all, language);
        choice.box().setId("import-" + name);
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                onChange.accept(options -> with.apply(options, chosen));
            }
        });
        return choice;
    }

    private VBox missing(TextField field) {
        Label label = new Label(words.get("missing"));
        label.getStyleClass().add("choice-label");
        label.setLabelFor(field);
        field.setId("import-missing");
        field.setPrefColumnCount(COLUMNS_OF_MARKS);
        field.setPromptText(words.get("missing.none"));
        Hint.give(field, words.get("missing.explained"));
        VBox pane = new VBox(label, field);
        pane.getStyleClass().add("choice");
        return pane;
    }

    private String named(Separator each) {
        return words.get("separator." + key(each.name()));
    }

    private String named(Quote each) {
        return words.get("quote." + key(each.name()));
    }

    private String named(DecimalSign each) {
        return words.get("decimals." + key(each.name()));
    }

    private String named(long line) {
        return line == 0 ? words.get("header.none") : words.get("header.line", language.numbers().whole(line));
    }

    private String named(Charset each) {
        return CHARSETS.contains(each) ? words.get("charset." + key(each.name())) : each.displayName();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String takeMarks(String typed) {
        Set<String> wanted = Arrays.stream(typed.split(BETWEEN))
                .map(String::strip)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!wanted.equals(marks)) {
            marks = wanted;
            onChange.accept(options -> options.withMissing(wanted));
        }
        return "";
    }

    /** Shows how a table was understood. */
    void show(Understanding understood) {
        separator.valueProperty().set(understood.separator());
        quote.valueProperty().set(understood.quote());
        decimals.valueProperty().set(understood.decimalSign().orElse(null));
        header.setAll(LongStream.rangeClosed(0, Math.max(MOST_HEADER_LINES, understood.headerLine()))
                .boxed()
                .toList());
        header.valueProperty().set(understood.headerLine());
        List<Charset> charsets = new ArrayList<>(CHARSETS);
        if (!charsets.contains(understood.charset())) {
            charsets.add(understood.charset());
        }
        charset.setAll(charsets);
        charset.valueProperty().set(understood.charset());
        marks = understood.missing();
        missing.refresh();
    }

    /** A table that was pasted has no bytes that could mean other characters. */
    void setOfBytes(boolean ofBytes) {
        charset.setVisible(ofBytes);
        charset.setManaged(ofBytes);
    }

    /** Forgets what was shown: another table comes. */
    void clear() {
        List.of(separator, quote, decimals, header, charset).forEach(each -> each.valueProperty().set(null));
        marks = Set.of();
        missing.refresh();
    }
}
