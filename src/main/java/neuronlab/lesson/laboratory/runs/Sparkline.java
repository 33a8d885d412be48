package neuronlab.lesson.laboratory.runs;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import neuronlab.model.experiment.file.LoggedRun;

/** A curve so small that only its form is seen. */
final class Sparkline extends Region {
    private final Polyline line = new Polyline();
    private final List<LoggedRun.Point> points;

    Sparkline(List<LoggedRun.Point> points) {
        this.points = points;
        line.setManaged(false);
        line.getStyleClass().add("sparkline-line");
        getStyleClass().add("sparkline");
        setMouseTransparent(true);
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        double last = Math.max(1, points.getLast().step());
        double top = points.stream().mapToDouble(LoggedRun.Point::loss).max().orElse(1);
        line.getPoints().clear();
        for (LoggedRun.Point point : points) {
            line.getPoints()
                    .addAll(
                            getWidth() * point.step() / last,
                            getHeight() * (1 - (top > 0 ? point.loss() / top : 0)));
        }
    }
}
