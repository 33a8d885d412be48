package neuronlab.lesson.shared.neuron;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.ChartHeader;

/** How much of the plane a chart of houses shows: where they are, or all from zero; a button in its corner changes it. */
final class ChartView implements ChartHeader {
    private final BooleanProperty fromZero = new SimpleBooleanProperty(this, "fromZero");
    private final Button button = new Button();

    ChartView(Words words) {
        button.setId("chart-view");
        button.setManaged(false);
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON);
        button.setOnAction(_ -> fromZero.set(!fromZero.get()));
        fromZero.subscribe(zero -> say(words.get(zero ? "view.houses" : "view.zero")));
    }

    /** The button is as wide as what it says; its chart has to be told. */
    private void say(String text) {
        button.setText(text);
        if (button.getParent() != null) {
            button.getParent().requestLayout();
        }
    }

    /** Whether both axes begin at zero. */
    BooleanProperty fromZeroProperty() {
        return fromZero;
    }

    @Override
    public List<Node> nodes() {
        return List.of(button);
    }

    /** Beside the title of the axis upwards, where there is nothing else: it takes no height of its own. */
    @Override
    public double layOut(double x, double y, double width, double height) {
        button.autosize();
        button.relocate(Math.round(x + width - button.getWidth()), y);
        return 0;
    }

    @Override
    public double besideTitle() {
        return button.getWidth();
    }
}
