package neuronlab.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.language.Language;

/**
 * The one node for all that is drawn in axes: a plot, the layers of a figure in it, and a cursor that visits what they
 * show. A figure such as a regression chart has a chart, gives it its layers and its places, and moves the layers' shapes
 * as its data change; nothing of that lays out any region.
 */
public final class Chart extends Region {
    private static final double EMPTY_TEXT_SHARE = 0.8;

    private final Language language;
    private final Plot plot;
    private final FigureCursor cursor;
    private final Text empty = new Text();
    private final StringProperty emptyText = new SimpleStringProperty(this, "emptyText", "");
    /** What there is to draw, from behind; it becomes part of the scene when the chart first has room for it. */
    private final List<Node> parts = new ArrayList<>();

    private ChartHeader header = ChartHeader.NONE;
    private boolean drawn;

    /**
     * A chart without layers.
     *
     * @param figure whose layers it will show: the chart's user data
     * @param styleClass the figure's own style class
     * @param places what can be visited, in the coordinates of the plot area
     */
    public Chart(Object figure, String styleClass, Places places, Language language) {
        this.language = language;
        plot = new Plot(language);
        setUserData(figure);
        getStyleClass().addAll("chart", styleClass);
        cursor = new FigureCursor(this, new PlotPlaces(plot, places), language);
        empty.getStyleClass().add("empty-text");
        empty.setManaged(false);
        empty.setVisible(false);
        empty.setTextOrigin(VPos.CENTER);
        empty.setTextAlignment(TextAlignment.CENTER);
        parts.addAll(List.of(plot, empty));
        parts.addAll(cursor.nodes());
        emptyText.addListener(_ -> placeEmptyText());
        plot.transformProperty().addListener(_ -> {
            placeEmptyText();
            cursor.refresh();
        });
    }

    /** Adds layers on top of those that are there. */
    public void addLayers(Layer... added) {
        plot.addLayers(added);
    }

    /** Adds parts that only bring styles, or that the figure places itself, behind all others. */
    public void addParts(Node... added) {
        parts.addAll(0, List.of(added));
        showParts();
    }

    /** Puts something above the plot; its parts are drawn over the plot if they reach into it. */
    public void setHeader(ChartHeader above) {
        header = above;
        parts.addAll(parts.indexOf(plot) + 1, above.nodes());
        showParts();
        requestLayout();
    }

    /** Sets the axis across and the axis upwards. */
    public void setAxes(AxisDescription across, AxisDescription upwards) {
        plot.xAxisProperty().set(across);
        plot.yAxisProperty().set(upwards);
    }

    /** The axes and the layers. */
    public Plot plot() {
        return plot;
    }

    /** What visits the places. */
    public FigureCursor cursor() {
        return cursor;
    }

    /** The sentence that stands in the place of the data as long as there are none. */
    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    /** Says whether there is nothing to show yet. */
    public void setEmpty(boolean nothing) {
        empty.setVisible(nothing);
    }

    private void placeEmptyText() {
        Rectangle2D area = plot.area();
        empty.setText(emptyText.get());
        empty.setWrappingWidth(Math.max(1, area.getWidth() * EMPTY_TEXT_SHARE));
        empty.setX(Math.round(plot.origin().getX() + area.getWidth() * (1 - EMPTY_TEXT_SHARE) / 2));
        empty.setY(Math.round(plot.origin().getY() + area.getHeight() / 2));
    }

    private void showParts() {
        if (drawn) {
            getChildren().setAll(parts);
        }
    }

    @Override
    public void resize(double width, double height) {
        if (!drawn && width > 0 && height > 0) {
            drawn = true;
            showParts();
            // They come after the style sheets of this frame.
            parts.forEach(Node::applyCss);
        }
        super.resize(width, height);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double above = header.layOut(insets.getLeft(), insets.getTop(), width, height);
        plot.keepBesideTitle(header.besideTitle());
        plot.resizeRelocate(insets.getLeft(), insets.getTop() + above, width, Math.max(0, height - above));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.ROLE_DESCRIPTION) {
            return language.words(Chart.class).get("role");
        }
        Optional<Object> answer = cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
