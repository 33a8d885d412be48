package neuronlab.lesson.laboratory.rows;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A cell that can be typed into. What was typed counts also for who then turns to something else. */
final class EditedCell extends TableCell<Integer, Integer> {
    /** What stands in the cells. */
    interface Contents {
        /** Whether there is such a row. */
        boolean has(int row);

        /** What a cell shows. */
        String text(int row, int column);

        /** What stands in the field of a cell before anything is typed. */
        String typed(int row, int column);

        /** Takes what was typed; tells whether that could be. */
        boolean take(int row, int column, String text);
    }

    private final int column;
    private final Contents contents;
    private final TextField field = new TextField();
    private int edited;
    /** What stood in the field before anything was typed. */
    private String begun = "";
    /** Whether nothing that was typed waits to be taken. */
    private boolean settled = true;

    EditedCell(int column, boolean isNumber, Contents contents) {
        getStyleClass().add(isNumber ? "number-cell" : "class-cell");
        this.column = column;
        this.contents = contents;
        field.getStyleClass().add("cell-field");
        field.accessibleTextProperty().bind(tableColumnProperty().flatMap(TableColumn::textProperty));
        field.setOnAction(_ -> settle());
        // On a chosen cell the first click opens the field: the second must not give the focus back to the table.
        field.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(MouseEvent.ANY, event -> {
            if (isEditing() && event.getTarget() == this) {
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                settled = true;
                cancelEdit();
                event.consume();
            }
        });
    }

    @Override
    public void startEdit() {
        if (isEmpty() || !contents.has(getIndex())) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            edited = getIndex();
            settled = false;
            begun = contents.typed(edited, column);
            field.setText(begun);
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    private void settle() {
        if (take()) {
            settled = true;
            cancelEdit();
            getTableView().requestFocus();
        } else {
            field.selectAll();
        }
    }

    /** What was not changed is not taken: meanwhile undo can have brought another value, or another row. */
    private boolean take() {
        String text = field.getText();
        return text.equals(begun) || !contents.has(edited) || contents.take(edited, column, text);
    }

    /** Also called where another cell is turned to. */
    @Override
    public void cancelEdit() {
        if (!settled) {
            settled = true;
            take();
        }
        super.cancelEdit();
        show();
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        setGraphic(null);
        setText(isEmpty() || !contents.has(getIndex()) || getIndex() < 0 ? null : contents.text(getIndex(), column));
    }
}
