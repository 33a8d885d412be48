package neuronlab.figure.pixels;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Lets the reader point at a cell, with the mouse or with arrow keys. */
final class PixelInput {
    private final PixelGrid grid;

    PixelInput(PixelGrid grid) {
        this.grid = grid;
    }

    void listen() {
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, event -> read(grid.cellAt(event.getX(), event.getY())));
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> read(PixelGrid.NONE));
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> grid.requestFocus());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        grid.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                read(PixelGrid.NONE);
            }
        });
    }

    private void read(int cell) {
        grid.readCellProperty().set(cell);
    }

    private void press(KeyEvent event) {
        boolean used = event.getCode() == KeyCode.ESCAPE ? leave() : event.getCode().isArrowKey() && go(event.getCode());
        if (used) {
            event.consume();
        }
    }

    private boolean leave() {
        boolean reading = grid.readCellProperty().get() != PixelGrid.NONE;
        read(PixelGrid.NONE);
        return reading;
    }

    private boolean go(KeyCode arrow) {
        int columns = grid.columns();
        int rows = grid.rows();
        int now = grid.readCellProperty().get();
        if (columns == 0) {
            return false;
        }
        if (now == PixelGrid.NONE) {
            read(0);
            return true;
        }
        int column = now % columns + across(arrow);
        int row = now / columns + down(arrow);
        read(Math.clamp(row, 0, rows - 1) * columns + Math.clamp(column, 0, columns - 1));
        return true;
    }

    private static int across(KeyCode arrow) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
    }

    private static int down(KeyCode arrow) {
        return switch (arrow) {
            case UP, KP_UP -> -1;
            case DOWN, KP_DOWN -> 1;
            default -> 0;
        };
    }
}
