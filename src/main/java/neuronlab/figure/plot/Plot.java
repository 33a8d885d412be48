package neuronlab.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.language.Language;

/**
 * Two axes around a plot area, and the layers that are drawn in it. Nothing of a layer is seen outside the plot area.
 *
 * <p>Styleable: {@code -nl-label-gap}, the pixels between the plot area and its labels; {@code -nl-bleed}, how many
 * pixels beyond the plot area marks may reach in a plot whose data all lie within its axes, none by default. A plot is unmanaged: the figure
 * that it belongs to sizes it, and a new axis never lays out that figure's ancestors.
 */
public final class Plot extends Region {
    private static final StyleablePropertyFactory<Plot> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_GAP = 6;

    private final StyleableProperty<Number> labelGap =
            FACTORY.createStyleableNumberProperty(this, "labelGap", "-nl-label-gap", plot -> plot.labelGap, USUAL_GAP);
    private final StyleableProperty<Number> bleed =
            FACTORY.createStyleableNumberProperty(this, "bleed", "-nl-bleed", plot -> plot.bleed, 0);
    private final ObjectProperty<AxisDescription> xAxis = axis("xAxis");
    private final ObjectProperty<AxisDescription> yAxis = axis("yAxis");
    private final ObjectProperty<DoubleFunction<Paint>> ySwatches = new SimpleObjectProperty<>(this, "ySwatches");
    private final ReadOnlyObjectWrapper<PlotTransform> transform =
            new ReadOnlyObjectWrapper<>(this, "transform", PlotTransform.NONE);
    private final AxisParts xParts = new AxisParts(this::requestLayout);
    private final AxisParts yParts = new AxisParts(this::requestLayout);
    private final PlotFrame frame;
    private double besideTitle;
    private final Region background = new Region();
    private final Group content = new Group();
    /** What the reader takes hold of: the only part that the mouse finds. */
    private final Group handles = new Group();

    private final Rectangle clip = new Rectangle();
    private final List<Layer> layers = new ArrayList<>();

    /** A plot with both axes from 0 to 1 and no layers. */
    public Plot(Language language) {
        frame = new PlotFrame(xParts, yParts, language.numbers());
        getStyleClass().add("plot");
        background.getStyleClass().add("plot-area");
        content.setClip(clip);
        setManaged(false);
        background.setManaged(false);
        content.setManaged(false);
        content.setMouseTransparent(true);
        handles.setManaged(false);
        getChildren()
                .setAll(background, xParts.grid(), yParts.grid(), content, xParts.signs(), yParts.signs(), handles);
        List.of(xAxis, yAxis, ySwatches, (ObservableValue<?>) labelGap, (ObservableValue<?>) bleed)
                .forEach(value -> value.addListener((_, _, _) -> requestLayout()));
    }

    private ObjectProperty<AxisDescription> axis(String name) {
        return new SimpleObjectProperty<>(this, name, AxisDescription.linear("", 0, 1));
    }

    /** The axis across. */
    public ObjectProperty<AxisDescription> xAxisProperty() {
        return xAxis;
    }

    /** The axis upwards. */
    public ObjectProperty<AxisDescription> yAxisProperty() {
        return yAxis;
    }

    /** The colour of a swatch beside each labelled value of the y axis; null for no swatches, as at first. */
    public ObjectProperty<DoubleFunction<Paint>> ySwatchesProperty() {
        return ySwatches;
    }

    /** Where values lie in the plot area, as of the last layout. */
    public ReadOnlyObjectProperty<PlotTransform> transformProperty() {
        return transform.getReadOnlyProperty();
    }

    /** Where values lie in the plot area, as of the last layout. */
    public PlotTransform transform() {
        return transform.get();
    }

    /** The plot area in this region's coordinates, as of the last layout. */
    public Rectangle2D area() {
        return new Rectangle2D(content.getTranslateX(), content.getTranslateY(), transform().width(), transform().height());
    }

    /** Adds layers on top of those that are there. */
    public void addLayers(Layer... added) {
        add(content, added);
    }

    /** Adds what the reader takes hold of, on top of all else; it may reach out of the axes. */
    public void addHandles(Layer... added) {
        add(handles, added);
    }

    private void add(Group parent, Layer... added) {
        for (Layer layer : added) {
            layers.add(layer);
            parent.getChildren().add(layer.node());
            layer.place(transform());
        }
    }

    /** A place in the region that the plot is in as a place in the plot area. */
    public Point2D inArea(double x, double y) {
        return new Point2D(x, y).subtract(origin());
    }

    /** The upper left corner of the plot area, in the coordinates of the region that the plot is in. */
    public Point2D origin() {
        return new Point2D(getLayoutX() + content.getTranslateX(), getLayoutY() + content.getTranslateY());
    }

    /** Keeps room for something else at the right end of the title of the axis upwards. */
    void keepBesideTitle(double width) {
        if (width != besideTitle) {
            besideTitle = width;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        PlotFrame.Size size = new PlotFrame.Size(getWidth(), getHeight(), getInsets(), besideTitle);
        double gap = labelGap.getValue().doubleValue();
        Rectangle2D area = frame.layout(xAxis.get(), yAxis.get(), size, gap, ySwatches.get());
        background.resize(area.getWidth(), area.getHeight());
        // A change of their layout places would lay out all that the plot is on.
        for (Node part : List.of(background, content, handles)) {
            part.setTranslateX(area.getMinX());
            part.setTranslateY(area.getMinY());
        }
        clipTo(area);
        PlotTransform placed =
                new PlotTransform(xAxis.get().scale(), yAxis.get().scale(), area.getWidth(), area.getHeight());
        if (!placed.equals(transform())) {
            layers.forEach(layer -> layer.place(placed));
            transform.set(placed);
        }
    }

    private void clipTo(Rectangle2D area) {
        double beyond = bleed.getValue().doubleValue();
        clip.setX(-beyond);
        clip.setY(-beyond);
        clip.setWidth(area.getWidth() + 2 * beyond);
        clip.setHeight(area.getHeight() + 2 * beyond);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
