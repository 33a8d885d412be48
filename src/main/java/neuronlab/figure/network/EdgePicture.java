package neuronlab.figure.network;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/** All edges of a network that is too large for a shape each, as one picture. */
final class EdgePicture extends Region {
    /** Pixels of the picture for each pixel of a figure that no window shows: it may be exported enlarged. */
    private static final int FINE = 2;

    /** How dark the lines of a small network are; each grows lighter as there are more. */
    private static final double DARKEST = 0.85;

    private static final double LIGHTEST = 0.05;
    /** How dark the lines are that cross no others, as a sum of light ones. */
    private static final double SOLITARY = 0.7;

    private static final double FULL_UP_TO = 60;

    private final ImageView view = new ImageView();
    private final Region colour = new Region();
    private final EdgeRaster raster = new EdgeRaster();
    private PixelBuffer<IntBuffer> buffer;
    private int fineness = FINE;

    EdgePicture(Runnable repaint) {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("network-edges");
        view.setManaged(false);
        colour.getStyleClass().add("network-edge-colour");
        colour.setManaged(false);
        colour.backgroundProperty().subscribe((before, now) -> repaint.run());
        getChildren().addAll(colour, view);
    }

    /** Draws every edge of a placement, seen through a zoom. */
    void paint(NetworkPlacement placement, NetworkZoom zoom, double width, double height) {
        fineness = fineness();
        int columns = (int) Math.ceil(width) * fineness;
        int rows = (int) Math.ceil(height) * fineness;
        if (columns <= 0 || rows <= 0) {
            return;
        }
        double strength = strength(placement.shape().weights() / (zoom.scale() * zoom.scale()));
        raster.clear(columns, rows);
        for (int o = 0; o < placement.shape().outputs(); o++) {
            for (int i = 0; i < placement.shape().inputs(); i++) {
                draw(zoom.of(placement.edge(o, i)), 1);
            }
            drawAfterSum(placement, zoom, o, (int) Math.ceil(SOLITARY / strength));
        }
        show(columns, rows, strength);
    }

    /** Among dots, the arrows behind the sums are lines like all others. */
    private void drawAfterSum(NetworkPlacement placement, NetworkZoom zoom, int output, int lines) {
        if (placement.shape().bias() && !placement.detail().showsTexts()) {
            draw(zoom.of(placement.afterBias(output)), lines);
        }
        if (placement.shape().softmax() && !placement.detail().showsTexts()) {
            draw(zoom.of(placement.afterSoftmax(output)), lines);
        }
    }

    private int fineness() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? FINE : Math.max(1, (int) Math.ceil(window.getRenderScaleX()));
    }

    private void draw(Segment edge, int lines) {
        raster.line(
                edge.x1() * fineness, edge.y1() * fineness, edge.x2() * fineness, edge.y2() * fineness, lines);
    }

    private void show(int columns, int rows, double strength) {
        if (buffer == null || buffer.getWidth() != columns || buffer.getHeight() != rows) {
            buffer = new PixelBuffer<>(
                    columns, rows, IntBuffer.allocate(columns * rows), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth((double) columns / fineness);
            view.setFitHeight((double) rows / fineness);
        }
        raster.develop(buffer.getBuffer().array(), rgb(), strength);
        buffer.updateBuffer(_ -> null);
    }

    private static double strength(double edges) {
        return Math.clamp(DARKEST * Math.sqrt(FULL_UP_TO / edges), LIGHTEST, DARKEST);
    }

    private int rgb() {
        Background background = colour.getBackground();
        boolean plain = background != null && background.getFills().getFirst().getFill() instanceof Color;
        Color ink = plain ? (Color) background.getFills().getFirst().getFill() : Color.TRANSPARENT;
        return channel(ink.getRed()) << 16 | channel(ink.getGreen()) << 8 | channel(ink.getBlue());
    }

    private static int channel(double part) {
        return (int) Math.round(part * 255);
    }

    /** Lets the memory of the picture go. */
    void forget() {
        buffer = null;
        view.setImage(null);
    }
}
