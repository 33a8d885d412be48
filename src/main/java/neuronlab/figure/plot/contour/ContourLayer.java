package neuronlab.figure.plot.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * Lines along which a map has the same value, each with its value written on its longest line, in a gap. What is drawn is
 * kept as an image as long as only what lies over it moves.
 */
public final class ContourLayer implements Layer {
    private static final double LEAST_DISTANCE = 0.8;
    private static final double GAP_IN_LINES = 0.35;
    /** How many lines high a label is long. */
    private static final double LONG_LABEL = 4;

    private static final double WAY_DISTANCE = 2;
    private static final ContourLine NOWHERE = new ContourLine(new double[0], new double[0], false);

    private final String styleClass;
    private final Group lines = new Group();
    private final Group labels = new Group();
    private final Group group = new Group(lines, labels);
    private List<Contour> contours = List.of();
    /** Where labels are written now, those first that are clear of the way. */
    private final List<Bounds> clearLabels = new ArrayList<>();

    private final List<Bounds> crossedLabels = new ArrayList<>();
    private Point2D clear;
    private ContourLine passing = NOWHERE;
    private PixelLine way = PixelLine.of(NOWHERE, PlotTransform.NONE, 0);
    private PlotTransform transform = PlotTransform.NONE;

    /** A layer without lines; a line has the style class, its label the same with "-label". */
    public ContourLayer(String styleClass) {
        this.styleClass = styleClass;
        for (Node part : new Node[] {lines, labels, group}) {
            part.setManaged(false);
        }
        group.setCache(true);
    }

    /** Shows other contours, those that matter most first: where labels would meet, theirs are written. */
    public void setContours(List<Contour> shown) {
        contours = shown.stream()
                .map(contour -> new Contour(
                        contour.label(), contour.lines().stream().map(ContourLine::smoothed).toList()))
                .toList();
        writeLabels();
        update();
    }

    /**
     * Keeps labels away from a place that has a label of its own, to the right of it.
     *
     * @param place in parts of the plot area, as a line's points are; null for none
     */
    public void setClear(Point2D place) {
        clear = place;
        update();
    }

    /**
     * Keeps labels away from a way across the map, where they can be, and from its end, where something lies. A label
     * moves only when one of the two comes upon it.
     *
     * @param other open
     */
    public void setWay(ContourLine other) {
        passing = other;
        way = PixelLine.of(passing, transform, WAY_DISTANCE);
        Bounds end = end();
        boolean isCovered = end != null && Stream.concat(clearLabels.stream(), crossedLabels.stream())
                .anyMatch(end::intersects);
        if (isCovered || clearLabels.stream().anyMatch(way::meets)) {
            update();
        }
    }

    /** Around the end of the way; null if there is none. */
    private Bounds end() {
        double[] points = way.points();
        if (points.length == 0 || contours.isEmpty()) {
            return null;
        }
        double line = label(0).getLayoutBounds().getHeight();
        return new BoundingBox(points[points.length - 2] - line, points[points.length - 1] - line, 2 * line, 2 * line);
    }

    private void writeLabels() {
        while (labels.getChildren().size() < contours.size()) {
            Text label = new Text();
            label.getStyleClass().add(styleClass + "-label");
            label.setTextOrigin(VPos.CENTER);
            label.setManaged(false);
            label.fontProperty().addListener(_ -> update());
            labels.getChildren().add(label);
        }
        for (int index = 0; index < labels.getChildren().size(); index++) {
            boolean used = index < contours.size();
            label(index).setText(used ? contours.get(index).label() : "");
            if (!used) {
                label(index).setVisible(false);
            }
        }
    }

    private Text label(int index) {
        return (Text) labels.getChildren().get(index);
    }

    private void update() {
        if (transform.width() <= 0 || transform.height() <= 0) {
            return;
        }
        way = PixelLine.of(passing, transform, WAY_DISTANCE);
        clearLabels.clear();
        crossedLabels.clear();
        List<double[]> pieces = new ArrayList<>();
        List<Bounds> taken = new ArrayList<>();
        Bounds end = end();
        if (end != null) {
            taken.add(end);
        }
        if (clear != null && !contours.isEmpty()) {
            double line = label(0).getLayoutBounds().getHeight();
            taken.add(new BoundingBox(
                    clear.getX() * transform.width() - line, (1 - clear.getY()) * transform.height() - line, LONG_LABEL * line, 2 * line));
        }
        for (int index = 0; index < contours.size(); index++) {
            List<PixelLine> paths = contours.get(index).lines().stream()
                    .filter(line -> line.size() > 1)
                    .map(line -> PixelLine.of(line, transform, LEAST_DISTANCE))
                    .sorted(Comparator.comparingDouble(path -> -path.length()))
                    .toList();
            pieces.addAll(labelled(index, paths, taken));
        }
        draw(pieces);
    }

    /** What is drawn of a contour when its label has found its place. */
    private List<double[]> labelled(int index, List<PixelLine> paths, List<Bounds> taken) {
        Text label = label(index);
        Bounds words = label.getLayoutBounds();
        double gap = words.getHeight() * GAP_IN_LINES;
        Dimension2D size = new Dimension2D(words.getWidth() + 2 * gap, words.getHeight());
        Optional<LabelSpot> spot = paths.isEmpty() || label.getText().isEmpty()
                ? Optional.empty()
                : findSpot(paths.getFirst(), size, taken);
        label.setVisible(spot.isPresent());
        spot.ifPresent(place -> {
            taken.add(place.covered(size));
            (way.meets(place.covered(size)) ? crossedLabels : clearLabels).add(place.covered(size));
            put(label, words.getWidth(), place.middle(), place.degrees());
        });
        List<double[]> pieces = new ArrayList<>(paths.stream().map(PixelLine::points).toList());
        spot.ifPresent(place -> {
            double half = size.getWidth() / 2;
            pieces.removeFirst();
            pieces.addAll(paths.getFirst().without(place.way() - half, place.way() + half));
        });
        return pieces;
    }

    /** Better on the way than nowhere. */
    private Optional<LabelSpot> findSpot(PixelLine path, Dimension2D size, List<Bounds> taken) {
        Predicate<Bounds> isTaken = place -> taken.stream().anyMatch(place::intersects);
        return LabelSpot.find(path, size, transform, isTaken.or(way::meets))
                .or(() -> LabelSpot.find(path, size, transform, isTaken));
    }

    private static void put(Text label, double width, Point2D middle, double degrees) {
        label.setX(-width / 2);
        label.setY(0);
        label.setTranslateX(middle.getX());
        label.setTranslateY(middle.getY());
        label.setRotate(degrees);
    }

    private void draw(List<double[]> pieces) {
        while (lines.getChildren().size() < pieces.size()) {
            Polyline line = new Polyline();
            line.getStyleClass().add(styleClass);
            line.setManaged(false);
            lines.getChildren().add(line);
        }
        for (int index = 0; index < lines.getChildren().size(); index++) {
            Polyline line = (Polyline) lines.getChildren().get(index);
            boolean used = index < pieces.size();
            line.setVisible(used);
            line.getPoints()
                    .setAll(
                            used
                                    ? Arrays.stream(pieces.get(index)).boxed().toArray(Double[]::new)
                                    : new Double[0]);
        }
    }

    /** The labels that are written, in the order of the contours. */
    List<Text> writtenLabels() {
        return labels.getChildren().stream().filter(Node::isVisible).map(Text.class::cast).toList();
    }

    /** The lines that are drawn. */
    List<Polyline> drawnLines() {
        return lines.getChildren().stream().filter(Node::isVisible).map(Polyline.class::cast).toList();
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform placed) {
        transform = placed;
        update();
    }
}
