package neuronlab.figure.threads;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A network of one layer drawn by its weights: a thread from every input, at the left, to every output, at the right; the
 * colour is the sign, the thickness the size. What speaks for and against an answer can be lit up.
 *
 * <p>A picture to look at: nothing in it is visited. Styleable: {@code -nl-thread-for}, {@code -nl-thread-against} and
 * {@code -nl-thread-end}.
 */
public final class ThreadNetwork extends Region {
    private static final StyleablePropertyFactory<ThreadNetwork> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** Threads with a smaller part of the greatest strength would only be dust. */
    private static final double LEAST_PART = 0.04;

    private static final double THINNEST = 0.5;
    private static final double THICKEST = 3.5;
    private static final double FAINTEST = 0.06;
    private static final double STRONGEST = 0.75;
    private static final double END_RADIUS = 2;

    private final StyleableProperty<Color> speaksFor = STYLES.createStyleableColorProperty(
            this, "speaksFor", "-nl-thread-for", net -> net.speaksFor, Color.TRANSPARENT);
    private final StyleableProperty<Color> speaksAgainst = STYLES.createStyleableColorProperty(
            this, "speaksAgainst", "-nl-thread-against", net -> net.speaksAgainst, Color.TRANSPARENT);
    private final StyleableProperty<Color> end = STYLES.createStyleableColorProperty(
            this, "end", "-nl-thread-end", net -> net.end, Color.TRANSPARENT);
    private final Canvas canvas = new Canvas();
    private final List<Label> outputs;
    private final int inputs;
    private double[] strengths;

    /**
     * A network whose weights are all 0.
     *
     * @param outputNames what stands at the outputs
     */
    public ThreadNetwork(int inputs, List<String> outputNames) {
        this.inputs = inputs;
        outputs = outputNames.stream().map(ThreadNetwork::output).toList();
        strengths = new double[inputs * outputs.size()];
        getStyleClass().add("thread-network");
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        getChildren().addAll(outputs);
        List.of(speaksFor, speaksAgainst, end)
                .forEach(colour -> ((ObservableValue<?>) colour).addListener(_ -> paint()));
    }

    private static Label output(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("thread-output");
        label.setManaged(false);
        return label;
    }

    /**
     * Draws other threads.
     *
     * @param shown how strong each is, for the first output from each input, then for the next output; only read
     */
    public void show(double[] shown) {
        strengths = shown;
        paint();
    }

    /** Writes something at each output, and lights one of them up; a negative index lights none. */
    public void answer(List<String> texts, int lit) {
        for (int output = 0; output < outputs.size(); output++) {
            outputs.get(output).setText(texts.get(output));
            outputs.get(output).pseudoClassStateChanged(LIT, output == lit);
        }
        placeOutputs();
    }

    private void paint() {
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double most = Arrays.stream(strengths).map(Math::abs).max().orElse(0);
        for (int thread = 0; thread < strengths.length && most > 0; thread++) {
            double part = Math.abs(strengths[thread]) / most;
            if (part >= LEAST_PART) {
                ink.setGlobalAlpha(FAINTEST + (STRONGEST - FAINTEST) * part);
                ink.setLineWidth(THINNEST + (THICKEST - THINNEST) * part);
                ink.setStroke(strengths[thread] > 0 ? speaksFor.getValue() : speaksAgainst.getValue());
                draw(ink, thread % inputs, thread / inputs);
            }
        }
        ink.setGlobalAlpha(1);
        ink.setFill(end.getValue());
        IntStream.range(0, inputs).forEach(input -> dot(ink, 0, height(input, inputs)));
        IntStream.range(0, outputs.size()).forEach(output -> dot(ink, rightEnd(), height(output, outputs.size())));
    }

    private void draw(GraphicsContext ink, int input, int output) {
        double from = height(input, inputs);
        double to = height(output, outputs.size());
        double right = rightEnd();
        ink.beginPath();
        ink.moveTo(0, from);
        ink.bezierCurveTo(right / 2, from, right / 2, to, right, to);
        ink.stroke();
    }

    private void dot(GraphicsContext ink, double x, double y) {
        ink.fillOval(x - END_RADIUS, y - END_RADIUS, 2 * END_RADIUS, 2 * END_RADIUS);
    }

    private double height(int index, int count) {
        return (index + 0.5) / count * canvas.getHeight();
    }

    private double rightEnd() {
        return Math.max(0, canvas.getWidth() - labelWidth());
    }

    private double labelWidth() {
        return outputs.getFirst().minWidth(-1);
    }

    private void placeOutputs() {
        for (int output = 0; output < outputs.size(); output++) {
            Label label = outputs.get(output);
            double height = label.prefHeight(-1);
            label.resizeRelocate(
                    canvas.getLayoutX() + rightEnd(),
                    canvas.getLayoutY() + height(output, outputs.size()) - height / 2,
                    labelWidth(),
                    height);
        }
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        canvas.relocate(in.getLeft(), in.getTop());
        canvas.setWidth(Math.max(0, getWidth() - in.getLeft() - in.getRight()));
        canvas.setHeight(Math.max(0, getHeight() - in.getTop() - in.getBottom()));
        placeOutputs();
        paint();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
