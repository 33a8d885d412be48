package neuronlab.figure.table;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.cursor.WindowKeys;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/** What mouse and keyboard do with a table: rows by Up and Down, the parts named in the header by Left and Right. */
final class TableInput {
    private final DataTable<?> table;
    private final Attention<Integer> row;
    private final Attention<Part> part;

    TableInput(DataTable<?> table) {
        this.table = table;
        row = new Attention<>(
                Spotlight.NO_ROW,
                table.litRowProperty()::getValue,
                value -> table.litRowProperty().set(value));
        part = new Attention<>(
                null,
                table.litPartProperty()::get,
                value -> table.litPartProperty().set(value));
    }

    void listen() {
        table.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            row.point(rowAt(event.getX(), event.getY()));
            part.point(partAt(event.getX(), event.getY()));
        });
        table.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            row.leave();
            part.leave();
        });
        table.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        table.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                row.release();
                part.release();
            }
        });
    }

    private void press(MouseEvent event) {
        table.requestFocus();
        row.keep(rowAt(event.getX(), event.getY()));
        part.keep(partAt(event.getX(), event.getY()));
    }

    private void type(KeyEvent event) {
        if (WindowKeys.isOne(event)) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case UP -> keepRow(next(-1));
            case DOWN -> keepRow(next(1));
            case HOME -> keepRow(0);
            case END -> keepRow(table.body().rows().size() - 1);
            case LEFT -> keepPart(-1);
            case RIGHT -> keepPart(1);
            case ESCAPE -> clear();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private int next(int step) {
        int rows = table.body().rows().size();
        int now = table.litRowProperty().get();
        boolean any = now >= 0 && now < rows;
        int start = step > 0 ? 0 : rows - 1;
        return any ? Math.clamp(now + step, 0, rows - 1) : start;
    }

    private boolean keepRow(int index) {
        boolean any = !table.body().rows().isEmpty();
        if (any) {
            row.keep(index);
        }
        return any;
    }

    private boolean keepPart(int step) {
        List<Part> parts = table.body().headers().stream()
                .map(HeaderCell::part)
                .filter(shown -> shown != null)
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            return false;
        }
        int now = parts.indexOf(part.kept());
        int start = step > 0 ? 0 : parts.size() - 1;
        part.keep(parts.get(now < 0 ? start : Math.clamp(now + step, 0, parts.size() - 1)));
        return true;
    }

    private boolean clear() {
        boolean any = table.litRowProperty().get() != Spotlight.NO_ROW
                || table.litPartProperty().get() != null;
        row.clear();
        part.clear();
        return any;
    }

    private int rowAt(double x, double y) {
        List<TableRow> rows = table.body().rows();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).getBoundsInParent().contains(x, y)) {
                return index;
            }
        }
        return Spotlight.NO_ROW;
    }

    private Part partAt(double x, double y) {
        return table.body().headers().stream()
                .filter(header -> header.getBoundsInParent().contains(x, y))
                .map(HeaderCell::part)
                .filter(shown -> shown != null)
                .findFirst()
                .orElse(null);
    }
}
