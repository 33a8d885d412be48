package neuronlab.figure.errorlog;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.readout.Readout;

/**
 * The errors of a training, step by step: the last of them as a curve, the newest with its number.
 *
 * <p>The upright axis goes from 1 exactly to the largest error shown; a swatch beside each of its labels has the
 * error's colour.
 */
public final class ErrorLog extends Region {
    private static final int NONE = -1;

    private final Plot plot;
    private final ErrorLayers layers = new ErrorLayers();
    private final ColourStops stops = new ColourStops();
    private final Readout readout = new Readout();
    private final Text empty = new Text();
    private final Words words;
    private final ErrorNumbers numbers;
    private final ErrorAxes axes;
    private final ObjectProperty<ErrorSeries> errors = new SimpleObjectProperty<>(this, "errors", ErrorSeries.EMPTY);
    private final ObjectProperty<ErrorScale> scale = new SimpleObjectProperty<>(this, "scale", ErrorScale.LINEAR);
    private final StringProperty emptyText = new SimpleStringProperty(this, "emptyText", "");
    private final IntegerProperty readIndex = new SimpleIntegerProperty(this, "readIndex", NONE);

    /** An empty log whose words and numbers are in this language. */
    public ErrorLog(Language language) {
        words = language.words(ErrorLog.class);
        numbers = new ErrorNumbers(language.numbers());
        axes = new ErrorAxes(words);
        plot = new Plot(language);
        layers.addTo(plot);
        getStyleClass().add("error-log");
        empty.getStyleClass().add("empty-text");
        empty.setManaged(false);
        empty.setTextOrigin(VPos.CENTER);
        empty.setTextAlignment(TextAlignment.CENTER);
        getChildren().setAll(stops, plot, empty, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        follow();
        listen();
        update();
    }

    private void follow() {
        errors.addListener((_, _, _) -> update());
        scale.addListener((_, _, _) -> update());
        emptyText.addListener((_, _, _) -> placeEmptyText());
        readIndex.addListener((_, _, _) -> read());
        stops.scaleProperty().addListener((_, _, colours) -> showSwatches(colours));
        plot.transformProperty().addListener((_, _, _) -> {
            placeEmptyText();
            read();
        });
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> readIndex.set(indexAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> readIndex.set(NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        int last = errors.get().size() - 1;
        int now = readIndex.get();
        int next =
                switch (event.getCode()) {
                    case LEFT -> now == NONE ? last : Math.max(now - 1, Math.min(0, last));
                    case RIGHT -> Math.min(now + 1, last);
                    case HOME -> Math.min(0, last);
                    case END -> last;
                    default -> NONE;
                };
        boolean cleared = event.getCode() == KeyCode.ESCAPE && now != NONE;
        if (next != NONE || cleared) {
            readIndex.set(next);
            event.consume();
        }
    }

    private int indexAt(double x) {
        PlotTransform transform = plot.transform();
        if (errors.get().size() == 0 || transform.width() == 0) {
            return NONE;
        }
        double step = transform.xAt(x - plot.getLayoutX() - plot.area().getMinX());
        return Math.clamp(Math.round(step) - errors.get().firstStep(), 0, errors.get().size() - 1);
    }

    private void update() {
        ErrorSeries series = errors.get();
        plot.xAxisProperty().set(axes.steps(series));
        plot.yAxisProperty().set(axes.errors(series, scale.get()));
        int size = series.size();
        layers.show(series, size == 0 ? "" : numbers.format(series.error(size - 1)));
        empty.setVisible(size == 0);
        if (readIndex.get() >= size) {
            readIndex.set(NONE);
        }
        read();
    }

    private void showSwatches(ColourScale colours) {
        plot.ySwatchesProperty().set(colours == null ? null : colours::colourOf);
    }

    private void read() {
        int index = readIndex.get();
        layers.read(index);
        if (index == NONE) {
            readout.hide();
        } else {
            ErrorSeries series = errors.get();
            readout.show(
                    words.get("reading", numbers.count(series.step(index)), numbers.format(series.error(index))),
                    target(index));
        }
    }

    private Bounds target(int index) {
        PlotTransform transform = plot.transform();
        Rectangle2D area = plot.area();
        double x = plot.getLayoutX() + area.getMinX() + transform.x(layers.step(index));
        double y = plot.getLayoutY() + area.getMinY() + transform.y(layers.error(index));
        return new BoundingBox(x, y, 0, 0);
    }

    private void placeEmptyText() {
        Rectangle2D area = plot.area();
        empty.setText(emptyText.get());
        empty.setWrappingWidth(Math.max(1, area.getWidth() * 0.8));
        empty.setX(Math.round(plot.getLayoutX() + area.getMinX() + area.getWidth() * 0.1));
        empty.setY(Math.round(plot.getLayoutY() + area.getMinY() + area.getHeight() / 2));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        plot.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }

    /** The errors shown; never null. */
    public ObjectProperty<ErrorSeries> errorsProperty() {
        return errors;
    }

    /** Shows other errors. */
    public void setErrors(ErrorSeries series) {
        errors.set(series);
    }

    /** How errors lie along the upright axis; linear at first. */
    public ObjectProperty<ErrorScale> scaleProperty() {
        return scale;
    }

    /** The sentence that stands in the place of the curve as long as there is no error. */
    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    /** The index of the error that the reader looks at; -1 for none. */
    public IntegerProperty readIndexProperty() {
        return readIndex;
    }

    /**
     * Sets the errors that have the colours of the scale, for the swatches of the axis.
     *
     * @param thresholds {@link ColourStops#COUNT} of them, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        stops.thresholdsProperty().set(thresholds);
    }

    Plot plot() {
        return plot;
    }

    ErrorLayers layers() {
        return layers;
    }

    Readout readout() {
        return readout;
    }
}
