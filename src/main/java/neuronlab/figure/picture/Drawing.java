package neuronlab.figure.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * A laid out node as a picture, drawn strip by strip: a large one needs no more memory than a small one, and JavaFX, which
 * cannot draw more than some 134 million pixels at once, never has to. To be used on the JavaFX thread, and without a
 * pause, so that nothing moves between two strips.
 */
public final class Drawing {
    private static final int PIXELS_AT_ONCE = 1 << 21;

    private final Node node;
    private final Transform scale;
    private final Color ground;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /**
     * A picture of a node.
     *
     * @param scale how many pixels stand for one of the layout
     * @param ground what is seen where the node is not
     */
    public Drawing(Node node, double scale, Color ground) {
        this.node = node;
        this.scale = Transform.scale(scale, scale);
        this.ground = ground;
        Bounds bounds = this.scale.transform(node.getBoundsInParent());
        left = (int) Math.floor(bounds.getMinX());
        top = (int) Math.floor(bounds.getMinY());
        width = Math.max(1, (int) Math.ceil(bounds.getMaxX()) - left);
        height = Math.max(1, (int) Math.ceil(bounds.getMaxY()) - top);
    }

    /** What the picture covers of the node's parent, in units of the layout. */
    Bounds covered() {
        double unit = scale.getMxx();
        return new BoundingBox(left / unit, top / unit, width / unit, height / unit);
    }

    /**
     * Writes it as PNG; leaves the stream open.
     *
     * @throws IOException if the stream takes no more
     */
    public void writePng(OutputStream out) throws IOException {
        PngWriter png = new PngWriter(out, width, height);
        int rows = Math.clamp(PIXELS_AT_ONCE / width, 1, height);
        WritableImage canvas = new WritableImage(width, rows);
        int[] pixels = new int[width * rows];
        for (int y = 0; y < height; y += rows) {
            draw(y, canvas);
            canvas.getPixelReader().getPixels(0, 0, width, rows, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            png.write(pixels, Math.min(rows, height - y));
        }
        png.end();
    }

    /**
     * Writes it as SVG, with its texts as texts and its shapes as shapes; leaves the stream open.
     *
     * @throws IOException if the stream takes no more
     */
    public void writeSvg(OutputStream out) throws IOException {
        new SvgDocument(node, scale.getMxx(), ground).writeTo(out);
    }

    private void draw(int y, WritableImage canvas) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(scale);
        parameters.setFill(ground);
        parameters.setViewport(
                new Rectangle2D(left, (double) top + y, canvas.getWidth(), canvas.getHeight()));
        if (snapshot(parameters, canvas) == null) {
            // JavaFX tells by this alone that its drawing thread ran out of memory.
            throw new OutOfMemoryError("for a picture of " + width + " by " + height + " pixels");
        }
    }

    /**
     * Where a whole strip finds no memory JavaFX draws it in tiles, and prints a stack trace of that although nothing is
     * amiss.
     */
    private WritableImage snapshot(SnapshotParameters parameters, WritableImage canvas) {
        PrintStream standardError = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, standardError.charset()));
        try {
            return node.snapshot(parameters, canvas);
        } finally {
            System.setErr(standardError);
        }
    }
}
