package neuronlab.lesson.laboratory.rows;

import javafx.scene.control.TableCell;
import neuronlab.figure.language.Numbers;

/** The number of a row, from 1. */
final class RowNumber extends TableCell<Integer, Integer> {
    private final Numbers numbers;

    RowNumber(Numbers numbers) {
        this.numbers = numbers;
        getStyleClass().add("row-number");
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : numbers.whole(row + 1));
    }
}
