package neuronlab.benchmark.frame;

import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import neuronlab.app.theme.Theme;
import neuronlab.benchmark.frame.FrameClock.Moment;
import neuronlab.benchmark.report.Measurement;
import neuronlab.benchmark.report.ReportPart;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkShape;

/** How long a network takes to be drawn anew when its counts of inputs and classes change. */
final class RedrawBenchmark {
    private static final int[] SIDES = {10, 20, 50};
    private static final int WARM_UP = 60;
    private static final int REDRAWS = 60;

    private final FrameClock clock;
    private final ReportPart report;

    RedrawBenchmark(FrameClock clock, ReportPart report) {
        this.clock = clock;
        this.report = report;
    }

    void run() {
        NetworkDiagram diagram = LessonOnScreen.onFxThread(() -> new NetworkDiagram(Language.ENGLISH));
        Stage stage = LessonOnScreen.onFxThread(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(diagram, LessonOnScreen.SIDE, LessonOnScreen.SIDE);
            Theme.LIGHT.apply(scene);
            scene.getPreferences().setReducedMotion(true);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        for (int side : SIDES) {
            measure(diagram, side);
        }
        LessonOnScreen.onFxThread(() -> {
            stage.close();
            return stage;
        });
    }

    /** Between n and one less than n classes: every frame has another network. */
    private void measure(NetworkDiagram diagram, int side) {
        NetworkShape whole = new NetworkShape(side, side, true, true);
        NetworkShape less = new NetworkShape(side, side - 1, true, true);
        IntConsumer redraw = index -> diagram.setNetworkShape(index % 2 == 0 ? whole : less);
        clock.measure(WARM_UP, Moment.AT_THE_PULSE, redraw);
        FrameTimes times = clock.measure(REDRAWS, Moment.AT_THE_PULSE, redraw);
        report.add(times.addTo(Measurement.of("redraw a network of %d × %d".formatted(side, side)), "work"));
    }
}
