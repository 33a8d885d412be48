package neuronlab.lesson.laboratory.state;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import neuronlab.model.data.DataFrame;

/** Something that the reader does by hand to the data in sight. Rows and columns are counted from 0. */
public sealed interface Edit {
    /** So many rows stay whatever is taken away: of fewer none could be held out. */
    int FEWEST_ROWS = 4;

    /**
     * A row comes below the others.
     *
     * @param row what stands in it, column by column; it must not change afterwards
     */
    record Added(double[] row) implements Edit {
        /** Checks that there is a row. */
        public Added {
            Objects.requireNonNull(row, "row");
        }
    }

    /**
     * Cells of a row are changed.
     *
     * @param row which row
     * @param values what comes to stand in each column that changes
     */
    record Changed(int row, Map<Integer, Double> values) implements Edit {
        /** Copies the values. */
        public Changed {
            values = Map.copyOf(values);
        }
    }

    /**
     * A row is taken away.
     *
     * @param row which row
     */
    record Removed(int row) implements Edit {}

    /**
     * A row that was taken away comes back.
     *
     * @param row which row it was
     * @param values what stands in it, column by column; it must not change afterwards
     */
    record PutBack(int row, double[] values) implements Edit {
        /** Checks that there is a row. */
        public PutBack {
            Objects.requireNonNull(values, "values");
        }
    }

    /** The data after it. */
    default DataFrame of(DataFrame data) {
        return switch (this) {
            case Added(double[] row) -> data.withRow(row);
            case Changed(int row, Map<Integer, Double> values) -> {
                DataFrame changed = data;
                for (Map.Entry<Integer, Double> cell : values.entrySet()) {
                    changed = changed.withValue(row, cell.getKey(), cell.getValue());
                }
                yield changed;
            }
            case Removed(int row) -> data.without(row);
            case PutBack(int row, double[] values) -> data.withRowAt(row, values);
        };
    }

    /** What takes it back again, by the data before it. */
    default Edit inverse(DataFrame before) {
        return switch (this) {
            case Added _ -> new Removed(before.rows());
            case Changed(int row, Map<Integer, Double> values) ->
                new Changed(
                        row,
                        values.keySet().stream()
                                .collect(Collectors.toMap(column -> column, column -> before.value(row, column))));
            case Removed(int row) -> new PutBack(row, before.row(row));
            case PutBack(int row, var _) -> new Removed(row);
        };
    }

    /**
     * The same for data to which another edit, which the reader does not see yet, has been made.
     *
     * @return nothing if the row is there no more
     */
    default Optional<Edit> after(Edit unseen) {
        if (!(unseen instanceof Removed(int gone))) {
            return Optional.of(this);
        }
        return switch (this) {
            case Added added -> Optional.of(added);
            case Changed(int row, var _) when row == gone -> Optional.empty();
            case Changed(int row, var values) -> Optional.of(new Changed(row > gone ? row - 1 : row, values));
            case Removed(int row) when row == gone -> Optional.empty();
            case Removed(int row) -> Optional.of(new Removed(row > gone ? row - 1 : row));
            case PutBack(int row, var values) -> Optional.of(new PutBack(row > gone ? row - 1 : row, values));
        };
    }
}
