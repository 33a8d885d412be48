package neuronlab.figure.plot.layer;

import java.util.function.Predicate;
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
     * Keeps the text clear of a curve: where it would run through it, the text goes to the upper right corner. The curve
     * is to be placed and set before the label.
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

    /** Puts the text on this side of its point; returns the room that it takes there. */
    Bounds placeAt(LabelSide tried) {
        setSide(tried);
        return ground.getBoundsInParent();
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
        Bounds words = text.getLayoutBounds();
        group.setVisible(!text.getText().isEmpty());
        Dimension2D size = new Dimension2D(words.getWidth(), words.getHeight());
        Point2D point = new Point2D(transform.x(x), transform.y(y));
        Point2D wished = side.corner(point, size, transform);
        Point2D turned = other.corner(point, size, transform);
        if (isCrossed(wished, size) && !isCrossed(turned, size)) {
            wished = turned;
        }
        boolean struck = avoided != null
                && avoided.crosses(new Rectangle2D(wished.getX(), wished.getY(), size.getWidth(), size.getHeight()));
        Point2D corner = struck ? new Point2D(Math.max(0, transform.width() - size.getWidth()), 0) : wished;
        text.setX(Math.round(corner.getX()));
        text.setY(Math.round(corner.getY()));
        ground.setX(text.getX());
        ground.setY(text.getY());
        ground.setWidth(words.getWidth());
        ground.setHeight(words.getHeight());
    }

    private boolean isCrossed(Point2D corner, Dimension2D size) {
        double left = transform.xAt(corner.getX());
        double below = transform.yAt(corner.getY() + size.getHeight());
        double width = transform.xAt(corner.getX() + size.getWidth()) - left;
        double height = transform.yAt(corner.getY()) - below;
        return width > 0 && height > 0 && crossed.test(new Rectangle2D(left, below, width, height));
    }
}
