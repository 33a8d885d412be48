package neuronlab.figure.plot.layer;

import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** A short text beside one point of the data. */
public final class LabelLayer implements Layer {
    /** At how many distances from the left a place is looked for. */
    private static final int PLACES_ALONG = 8;

    private final Group group = new Group();
    private final Rectangle ground = new Rectangle();
    private final Text text = new Text();
    private PlotTransform transform = PlotTransform.NONE;
    private LabelSide side = LabelSide.BESIDE;
    private LabelSide other = side;
    private Predicate<Rectangle2D> crossed = _ -> false;
    private CurveLayer avoided;
    private double x;
    private double y;

    /** A label with a style class; the ground behind it has the same with "-ground". */
    public LabelLayer(String styleClass) {
        text.getStyleClass().add(styleClass);
        ground.getStyleClass().add(styleClass + "-ground");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        ground.setManaged(false);
        group.setManaged(false);
        group.setVisible(false);
        group.getChildren().setAll(ground, text);
        text.fontProperty().addListener((_, _, _) -> update());
    }

    /** Chooses the side of the point, at first {@link LabelSide#BESIDE}. */
    public void setSide(LabelSide side) {
        this.side = side;
        update();
    }

    /**
     * Keeps the text clear of a curve: where it would run through it, the text goes along its height, and from there
     * upwards, to the nearest place that is clear. The curve is to be placed and set before the label.
     */
    public void keepClearOf(CurveLayer other) {
        avoided = other;
        update();
    }

    /**
     * Turns the text to another side of its point where something would run through it, if it is clear there.
     *
     * @param crossed whether something runs through an area of the data, in the data's units
     */
    public void turnFrom(Predicate<Rectangle2D> crossed, LabelSide other) {
        this.crossed = crossed;
        this.other = other;
        update();
    }

    /** The room that the text would take on this side of its point, in pixels from the plot area's upper left corner. */
    Rectangle2D roomAt(LabelSide tried) {
        Bounds words = text.getLayoutBounds();
        Dimension2D size = new Dimension2D(words.getWidth(), words.getHeight());
        Rectangle2D wished = room(tried.corner(new Point2D(transform.x(x), transform.y(y)), size, transform), size);
        return avoided != null && avoided.crosses(wished) ? clearPlace(wished, size) : wished;
    }

    private Rectangle2D clearPlace(Rectangle2D wished, Dimension2D size) {
        double right = Math.max(0, transform.width() - size.getWidth());
        double lift = size.getHeight() / 2;
        return DoubleStream.iterate(wished.getMinY(), y -> y > 0 && lift > 0, y -> y - lift)
                .boxed()
                .flatMap(y -> IntStream.rangeClosed(0, PLACES_ALONG)
                        .mapToObj(place -> room(new Point2D(right * place / PLACES_ALONG, y), size)))
                .filter(place -> !avoided.crosses(place))
                .findFirst()
                .orElseGet(() -> room(new Point2D(right, 0), size));
    }

    private static Rectangle2D room(Point2D corner, Dimension2D size) {
        return new Rectangle2D(Math.round(corner.getX()), Math.round(corner.getY()), size.getWidth(), size.getHeight());
    }

    /** Writes a text beside a point of the data; an empty one shows nothing. */
    public void setLabel(String words, double x, double y) {
        this.x = x;
        this.y = y;
        text.setText(words);
        update();
    }

    /** Lets some of it be seen: 0 for nothing to 1 for all, to fade it in. */
    public void fade(double part) {
        group.setOpacity(part);
    }

    /** The text. */
    public Text text() {
        return text;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void update() {
        group.setVisible(!text.getText().isEmpty());
        Rectangle2D room = roomAt(isCrossed(roomAt(side)) && !isCrossed(roomAt(other)) ? other : side);
        text.setX(room.getMinX());
        text.setY(room.getMinY());
        ground.setX(room.getMinX());
        ground.setY(room.getMinY());
        ground.setWidth(room.getWidth());
        ground.setHeight(room.getHeight());
    }

    private boolean isCrossed(Rectangle2D room) {
        double left = transform.xAt(room.getMinX());
        double below = transform.yAt(room.getMaxY());
        double width = transform.xAt(room.getMaxX()) - left;
        double height = transform.yAt(room.getMinY()) - below;
        return width > 0 && height > 0 && crossed.test(new Rectangle2D(left, below, width, height));
    }
}
