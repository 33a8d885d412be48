package neuronlab.figure.curves;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.plot.ChartHeader;
import neuronlab.figure.plot.Plot;

/**
 * The title of a chart and the names of its curves: at the ends of the curves where the figure is wide and high enough to
 * leave them room at the right, else as a key above the plot, in as many lines as it takes.
 */
final class CurveNames implements ChartHeader {
    /** How many times as wide as its longest name a figure is at least, for the names to stand beside the plot. */
    private static final double LEAST_WIDTHS = 3.6;
    /** How many lines of text title and axis take from the height in which the names have to stand. */
    private static final double LINES_AROUND = 3.5;

    private final Plot plot;
    private final CurveEnds ends;
    private final Text title = new Text();
    private final Group names = new Group();
    private List<CurveLabel> labels = List.of();
    private boolean beside;

    CurveNames(Plot plot, CurveEnds ends) {
        this.plot = plot;
        this.ends = ends;
        title.getStyleClass().add("curves-title");
        title.setTextOrigin(VPos.TOP);
        for (Node part : nodes()) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
    }

    void setTitle(String text) {
        title.setText(text);
    }

    String title() {
        return title.getText();
    }

    /** Names these curves. */
    void name(List<CurveLabel> shown) {
        labels = shown;
        names.getChildren().setAll(labels.stream().map(CurveLabel::node).toList());
    }

    /** Whether the names stand at the ends of the curves. */
    boolean areBeside() {
        return beside;
    }

    @Override
    public List<Node> nodes() {
        return List.of(title, names);
    }

    @Override
    public double layOut(double x, double y, double width, double height) {
        title.setX(x);
        title.setY(y);
        double below = title.getText().isEmpty() ? 0 : Math.ceil(title.getLayoutBounds().getHeight());
        double longest = labels.stream().mapToDouble(CurveLabel::widthAtEnd).max().orElse(0);
        double all = labels.stream().mapToDouble(CurveLabel::heightAtEnd).sum();
        double around = labels.isEmpty() ? 0 : LINES_AROUND * labels.getFirst().line();
        beside = longest * LEAST_WIDTHS <= width && all + around <= height;
        ends.hold(beside ? labels : List.of());
        double gap = labels.isEmpty() ? 0 : labels.getFirst().gap();
        plot.setPadding(beside ? new Insets(0, longest + gap, 0, 0) : Insets.EMPTY);
        return beside ? below : below + gap / 2 + layOutKey(x, y + below + gap / 2, width);
    }

    /** Fills line after line; returns the height of all. */
    private double layOutKey(double left, double top, double width) {
        double x = left;
        double y = top;
        for (CurveLabel label : labels) {
            if (x > left && x + label.widthInKey() > left + width) {
                x = left;
                y += label.line();
            }
            label.layInKey(x, y, width);
            x += label.widthInKey() + 3 * label.gap();
        }
        return y - top + (labels.isEmpty() ? 0 : labels.getFirst().line());
    }
}
