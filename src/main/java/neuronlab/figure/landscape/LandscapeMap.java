package neuronlab.figure.landscape;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.contour.Contour;
import neuronlab.figure.plot.contour.ContourLayer;
import neuronlab.figure.plot.contour.ContourLine;
import neuronlab.figure.plot.layer.ArrowLayer;
import neuronlab.figure.plot.layer.CrosshairLayer;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * A landscape from above: bands of height with their lines, the ball with its trail, its next step and the way downhill,
 * and the lowest place. The mouse reads any place off it, a click puts the ball there, and the keys walk it.
 */
final class LandscapeMap {
    private static final int SIDE = 320;
    private static final int BALL = 0;
    private static final int PROBE = 1;
    private static final double REACH = 14;
    private static final double ARROW = 400;
    private static final int FINE = 10;
    private static final int PARTS = 80;

    private final Landscape landscape;
    private final Language language;
    private final ImageLayer bands = new ImageLayer("landscape-stops", true);
    private final ContourLayer contours = new ContourLayer("landscape-contour");
    private final TrailLayer path = new TrailLayer();
    private final ArrowLayer downhill = new ArrowLayer("landscape-downhill");
    private final CrosshairLayer crosshair = new CrosshairLayer("landscape-crosshair");
    private final PointLayer lowest = new PointLayer(PointLayer.Mark.DIAMOND, "landscape-lowest");
    private final LabelLayer least = new LabelLayer("landscape-least");
    private final PointLayer ball = new PointLayer(PointLayer.Mark.CIRCLE, "landscape-ball");
    private final Chart chart;
    private final BallAndProbe places = new BallAndProbe();
    private Extent extent = Extent.UNIT;
    private PlaneSteps steps;
    private String acrossTitle = "";
    private String upwardsTitle = "";

    LandscapeMap(Landscape landscape, Language language) {
        this.landscape = landscape;
        this.language = language;
        chart = new Chart(landscape, "landscape-map", places, language);
        chart.setAccessibleHelp(language.words(Landscape.class).get("help"));
        bands.setThresholds(IntStream.range(0, ColourStops.MOST)
                .mapToObj(stop -> (double) stop / (ColourStops.MOST - 1))
                .toList());
        chart.addLayers(bands, contours, crosshair, path, lowest, least, downhill, ball);
        chart.plot().transformProperty().addListener(_ -> pointDownhill());
        chart.cursor().placeProperty().subscribe(place -> {
            if (place.intValue() != PROBE) {
                crosshair.setPoint(null);
            }
        });
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> landscape.release());
    }

    Chart node() {
        return chart;
    }

    /** The colours of the bands. */
    ColourStops stops() {
        return bands.stops();
    }

    void setTitles(String across, String upwards) {
        acrossTitle = across;
        upwardsTitle = upwards;
    }

    void setSteps(PlaneSteps usual) {
        steps = usual;
    }

    /** Shows another part of the plane, or another surface. */
    void showSurface(Surface surface, Extent shown, Bands levels) {
        extent = shown;
        chart.setAxes(new AxisDescription(acrossTitle, shown.x()), new AxisDescription(upwardsTitle, shown.y()));
        bands.setGrid(grid(surface, levels));
        contours.setContours(Arrays.stream(levels.levels())
                .mapToObj(level -> new Contour(
                        landscape.heightText(level), surface.lines(level, shown.x(), shown.y())))
                .toList());
        Point2D best = surface.lowest();
        contours.setClear(new Point2D(shown.x().fraction(best.getX()), shown.y().fraction(best.getY())));
        lowest.setPoints(new double[] {best.getX()}, new double[] {best.getY()});
        least.setLabel(landscape.heightText(surface.height(best.getX(), best.getY())), best.getX(), best.getY());
        showTrail();
    }

    private ValueGrid grid(Surface surface, Bands levels) {
        double[] shares = new double[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            double y = extent.y().value((row + 0.5) / SIDE);
            for (int column = 0; column < SIDE; column++) {
                double x = extent.x().value((column + 0.5) / SIDE);
                shares[row * SIDE + column] = levels.share(levels.of(surface.height(x, y)));
            }
        }
        return new ValueGrid(SIDE, SIDE, shares);
    }

    void showTrail() {
        Trail trail = landscape.trail();
        path.setWay(trail.x(), trail.y(), trail.next());
        contours.setWay(new ContourLine(
                Arrays.stream(trail.x()).map(extent.x()::fraction).toArray(),
                Arrays.stream(trail.y()).map(extent.y()::fraction).toArray(),
                false));
        ball.setPoints(new double[] {trail.ball().getX()}, new double[] {trail.ball().getY()});
        pointDownhill();
        chart.cursor().refresh();
    }

    /** Straight across the lines as they are drawn, whatever the axes are counted in. */
    private void pointDownhill() {
        Point2D slopes = landscape.trail().slopes();
        PlotTransform plane = chart.plot().transform();
        if (slopes == null || plane.width() <= 0 || plane.height() <= 0) {
            downhill.setArrow(null, null);
            return;
        }
        double unitX = Extent.length(extent.x()) / plane.width();
        double unitY = Extent.length(extent.y()) / plane.height();
        Point2D way = new Point2D(-slopes.getX() * unitX, -slopes.getY() * unitY).normalize().multiply(ARROW);
        Point2D from = landscape.trail().ball();
        downhill.setArrow(from, from.add(way.getX() * unitX, way.getY() * unitY));
    }

    /** A click that was no drag puts the ball there. */
    private void click(MouseEvent event) {
        if (event.isStillSincePress() && crosshair.point() != null) {
            landscape.move(crosshair.point());
            landscape.release();
        }
    }

    private PlaneSteps steps(boolean fine) {
        PlotTransform plane = chart.plot().transform();
        PlaneSteps usual = steps == null || !extent.equals(landscape.home()) ? PlaneSteps.dividing(plane, PARTS) : steps;
        return fine ? usual.dividedBy(FINE) : usual;
    }

    /** The ball, and after it the place that the mouse is at. */
    private final class BallAndProbe implements Places {
        @Override
        public int count() {
            return crosshair.point() == null ? 1 : 2;
        }

        private Point2D point(int place) {
            return place == PROBE && crosshair.point() != null ? crosshair.point() : landscape.trail().ball();
        }

        @Override
        public Bounds extent(int place) {
            PlotTransform plane = chart.plot().transform();
            return new BoundingBox(plane.x(point(place).getX()), plane.y(point(place).getY()), 0, 0);
        }

        @Override
        public String tell(int place) {
            return landscape.tell(point(place));
        }

        @Override
        public String summary() {
            return landscape.summary();
        }

        @Override
        public double reach() {
            return REACH;
        }

        @Override
        public int at(double x, double y) {
            PlotTransform plane = chart.plot().transform();
            if (nearest(1, x, y) == BALL) {
                return BALL;
            }
            if (!plane.contains(x, y) || plane.width() <= 0) {
                return NONE;
            }
            crosshair.setPoint(new Point2D(plane.xAt(x), plane.yAt(y)));
            if (chart.cursor().placeProperty().get() == PROBE) {
                chart.cursor().refresh();
            }
            return PROBE;
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            landscape.move(steps(fine).moved(landscape.trail().ball(), move, chart.plot().transform()));
            return BALL;
        }

        @Override
        public boolean drag(int place, double x, double y) {
            PlotTransform plane = chart.plot().transform();
            double atX = Math.clamp(x, 0, plane.width());
            double atY = Math.clamp(y, 0, plane.height());
            chart.cursor().visit(BALL);
            landscape.move(new Point2D(plane.xAt(atX), plane.yAt(atY)));
            return true;
        }
    }
}
