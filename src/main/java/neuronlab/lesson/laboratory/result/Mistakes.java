package neuronlab.lesson.laboratory.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.learning.ConfusionMatrix;

/** How often each class is taken for each. */
final class Mistakes implements ResultFigure {
    private static final int MOST_ROWS = 2000;

    private final ResultTexts texts;
    private final DataTable<Integer> table;
    private final VBox node;
    private Sample sample;
    private ConfusionMatrix matrix;

    Mistakes(ResultTexts texts, Language language) {
        this.texts = texts;
        table = new DataTable<>(language);
        table.setId("confusion-matrix");
        Label title = new Label(texts.words().get("mistakes"));
        title.getStyleClass().add("panel-note");
        title.setLabelFor(table);
        node = new VBox(title, table);
        node.setId("mistakes");
        node.getStyleClass().add("confusion");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public void expect(Sample other) {
        sample = other;
        List<String> names = sample.raw().classNames();
        List<TableColumn<Integer>> columns = new ArrayList<>();
        columns.add(TableColumn.words(texts.words().get("mistakes.actual"), names::get));
        for (int answer = 0; answer < names.size(); answer++) {
            int its = answer;
            columns.add(TableColumn.numbers(
                    names.get(answer), actual -> texts.numbers().whole(matrix == null ? 0 : matrix.count(actual, its))));
        }
        matrix = null;
        table.setRows(List.of());
        table.setColumns(columns);
    }

    @Override
    public void show(Snapshot now) {
        matrix = sample.evaluation().confusion(now.model());
        table.setRows(IntStream.range(0, matrix.classes()).boxed().toList());
    }
}
