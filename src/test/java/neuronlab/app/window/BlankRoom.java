package neuronlab.app.window;

import javafx.geometry.Bounds;
import javafx.scene.image.PixelReader;

/** Looks for the largest blank rectangle of a part of a picture, cell by cell. */
final class BlankRoom {
    private static final int CELL = 32;

    private final PixelReader pixels;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;
    private final int ground;

    /** @param part what is looked at; left of it nothing is drawn on the ground */
    BlankRoom(PixelReader pixels, Bounds part) {
        this.pixels = pixels;
        left = (int) part.getMinX();
        top = (int) part.getMinY();
        columns = (int) part.getWidth() / CELL;
        rows = (int) part.getHeight() / CELL;
        ground = pixels.getArgb(left - 4, (int) part.getCenterY());
    }

    private boolean isBlank(int column, int row) {
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < CELL; x++) {
                if (pixels.getArgb(left + column * CELL + x, top + row * CELL + y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many pixels the largest blank rectangle has. */
    double largest() {
        int[] heights = new int[columns];
        int most = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                heights[column] = isBlank(column, row) ? heights[column] + 1 : 0;
            }
            for (int from = 0; from < columns; from++) {
                int height = heights[from];
                for (int to = from; to < columns && height > 0; to++) {
                    height = Math.min(height, heights[to]);
                    most = Math.max(most, height * (to - from + 1));
                }
            }
        }
        return (double) most * CELL * CELL;
    }
}
