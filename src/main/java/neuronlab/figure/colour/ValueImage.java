package neuronlab.figure.colour;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A grid of coloured cells as an image. New colours are copied into the same image, and nothing is laid out for them: a
 * node for each cell would be too slow to follow a training.
 *
 * <p>An image whose colours flow has one pixel a cell and is stretched. Stretching would blur the edges of cells that are
 * to be sharp, so an image of those has as many pixels as it covers, and twice as many each way for fine screens.
 */
public final class ValueImage {
    private static final int FINENESS = 2;

    private final ImageView view = new ImageView();
    private final boolean smooth;
    private int columns;
    private int rows;
    private int[] cells = {};
    private WritableImage image;
    private int[] pixels = {};

    /**
     * An image of nothing.
     *
     * @param smooth whether colours flow from cell to cell; otherwise cells have sharp edges
     */
    public ValueImage(boolean smooth) {
        this.smooth = smooth;
        // A managed image view lays out all its ancestors whenever its pixels change.
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setSmooth(true);
    }

    /**
     * Paints all cells.
     *
     * @param pixelOf the colour of a cell as {@link ColourScale#pixelOf} gives it; cells are counted row by row from the
     *     top, each row from the left
     */
    public void paint(int columns, int rows, IntUnaryOperator pixelOf) {
        this.columns = columns;
        this.rows = rows;
        cells = cells.length == columns * rows ? cells : new int[columns * rows];
        Arrays.setAll(cells, pixelOf);
        draw();
    }

    /** Covers a rectangle. */
    public void place(double x, double y, double width, double height) {
        boolean resized = view.getFitWidth() != width || view.getFitHeight() != height;
        view.setX(x);
        view.setY(y);
        view.setFitWidth(width);
        view.setFitHeight(height);
        if (resized && !smooth) {
            draw();
        }
    }

    private void draw() {
        int width = smooth ? columns : FINENESS * (int) Math.round(view.getFitWidth());
        int height = smooth ? rows : FINENESS * (int) Math.round(view.getFitHeight());
        if (width < 1 || height < 1 || cells.length == 0) {
            return;
        }
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
            pixels = new int[width * height];
            view.setImage(image);
        }
        fill(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    }

    private void fill(int width, int height) {
        for (int row = 0; row < rows; row++) {
            int top = edge(row, rows, height);
            int bottom = edge(row + 1, rows, height);
            for (int column = 0; column < columns; column++) {
                Arrays.fill(
                        pixels,
                        top * width + edge(column, columns, width),
                        top * width + edge(column + 1, columns, width),
                        cells[row * columns + column]);
            }
            for (int line = top + 1; line < bottom; line++) {
                System.arraycopy(pixels, top * width, pixels, line * width, width);
            }
        }
    }

    /** Where a cell begins: edges of sharp cells lie on whole units of the screen, however fine the image is. */
    private int edge(int cell, int count, int length) {
        int unit = smooth ? 1 : FINENESS;
        return unit * (int) Math.round((double) length / unit * cell / count);
    }

    /** The colour of a cell, counted row by row from the top. */
    public Color colour(int index) {
        int pixel = cells[index];
        int alpha = pixel >>> 24;
        return alpha == 0
                ? Color.TRANSPARENT
                : new Color(
                        (pixel >> 16 & 0xff) / (double) alpha,
                        (pixel >> 8 & 0xff) / (double) alpha,
                        (pixel & 0xff) / (double) alpha,
                        alpha / 255.0);
    }

    /** What is drawn. */
    public Node node() {
        return view;
    }
}
