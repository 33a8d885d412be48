package neuronlab.figure.landscape;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.cursor.WindowKeys;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.PointLayer;

/**
 * A landscape seen from the side, with the same bands and lines as on the map. Drag it or use the arrow keys to turn and
 * tilt it, Home puts it back. Styleable: {@code -nl-line}, what lines and sides are darkened with.
 */
public final class Relief extends Region {
    private static final StyleablePropertyFactory<Relief> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double MARGIN = 0.88;
    private static final double TURN_OF_A_KEY = Math.toRadians(6);
    private static final double TURN_OF_A_PIXEL = Math.toRadians(0.45);
    private static final int MOST_POINTS = 600;
    private static final double LIFTED = 0.006;

    private final StyleableProperty<Color> line =
            FACTORY.createStyleableColorProperty(this, "line", "-nl-line", relief -> relief.line, Color.BLACK);
    private final Landscape landscape;
    private final ColourStops stops;
    private final ImageView picture = new ImageView();
    private final TrailLayer path = new TrailLayer();
    private final PointLayer lowest = new PointLayer(PointLayer.Mark.DIAMOND, "landscape-lowest");
    private final PointLayer ball = new PointLayer(PointLayer.Mark.CIRCLE, "landscape-ball");
    private final Text across = new Text();
    private final Text upwards = new Text();
    private Viewpoint eye = Viewpoint.USUAL;
    private ReliefPicture painter;
    private Surface surface;
    private Extent extent;
    private Bands bands;
    private Point2D grip = Point2D.ZERO;

    Relief(Landscape landscape, ColourStops stops) {
        this.landscape = landscape;
        this.stops = stops;
        getStyleClass().add("landscape-relief");
        picture.setManaged(false);
        getChildren().setAll(picture);
        for (Layer layer : List.of(path, lowest, ball)) {
            layer.node().setMouseTransparent(true);
            getChildren().add(layer.node());
        }
        for (Text side : List.of(across, upwards)) {
            side.getStyleClass().add("landscape-side");
            side.setManaged(false);
            getChildren().add(side);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(landscape.words().get("relief.help"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::turn);
        addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        stops.scaleProperty().addListener(_ -> repaint());
        Stream.of(widthProperty(), heightProperty()).forEach(size -> size.addListener(_ -> draw()));
    }

    void setTitles(String x, String y) {
        across.setText(x);
        upwards.setText(y);
    }

    /** Shows another surface, another part of it, or another place of the ball. */
    void show(Surface other, Extent shown, Bands levels) {
        boolean same = other == surface && shown.equals(extent) && levels.equals(bands);
        surface = other;
        extent = shown;
        bands = levels;
        if (same && painter != null) {
            placeMarks();
        } else {
            repaint();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void repaint() {
        painter = surface == null || stops.scale() == null
                ? null
                : new ReliefPicture(surface, extent, bands, stops.scale(), line.getValue());
        draw();
    }

    Viewpoint eye() {
        return eye;
    }

    private void look(Viewpoint from) {
        eye = from;
        draw();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private double pixelsPerSide() {
        return MARGIN * Math.min(getWidth() / (2 * Math.sqrt(0.5)), getHeight() / (2 * eye.halfHeight()));
    }

    private void draw() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (painter == null || width < 2 || height < 2 || !isVisible()) {
            return;
        }
        if (picture.getImage() == null
                || picture.getImage().getWidth() != width
                || picture.getImage().getHeight() != height) {
            picture.setImage(new WritableImage(width, height));
        }
        ((WritableImage) picture.getImage())
                .getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbPreInstance(),
                        painter.paint(width, height, eye, pixelsPerSide()),
                        0,
                        width);
        placeMarks();
    }

    /** Where a place of the plane is seen, a little above the ground. */
    private Point2D seen(double x, double y, double rise) {
        double u = extent.x().fraction(x);
        double v = extent.y().fraction(y);
        double scale = pixelsPerSide();
        return new Point2D(
                getWidth() / 2 + eye.across(u, v) * scale,
                getHeight() / 2 - eye.above(eye.behind(u, v), rise + LIFTED) * scale);
    }

    private Point2D seen(double x, double y) {
        return seen(x, y, painter.rise(surface.height(x, y)));
    }

    private void placeMarks() {
        if (painter == null || getWidth() < 2) {
            return;
        }
        // The layers count upwards from below, in pixels.
        PlotTransform pixels = new PlotTransform(
                new AxisScale.Linear(0, getWidth()), new AxisScale.Linear(0, getHeight()), getWidth(), getHeight());
        List.of(path, lowest, ball).forEach(layer -> layer.place(pixels));
        Trail trail = landscape.trail();
        Seen way = seen(trail);
        path.setWay(way.x(), way.y(), null);
        put(ball, trail.ball());
        put(lowest, surface.lowest());
        double weight = eye.behind(0.5, 0) < eye.behind(0.5, 1) ? extent.y().lower() : extent.y().upper();
        double bias = eye.behind(0, 0.5) < eye.behind(1, 0.5) ? extent.x().lower() : extent.x().upper();
        write(across, seen((extent.x().lower() + extent.x().upper()) / 2, weight, 0));
        write(upwards, seen(bias, (extent.y().lower() + extent.y().upper()) / 2, 0));
    }

    /** Points in pixels from the lower left corner. */
    private record Seen(double[] x, double[] y) {}

    private Seen seen(Trail trail) {
        int count = trail.x().length;
        int kept = Math.min(count, MOST_POINTS);
        double[] x = new double[kept];
        double[] y = new double[kept];
        for (int point = 0; point < kept; point++) {
            int index = kept == 1 ? 0 : (int) ((long) point * (count - 1) / (kept - 1));
            Point2D seen = seen(trail.x()[index], trail.y()[index]);
            x[point] = seen.getX();
            y[point] = getHeight() - seen.getY();
        }
        return new Seen(x, y);
    }

    private void put(PointLayer mark, Point2D place) {
        Point2D seen = seen(place.getX(), place.getY());
        mark.setPoints(new double[] {seen.getX()}, new double[] {getHeight() - seen.getY()});
    }

    /** Beside the edge of the ground, on the side away from the middle; behind the relief there is none. */
    private void write(Text side, Point2D edge) {
        double away = Math.signum(edge.getX() - getWidth() / 2);
        double wide = side.getLayoutBounds().getWidth();
        double line = side.getLayoutBounds().getHeight();
        side.setX(Math.clamp(edge.getX() + away * wide * 0.4 - wide / 2, 0, Math.max(0, getWidth() - wide)));
        side.setY(Math.min(edge.getY() + 1.4 * line, getHeight() - 0.3 * line));
    }

    private void grip(MouseEvent event) {
        requestFocus();
        grip = new Point2D(event.getX(), event.getY());
        event.consume();
    }

    private void turn(MouseEvent event) {
        look(eye.moved(
                (event.getX() - grip.getX()) * TURN_OF_A_PIXEL, (event.getY() - grip.getY()) * TURN_OF_A_PIXEL));
        grip = new Point2D(event.getX(), event.getY());
        event.consume();
    }

    private void type(KeyEvent event) {
        if (WindowKeys.isOne(event)) {
            return;
        }
        Viewpoint next =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> eye.moved(-TURN_OF_A_KEY, 0);
                    case RIGHT, KP_RIGHT -> eye.moved(TURN_OF_A_KEY, 0);
                    case UP, KP_UP -> eye.moved(0, TURN_OF_A_KEY);
                    case DOWN, KP_DOWN -> eye.moved(0, -TURN_OF_A_KEY);
                    case HOME -> Viewpoint.USUAL;
                    default -> null;
                };
        if (next != null) {
            look(next);
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && surface != null
                ? landscape.reliefSummary(Math.round(Math.toDegrees(eye.tilted())))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    /** The picture as it is drawn. */
    ImageView picture() {
        return picture;
    }
}
