package neuronlab.figure.plot;

import java.util.List;
import javafx.scene.Node;

/** What stands above the plot of a chart, such as its title and a key. Its nodes are unmanaged. */
public interface ChartHeader {
    /** Nothing. */
    ChartHeader NONE = new ChartHeader() {
        @Override
        public List<Node> nodes() {
            return List.of();
        }

        @Override
        public double layOut(double x, double y, double width, double height) {
            return 0;
        }
    };

    /** What is drawn. */
    List<Node> nodes();

    /** Puts all in its place from an upper left corner, in the room of the whole chart; returns the height that it takes. */
    double layOut(double x, double y, double width, double height);

    /** The width that it takes at the right end of the title of the axis upwards, which is wrapped before it. */
    default double besideTitle() {
        return 0;
    }
}
