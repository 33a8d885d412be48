package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The houses that the friend has marked. A tick or a cross stands before the word of her label. */
final class HouseTable {
    private static final int AREA = 0;
    private static final int BATHROOMS = 1;

    private final Table houses = LabelledHouses.training();
    private final Words words;
    private final DataTable<Integer> table;

    HouseTable(Language language) {
        words = language.words(HouseTable.class);
        Numbers numbers = language.numbers();
        table = new DataTable<>(language);
        table.setId("labelled-houses");
        table.setColumns(List.of(
                TableColumn.<Integer>numbers(words.get("area"), numbers, 0, row -> houses.input(row, AREA))
                        .of(Part.input(AREA)),
                TableColumn.<Integer>numbers(words.get("bathrooms"), numbers, 0, row -> houses.input(row, BATHROOMS))
                        .of(Part.input(BATHROOMS)),
                TableColumn.words(words.get("label"), this::label).of(Part.actual())));
        table.setRows(IntStream.range(0, houses.rows()).boxed().toList());
    }

    private String label(Integer row) {
        return words.get(houses.label(row) == LabelledHouses.GOOD ? "label.good" : "label.bad");
    }

    DataTable<Integer> node() {
        return table;
    }
}
