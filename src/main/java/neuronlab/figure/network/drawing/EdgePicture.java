package neuronlab.figure.network.drawing;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Collection;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.NetworkZoom;
import neuronlab.figure.network.placement.Segment;
import neuronlab.figure.network.shape.NetworkElement.Weight;

/** Edges of a network that is too large for a shape each, as one picture. */
final class EdgePicture extends Region {
    /** Pixels of the picture for each pixel of a figure that no window shows: it may be exported enlarged. */
    private static final int FINE = 2;

    /** How much of its pixels a line covers. */
    private static final double COVER = 0.85;
    /** More edges than this in a layer are drawn paler and thinner, the more there are. */
    private static final double FULL_UP_TO = 60;
    /** The dashes of a negative weight, as a multiple of its thickness. */
    private static final double DASH = 3;
    /** How pale most lines of a crowd are, and how rare those are that are not. */
    private static final double FAINTEST = 0.2;

    private static final double RARITY = 6;
    /** How much more the large weights of a crowd stand out. */
    private static final double CONTRAST = 2;
    /** Among lines that are paler than this, dashes are no longer seen as such. */
    private static final double DASHED_FROM = 0.3;

    private final ImageView view = new ImageView();
    private final Region plain = new Region();
    private final Region positive = new Region();
    private final Region negative = new Region();
    private final double boost;
    private final EdgeRaster raster = new EdgeRaster();
    private PixelBuffer<IntBuffer> buffer;
    private int fineness = FINE;
    private int paintings;

    /**
     * A picture whose colours are those of a style class.
     *
     * @param boost how much thicker than usual the thinnest lines are
     * @param repaint what to do when the colours have changed
     */
    EdgePicture(String styleClass, double boost, Runnable repaint) {
        this.boost = boost;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().addAll("network-edges", styleClass);
        view.setManaged(false);
        addInk(plain, "plain-ink", repaint);
        addInk(positive, "positive-ink", repaint);
        addInk(negative, "negative-ink", repaint);
        getChildren().add(view);
    }

    private void addInk(Region ink, String styleClass, Runnable repaint) {
        ink.getStyleClass().add(styleClass);
        ink.setManaged(false);
        ink.backgroundProperty().subscribe((before, now) -> repaint.run());
        getChildren().add(ink);
    }

    /** Draws edges of a placement, seen through a zoom: by their weights, unless {@code strengths} is null. */
    void paint(
            Collection<Weight> edges, EdgeStrengths strengths, NetworkPlacement placement, NetworkZoom zoom, Box size) {
        fineness = fineness();
        int columns = (int) Math.ceil(size.width()) * fineness;
        int rows = (int) Math.ceil(size.height()) * fineness;
        if (columns <= 0 || rows <= 0) {
            return;
        }
        paintings++;
        raster.clear(columns, rows);
        double[] presence = presence(edges, placement.shape().depth(), zoom.scale());
        for (Weight edge : edges) {
            Segment line = fine(zoom.of(placement.edge(edge)));
            Box thread = placement.sizes().thread();
            if (strengths == null) {
                drawPlain(line, share(edge), thread, presence[edge.layer()]);
            } else {
                draw(line, strengths.of(edge), thread, presence[edge.layer()]);
            }
        }
        show(columns, rows, strengths == null ? plain : positive);
    }

    /** For each layer how present its lines are: 1 for few, less the more there are. */
    private static double[] presence(Collection<Weight> edges, int depth, double scale) {
        double[] result = new double[depth];
        edges.forEach(edge -> result[edge.layer()]++);
        Arrays.setAll(result, layer -> Math.min(1, Math.sqrt(FULL_UP_TO * scale / result[layer])));
        return result;
    }

    private void drawPlain(Segment line, double share, Box thread, double presence) {
        // Where all lines are as pale as each other there is but a wall: a few stand out, for the eye to follow.
        double own = FAINTEST + Math.pow(share, RARITY);
        raster.line(line, boost * thread.width() * fineness, ink(presence) * (presence + (1 - presence) * own));
    }

    /** A number from 0 to 1 that is each edge's own, as if it were drawn by lot. */
    private static double share(Weight edge) {
        int mixed = (edge.unit() * 73_856_093 ^ edge.input() * 19_349_663 ^ edge.layer() * 83_492_791) * 0x9E3779B1;
        return (mixed >>> 8) / (double) (1 << 24);
    }

    private void draw(Segment line, double strength, Box thread, double presence) {
        double least = boost * thread.width() * presence;
        double most = Math.max(boost * thread.width(), thread.height() * presence);
        double size = Math.pow(Math.abs(strength), 1 + CONTRAST * Math.pow(1 - presence, 3));
        double thickness = fineness * (least + (most - least) * size);
        double amount = ink(Math.sqrt(presence));
        if (strength >= 0) {
            raster.line(line, thickness, amount);
        } else {
            double dash = DASH * Math.max(thickness, fineness * thread.width());
            raster.otherLine(line, thickness, amount, presence < DASHED_FROM ? 0 : dash);
        }
    }

    /** The ink with which a line covers this part of what a line usually covers. */
    private static double ink(double part) {
        return Math.log(1 - COVER * part) / Math.log(1 - COVER);
    }

    private Segment fine(Segment line) {
        return new Segment(line.x1() * fineness, line.y1() * fineness, line.x2() * fineness, line.y2() * fineness);
    }

    private int fineness() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? FINE : Math.max(1, (int) Math.ceil(window.getRenderScaleX()));
    }

    private void show(int columns, int rows, Region ink) {
        if (buffer == null || buffer.getWidth() != columns || buffer.getHeight() != rows) {
            buffer = new PixelBuffer<>(
                    columns, rows, IntBuffer.allocate(columns * rows), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth((double) columns / fineness);
            view.setFitHeight((double) rows / fineness);
        }
        raster.develop(buffer.getBuffer().array(), rgb(ink), rgb(negative), COVER);
        buffer.updateBuffer(_ -> null);
    }

    private static int rgb(Region ink) {
        Background background = ink.getBackground();
        boolean solid = background != null && background.getFills().getFirst().getFill() instanceof Color;
        Color colour = solid ? (Color) background.getFills().getFirst().getFill() : Color.TRANSPARENT;
        return channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
    }

    private static int channel(double part) {
        return (int) Math.round(part * 255);
    }

    /** How often it was painted so far: what a test counts. */
    int paintings() {
        return paintings;
    }

    /** Lets the memory of the picture go. */
    void forget() {
        buffer = null;
        view.setImage(null);
    }
}
