package neuronlab.lesson.laboratory.load;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Choice;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.csv.CsvOptions.ReadAs;
import neuronlab.model.data.csv.ReadColumn;
import neuronlab.model.data.csv.Reading;

/** The columns of a table as they were understood: what each holds, its first values, and how many are missing. */
final class ColumnList extends VBox {
    private static final int FIRST_VALUES = 4;
    private static final int DECIMALS = 4;
    private static final int MOST_COLUMNS = 200;

    private final Language language;
    private final Words words;
    private final Numbers numbers;
    private final BiConsumer<Integer, ReadAs> onChange;

    /** @param onChange told when a column, by its place, is to be read in another way */
    ColumnList(Language language, BiConsumer<Integer, ReadAs> onChange) {
        this.language = language;
        this.onChange = onChange;
        words = language.words(ColumnList.class);
        numbers = language.numbers();
        getStyleClass().add("import-columns");
    }

    void show(Reading reading) {
        List<ReadColumn> columns = reading.understanding().columns();
        getChildren()
                .setAll(columns.stream()
                        .limit(MOST_COLUMNS)
                        .map(column -> line(column, reading.frame()))
                        .toList());
    }

    private HBox line(ReadColumn column, DataFrame frame) {
        String name = column.name().isBlank() ? words.get("column.nameless", numbers.whole(column.place())) : column.name();
        Label label = new Label(column.unit().isEmpty() ? name : words.get("column.unit", name, column.unit()));
        label.getStyleClass().add("import-column-name");
        Choice<ReadAs> readAs = new Choice<>(
                words.get("column.read-as", name),
                each -> words.get("read-as." + each.name().toLowerCase(Locale.ROOT)),
                List.of(ReadAs.values()),
                language);
        readAs.box().setId("read-as-" + column.place());
        readAs.getStyleClass().add("import-read-as");
        readAs.valueProperty().set(readAs(column));
        readAs.valueProperty().addListener((_, _, chosen) -> onChange.accept(column.place(), chosen));
        Label values = new Label(values(column, frame));
        values.getStyleClass().add("import-values");
        HBox.setHgrow(values, Priority.ALWAYS);
        values.setMaxWidth(Double.MAX_VALUE);
        values.setMinWidth(0);
        Label missing = new Label(missing(column));
        missing.getStyleClass().add("import-missing");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, readAs, values, missing);
        line.getStyleClass().add("import-column");
        return line;
    }

    private static ReadAs readAs(ReadColumn column) {
        return switch (column.role()) {
            case NUMBERS -> ReadAs.NUMBERS;
            case CLASSES -> ReadAs.CLASSES;
            case ROW_LABELS, WORDS, NOTHING, UNREAD -> ReadAs.NOTHING;
        };
    }

    /** The first values of a column that is used; of another one, why it is not. */
    private String values(ReadColumn column, DataFrame frame) {
        if (!column.isUsable()) {
            return words.get("role." + column.role().name().toLowerCase(Locale.ROOT));
        }
        int place = frame.columns().indexOf(frame.column(column.name()).orElseThrow());
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < Math.min(FIRST_VALUES, frame.rows()); row++) {
            text.append(text.isEmpty() ? "" : words.get("values.between"))
                    .append(value(frame.columns().get(place), frame.value(row, place)));
        }
        return frame.rows() > FIRST_VALUES ? words.get("values.more", text.toString()) : text.toString();
    }

    private String value(Column column, double value) {
        if (Double.isNaN(value)) {
            return words.get("value.missing");
        }
        return column.classNames().isEmpty()
                ? numbers.upTo(value, DECIMALS)
                : column.classNames().get((int) value);
    }

    private String missing(ReadColumn column) {
        long without = column.missing() + column.unreadable();
        return without == 0 || !column.isUsable() ? "" : words.get("column.missing", numbers.whole(without));
    }
}
