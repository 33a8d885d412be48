package neuronlab.figure.plot;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A short text beside one point of the data: to its right if it fits there, else above, else below. */
public final class LabelLayer implements Layer {
    private final Group group = new Group();
    private final Rectangle ground = new Rectangle();
    private final Text text = new Text();
    private PlotTransform transform = PlotTransform.NONE;
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

    /** Writes a text beside a point of the data; an empty one shows nothing. */
    public void setLabel(String words, double x, double y) {
        this.x = x;
        this.y = y;
        text.setText(words);
        group.setVisible(!words.isEmpty());
        update();
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
        double width = text.getLayoutBounds().getWidth();
        double height = text.getLayoutBounds().getHeight();
        double gap = height / 2;
        double atX = transform.x(x);
        double atY = transform.y(y);
        boolean right = atX + gap + width <= transform.width();
        boolean above = atY - gap - height >= 0;
        double beside = above ? atY - gap - height : atY + gap;
        put(
                Math.max(0, Math.min(right ? atX + gap : atX - width, transform.width() - width)),
                Math.max(0, Math.min(right ? atY - height / 2 : beside, transform.height() - height)));
    }

    private void put(double left, double top) {
        text.setX(Math.round(left));
        text.setY(Math.round(top));
        ground.setX(text.getX());
        ground.setY(text.getY());
        ground.setWidth(text.getLayoutBounds().getWidth());
        ground.setHeight(text.getLayoutBounds().getHeight());
    }
}
