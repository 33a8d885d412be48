package neuronlab.lesson.shared.landscape;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import neuronlab.figure.landscape.Landscape;
import neuronlab.figure.landscape.Surface;
import neuronlab.figure.landscape.Trail;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.learning.ErrorLevels;
import neuronlab.model.learning.ErrorSurface;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** The landscape of the error over weight and bias, in which the model is a ball that the reader can move. */
public final class ErrorLandscape {
    private static final int STEPS_OF_A_KEY = 80;
    private static final int POINTS_OF_A_LINE = 720;

    private final NeuronTraining state;
    private final Numbers numbers;
    private final Words words;
    private final ParameterDecimals decimals;
    private final Landscape landscape;
    private Table measured;
    private Optional<ErrorSurface> surface = Optional.empty();

    /** How finely the two parameters are written. */
    public record ParameterDecimals(int weight, int bias) {}

    /**
     * The landscape of a model with one input, from now on.
     *
     * @param weights what of the weights is in sight as long as the model is there
     * @param biases the same of the biases
     */
    public ErrorLandscape(
            NeuronTraining state, Range weights, Range biases, ParameterDecimals decimals, Language language) {
        this.state = state;
        this.decimals = decimals;
        numbers = language.numbers();
        words = language.words(ErrorLandscape.class);
        landscape = new Landscape(language);
        landscape.node().setId("error-landscape");
        landscape.node().setAccessibleText(words.get("accessible"));
        landscape.setAxes(words.get("weight"), axis(weights), words.get("bias"), axis(biases));
        landscape.setSteps(new PlaneSteps(weights.length() / STEPS_OF_A_KEY, biases.length() / STEPS_OF_A_KEY));
        landscape.setDescription(this::describe);
        landscape.setOnMove(this::move);
        landscape.setOnRelease(state.live()::endMove);
        state.live().versionProperty().subscribe(_ -> show());
    }

    private static AxisScale.Linear axis(Range range) {
        return new AxisScale.Linear(range.lower(), range.upper());
    }

    /** The figure. */
    public Landscape figure() {
        return landscape;
    }

    private void show() {
        if (state.data() != measured) {
            measured = state.data();
            surface = ErrorSurface.of(measured);
            surface.ifPresent(errors -> landscape.setSurface(new Heights(errors)));
        }
        landscape.setTrail(trail());
    }

    private Trail trail() {
        Timeline<?> timeline = state.live().timeline();
        Track line = timeline.line();
        // Of old moments not all are known any more; where the model is now always is.
        int[] known = IntStream.rangeClosed(timeline.first(), timeline.cursor())
                .filter(line::hasModel)
                .toArray();
        Trainer trainer = state.live().trainer();
        int weight = state.weightIndex(0);
        int bias = state.biasIndex();
        Point2D next = new Point2D(
                trainer.parameter(weight) + trainer.change(weight), trainer.parameter(bias) + trainer.change(bias));
        boolean leads = Double.isFinite(next.getX()) && Double.isFinite(next.getY());
        return new Trail(
                IntStream.of(known).mapToDouble(index -> line.parameter(index, weight)).toArray(),
                IntStream.of(known).mapToDouble(index -> line.parameter(index, bias)).toArray(),
                leads ? next : null,
                new Point2D(trainer.derivative(weight), trainer.derivative(bias)));
    }

    private void move(Point2D to) {
        Parameters now = state.live().momentProperty().get().parameters();
        double[] values = new double[now.network().parameterCount()];
        values[state.weightIndex(0)] = to.getX();
        values[state.biasIndex()] = to.getY();
        state.live().moveTo(Parameters.of(now.network(), values));
    }

    private String describe(Point2D place) {
        return surface.map(errors -> words.get(
                        "place",
                        numbers.fixed(place.getX(), decimals.weight()),
                        numbers.fixed(place.getY(), decimals.bias()),
                        numbers.whole(errors.error(place.getX(), place.getY()))))
                .orElse("");
    }

    /** The errors as the heights of the figure. */
    private record Heights(ErrorSurface errors) implements Surface {
        @Override
        public double height(double x, double y) {
            return errors.error(x, y);
        }

        @Override
        public Point2D lowest() {
            return new Point2D(errors.bestWeight(), errors.bestBias());
        }

        @Override
        public double[][] line(double height) {
            return errors.line(height, POINTS_OF_A_LINE);
        }

        @Override
        public double[] levels(double greatest) {
            return ErrorLevels.between(errors.leastError(), greatest);
        }
    }
}
