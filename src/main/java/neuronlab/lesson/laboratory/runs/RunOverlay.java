package neuronlab.lesson.laboratory.runs;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.model.experiment.file.LoggedRun;

/** The losses of several runs over each other. */
final class RunOverlay extends StackPane {
    /** As many as there are styles of curves. */
    static final int MOST = 6;

    private static final double HEADROOM = 1.05;

    private final Language language;
    private final String steps;

    RunOverlay(Language language, String steps) {
        this.language = language;
        this.steps = steps;
        getStyleClass().add("run-overlay");
    }

    void show(List<LoggedRun> runs) {
        if (runs.isEmpty()) {
            getChildren().clear();
            return;
        }
        Chart chart = new Chart(this, "curve-chart", new Nothing(), language);
        chart.setId("run-overlay");
        double last = 1;
        double top = 0;
        for (int i = 0; i < runs.size(); i++) {
            List<LoggedRun.Point> curve = runs.get(i).curve();
            CurveLayer layer = new CurveLayer("curve-" + (i + 1));
            layer.setPoints(
                    curve.stream().mapToDouble(LoggedRun.Point::step).toArray(),
                    curve.stream().mapToDouble(LoggedRun.Point::loss).toArray());
            chart.addLayers(layer);
            last = Math.max(last, curve.getLast().step());
            top = Math.max(top, curve.stream().mapToDouble(LoggedRun.Point::loss).max().orElse(0));
        }
        chart.setAxes(
                AxisDescription.linear(steps, 0, last), AxisDescription.linear("", 0, top > 0 ? top * HEADROOM : 1));
        getChildren().setAll(chart);
    }

    /** The rows beside it tell what can be told. */
    private final class Nothing implements Places {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public Bounds extent(int place) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return from;
        }

        @Override
        public String tell(int place) {
            return null;
        }

        @Override
        public String summary() {
            return steps;
        }
    }

}
