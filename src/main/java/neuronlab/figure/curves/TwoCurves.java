package neuronlab.figure.curves;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.CurveLayer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.PointLayer.Mark;
import neuronlab.figure.plot.PointLayer;
import neuronlab.figure.readout.Readout;

/**
 * Two curves over the same values, each with its name and its latest number. They differ in colour and in the dashes of
 * their lines. The reader points at a place with the mouse or with arrow keys to be told both numbers there.
 */
public final class TwoCurves extends Region {
    /** In place of the index of a point: none. */
    public static final int NONE = -1;

    private static final String FIRST = "first-curve";
    private static final String SECOND = "second-curve";
    private static final double[] NOTHING = {};

    private final Plot plot;
    private final Text title = new Text();
    private final CurveKey firstKey = new CurveKey(FIRST);
    private final CurveKey secondKey = new CurveKey(SECOND);
    private final CurveLayer firstCurve = new CurveLayer(FIRST);
    private final CurveLayer secondCurve = new CurveLayer(SECOND);
    private final PointLayer firstMark = new PointLayer(Mark.CIRCLE, "first-curve-point");
    private final PointLayer secondMark = new PointLayer(Mark.DIAMOND, "second-curve-point");
    private final Readout readout = new Readout();
    private final IntegerProperty readIndex = new SimpleIntegerProperty(this, "readIndex", NONE);
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private double[] x = NOTHING;
    private double[] first = NOTHING;
    private double[] second = NOTHING;

    /** A chart without points whose numbers are in this language. */
    public TwoCurves(Language language) {
        plot = new Plot(language);
        plot.addLayers(firstCurve, secondCurve, firstMark, secondMark);
        getStyleClass().add("two-curves");
        title.getStyleClass().add("curves-title");
        title.setTextOrigin(VPos.TOP);
        title.setManaged(false);
        getChildren().setAll(title, firstKey.node(), secondKey.node(), plot, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        readIndex.addListener(_ -> read());
        title.textProperty().addListener(_ -> requestLayout());
        plot.transformProperty().addListener(_ -> read());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> readIndex.set(indexAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> readIndex.set(NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Names what is shown. */
    public void setNames(String chart, String firstName, String secondName) {
        title.setText(chart);
        firstKey.name().setText(firstName);
        secondKey.name().setText(secondName);
        requestLayout();
    }

    /** Sets the axes. */
    public void setAxes(AxisDescription across, AxisDescription up) {
        plot.xAxisProperty().set(across);
        plot.yAxisProperty().set(up);
    }

    /**
     * Shows other points, with the latest numbers as they are written.
     *
     * @param at where the points of both curves lie, ascending
     * @throws IllegalArgumentException if the lengths differ
     */
    public void show(double[] at, double[] firstValues, double[] secondValues, String firstLatest, String secondLatest) {
        firstCurve.setPoints(at, firstValues);
        secondCurve.setPoints(at, secondValues);
        x = at.clone();
        first = firstValues.clone();
        second = secondValues.clone();
        firstKey.value().setText(firstLatest);
        secondKey.value().setText(secondLatest);
        if (readIndex.get() >= x.length) {
            readIndex.set(NONE);
        }
        read();
    }

    /** What the reader is told of a point, by its index. */
    public ObjectProperty<IntFunction<String>> descriptionProperty() {
        return description;
    }

    /** The index of the point that the reader looks at, or {@link #NONE}. */
    public IntegerProperty readIndexProperty() {
        return readIndex;
    }

    /** The text with the first curve's latest number, to give it an id. */
    public Text firstValue() {
        return firstKey.value();
    }

    /** The text with the second curve's latest number, to give it an id. */
    public Text secondValue() {
        return secondKey.value();
    }

    private void press(KeyEvent event) {
        int last = x.length - 1;
        int now = readIndex.get();
        int next = switch (event.getCode()) {
            case LEFT -> now == NONE ? last : Math.max(now - 1, Math.min(0, last));
            case RIGHT -> Math.min(now + 1, last);
            case HOME -> Math.min(0, last);
            case END -> last;
            default -> NONE;
        };
        if (next != NONE || event.getCode() == KeyCode.ESCAPE && now != NONE) {
            readIndex.set(next);
            event.consume();
        }
    }

    private int indexAt(double mouse) {
        PlotTransform transform = plot.transform();
        if (x.length == 0 || transform.width() == 0) {
            return NONE;
        }
        double wanted = transform.xAt(mouse - plot.getLayoutX() - plot.area().getMinX());
        int nearest = 0;
        for (int index = 1; index < x.length; index++) {
            if (Math.abs(x[index] - wanted) < Math.abs(x[nearest] - wanted)) {
                nearest = index;
            }
        }
        return nearest;
    }

    private void read() {
        int index = readIndex.get();
        boolean any = index >= 0 && index < x.length;
        firstMark.setPoints(any ? new double[] {x[index]} : NOTHING, any ? new double[] {first[index]} : NOTHING);
        secondMark.setPoints(any ? new double[] {x[index]} : NOTHING, any ? new double[] {second[index]} : NOTHING);
        if (any) {
            double left = plot.getLayoutX() + plot.area().getMinX() + plot.transform().x(x[index]);
            double top = plot.getLayoutY() + plot.area().getMinY() + plot.transform().y(second[index]);
            readout.show(description.get().apply(index), new BoundingBox(left, top, 0, 0));
        } else {
            readout.hide();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT || getAccessibleText() != null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return readout.isVisible() ? readout.text() : spoken();
    }

    private String spoken() {
        return String.join(
                " ",
                List.of(
                        title.getText(),
                        firstKey.name().getText(),
                        firstKey.value().getText(),
                        secondKey.name().getText(),
                        secondKey.value().getText()));
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double line = firstKey.height();
        title.setX(in.getLeft());
        title.setY(in.getTop());
        double keys = in.getTop() + Math.ceil(title.getLayoutBounds().getHeight()) + line / 4;
        firstKey.layOut(in.getLeft(), keys, line * 1.4);
        secondKey.layOut(in.getLeft() + width / 2, keys, line * 1.4);
        double top = keys + line;
        plot.resizeRelocate(in.getLeft(), top, width, Math.max(0, getHeight() - in.getBottom() - top));
    }
}
