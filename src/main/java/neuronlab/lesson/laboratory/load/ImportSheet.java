package neuronlab.lesson.laboratory.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.CsvProblem;
import neuronlab.model.data.csv.Reading;
import neuronlab.model.data.csv.Understanding;

/**
 * How a table was understood, each point of it to be changed, and what is wrong with its cells. Nothing is taken from it
 * before the reader says so.
 */
public final class ImportSheet extends VBox {
    private static final int MOST_PROBLEMS = 100;

    private final Words words;
    private final Numbers numbers;
    private final TableSentences sentences;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final ReadingChoices choices;
    private final ColumnList columns;
    private final Label problems = new Label();
    private final Button use = new Button();
    private final Button cancel = new Button();
    private BiConsumer<String, Reading> onUse = (_, _) -> {};
    private Runnable onClose = () -> {};
    private OwnTable table;
    private CsvOptions options = CsvOptions.FIND_ALL;
    private TableLoading loading;
    private Reading reading;
    private boolean showing;

    /** A sheet without a table. */
    public ImportSheet(Language language) {
        words = language.words(ImportSheet.class);
        numbers = language.numbers();
        sentences = new TableSentences(language);
        setId("import-sheet");
        getStyleClass().add("import-sheet");
        choices = new ReadingChoices(language, how -> change(how.apply(options)));
        columns = new ColumnList(language, (place, readAs) -> change(options.withColumn(place, readAs)));
        build();
        listen();
    }

    private void build() {
        title.getStyleClass().add("import-title");
        summary.setId("import-summary");
        summary.setWrapText(true);
        Announcement.follow(summary);
        progress.setId("import-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        problems.setId("import-problems");
        problems.getStyleClass().add("import-problems");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        use.setText(words.get("use"));
        use.setId("import-use");
        use.getStyleClass().add(ControlStyles.PRIMARY_BUTTON);
        use.setOnAction(_ -> confirm());
        cancel.setText(words.get("cancel"));
        cancel.setId("import-cancel");
        cancel.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        cancel.setOnAction(_ -> close());
        PanelScroll scroll = new PanelScroll(columns);
        scroll.getStyleClass().add("import-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        PanelScroll wrong = new PanelScroll(problems);
        wrong.getStyleClass().add("import-problem-scroll");
        // Nothing in it can have the focus, so it scrolls by keys itself.
        wrong.setFocusTraversable(true);
        wrong.setAccessibleText(words.get("problems.spoken"));
        problems.textProperty().subscribe(text -> {
            wrong.setVisible(!text.isEmpty());
            wrong.setManaged(!text.isEmpty());
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(between, cancel, use);
        buttons.getStyleClass().add("import-buttons");
        getChildren().addAll(title, summary, progress, choices, scroll, wrong, buttons);
    }

    private void listen() {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Sets who gets the name and the contents of a table that the reader wants. */
    public void setOnUse(BiConsumer<String, Reading> taker) {
        onUse = taker;
    }

    /** Sets what happens when the sheet is done with. */
    public void setOnClose(Runnable action) {
        onClose = action;
    }

    /** Reads a table and shows how it was understood. */
    public void open(OwnTable brought) {
        table = brought;
        reading = null;
        options = CsvOptions.FIND_ALL;
        title.setText(brought.name());
        showing = true;
        choices.clear();
        choices.setOfBytes(brought.ofBytes());
        showing = false;
        load();
        cancel.requestFocus();
    }

    private void change(CsvOptions wanted) {
        if (!showing) {
            options = wanted;
            load();
        }
    }

    private void load() {
        stop();
        use.setDisable(true);
        progress.setProgress(0);
        progress.setVisible(true);
        summary.setText(words.get("reading"));
        problems.setText("");
        loading = TableLoading.begin(table, options, new TableLoading.Listener() {
            @Override
            public void reached(double share) {
                progress.setProgress(share);
            }

            @Override
            public void read(Reading found) {
                show(found);
            }

            @Override
            public void failed(Throwable reason) {
                progress.setVisible(false);
                summary.setText(sentences.of(reason));
            }
        });
    }

    private void stop() {
        if (loading != null) {
            loading.cancel();
        }
    }

    private void show(Reading found) {
        showing = true;
        reading = found;
        Understanding understood = found.understanding();
        progress.setVisible(false);
        choices.show(understood);
        columns.show(found);
        summary.setText(words.get(
                "summary",
                words.count("rows", understood.rows(), numbers.whole(understood.rows())),
                words.count(
                        "columns",
                        understood.usableColumns().size(),
                        numbers.whole(understood.usableColumns().size()),
                        numbers.whole(understood.columns().size()))));
        problems.setText(problemText(understood));
        use.setDisable(false);
        showing = false;
    }

    private String problemText(Understanding understood) {
        List<String> lines = new ArrayList<>();
        understood
                .doubt()
                .ifPresent(doubt -> lines.add(words.get(
                        "doubt",
                        doubt.text(),
                        numbers.whole(doubt.line()),
                        numbers.exact(doubt.chosen()),
                        numbers.exact(doubt.other()))));
        if (!isUnicode(understood.charset())) {
            lines.add(words.get("charset.read", understood.charset().displayName()));
        }
        understood.leftOutLines().forEach(line -> lines.add(sentences.of(line)));
        if (understood.problemCount() > 0) {
            lines.add(words.count("problems", understood.problemCount(), numbers.whole(understood.problemCount())));
        }
        for (CsvProblem.InRow problem :
                understood.problems().subList(0, Math.min(MOST_PROBLEMS, understood.problems().size()))) {
            lines.add(sentences.of(problem));
        }
        return String.join("\n", lines);
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
    }

    private void confirm() {
        onUse.accept(table.name(), reading);
        close();
    }

    private void close() {
        stop();
        onClose.run();
    }
}
