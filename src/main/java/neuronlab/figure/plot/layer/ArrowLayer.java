package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * An arrow from one point of the data towards another, such as the way that a gradient points. Styleable: {@code
 * -nl-arrow-length}, how long it is at most, and {@code -nl-arrow-head}, the width of its head, in pixels.
 */
public final class ArrowLayer extends Region implements Layer {
    private static final StyleablePropertyFactory<ArrowLayer> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_LENGTH = 60;
    private static final double USUAL_HEAD = 9;

    private final StyleableProperty<Number> most = FACTORY.createStyleableNumberProperty(
            this, "arrowLength", "-nl-arrow-length", arrow -> arrow.most, USUAL_LENGTH);
    private final StyleableProperty<Number> headWidth = FACTORY.createStyleableNumberProperty(
            this, "arrowHead", "-nl-arrow-head", arrow -> arrow.headWidth, USUAL_HEAD);
    private final Line shaft = new Line();
    private final Polygon head = new Polygon();
    private PlotTransform transform = PlotTransform.NONE;
    private Point2D from;
    private Point2D towards;

    /** A hidden arrow; its shaft has the style class with "-shaft", its head with "-head". */
    public ArrowLayer(String styleClass) {
        getStyleClass().add(styleClass);
        shaft.getStyleClass().add(styleClass + "-shaft");
        head.getStyleClass().add(styleClass + "-head");
        for (Node part : new Node[] {this, shaft, head}) {
            part.setManaged(false);
        }
        setVisible(false);
        getChildren().setAll(shaft, head);
        List.of(most, headWidth).forEach(size -> ((ObservableValue<?>) size).addListener(_ -> update()));
    }

    /** Points from one point to another, in the axes' values; null for either hides the arrow. */
    public void setArrow(Point2D start, Point2D goal) {
        from = start;
        towards = goal;
        update();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void place(PlotTransform placed) {
        transform = placed;
        update();
    }

    private void update() {
        boolean any = from != null && towards != null;
        Point2D start = any ? onScreen(from) : Point2D.ZERO;
        Point2D way = any ? onScreen(towards).subtract(start) : Point2D.ZERO;
        setVisible(way.magnitude() > 0);
        if (isVisible()) {
            draw(start, way.normalize(), Math.min(way.magnitude(), most.getValue().doubleValue()));
        }
    }

    private Point2D onScreen(Point2D point) {
        return new Point2D(transform.x(point.getX()), transform.y(point.getY()));
    }

    private void draw(Point2D start, Point2D direction, double length) {
        double width = Math.min(headWidth.getValue().doubleValue(), length);
        Point2D tip = start.add(direction.multiply(length));
        Point2D neck = tip.subtract(direction.multiply(width));
        Point2D aside = new Point2D(-direction.getY(), direction.getX()).multiply(width / 2);
        shaft.setStartX(start.getX());
        shaft.setStartY(start.getY());
        shaft.setEndX(neck.getX());
        shaft.setEndY(neck.getY());
        head.getPoints()
                .setAll(
                        tip.getX(),
                        tip.getY(),
                        neck.getX() + aside.getX(),
                        neck.getY() + aside.getY(),
                        neck.getX() - aside.getX(),
                        neck.getY() - aside.getY());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
