package neuronlab.lesson.shared.neuron;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.curves.TraceChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.lesson.shared.training.TurnLandmarks;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * Each parameter of a neuron over the steps of its training, one chart above the other. Where a parameter turns round or
 * changes its sign is labelled by itself.
 */
public final class ParameterCurves extends VBox {
    private static final int DECIMALS = 4;

    private final NeuronTraining state;
    private final Words words;
    private final Numbers numbers;
    private final TurnLandmarks landmarks;
    private final List<TraceChart> charts = new ArrayList<>();

    /**
     * The curves of this state, from now on.
     *
     * @param names what the parameters are called: the weights, then the bias
     */
    public ParameterCurves(NeuronTraining state, List<String> names, Language language) {
        this.state = state;
        words = language.words(ParameterCurves.class);
        numbers = language.numbers();
        landmarks = new TurnLandmarks(
                numbers, (step, value) -> words.get("curve.turn", step, value), step -> words.get("curve.sign", step));
        setId("parameter-curves");
        getStyleClass().add("parameter-curves");
        for (int parameter = 0; parameter < names.size(); parameter++) {
            Role role = parameter == names.size() - 1 ? Role.BIAS : Role.WEIGHT;
            TraceChart chart = new TraceChart(names.get(parameter), role, language);
            chart.node().setId("parameter-curve-" + (parameter + 1));
            charts.add(chart);
            VBox.setVgrow(chart.node(), Priority.ALWAYS);
            getChildren().add(chart.node());
        }
        state.replay().drawnBy(this);
        WhileSeen.follow(state.replay().versionProperty(), this, this::show);
    }

    private void show() {
        Timeline<?> timeline = state.live().timeline();
        Track line = timeline.line();
        int[] known = line.withModel(timeline.first(), state.replay().shown() + 1);
        double[] steps = line.steps(known);
        for (int chart = 0; chart < charts.size(); chart++) {
            int parameter = chart == charts.size() - 1 ? state.biasIndex() : state.weightIndex(chart);
            double[] values = line.parameters(parameter, known);
            TraceChart shown = charts.get(chart);
            shown.descriptionProperty().set(index -> words.get(
                    "curve.point", numbers.whole(steps[index]), numbers.upTo(values[index], DECIMALS)));
            shown.show(chart == charts.size() - 1 ? words.get("curve.steps") : "", steps, values, landmarks.of(steps, values));
        }
    }
}
