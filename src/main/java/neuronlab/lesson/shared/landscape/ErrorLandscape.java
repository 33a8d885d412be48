package neuronlab.lesson.shared.landscape;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import neuronlab.figure.landscape.Landscape;
import neuronlab.figure.landscape.Surface;
import neuronlab.figure.landscape.Trail;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.contour.ContourLine;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.data.Table;
import neuronlab.model.display.ParameterGrid;
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
    private final Axis weight;
    private final Axis bias;
    private final Landscape landscape;
    private Table measured;
    private Optional<ErrorSurface> surface = Optional.empty();

    /**
     * A parameter as the landscape shows it.
     *
     * @param title what its axis is called
     * @param grid what of it is in sight as long as the model is there, and how finely it is written
     */
    public record Axis(String title, ParameterGrid grid) {
        private AxisScale.Linear scale() {
            return new AxisScale.Linear(grid.range().lower(), grid.range().upper());
        }

        private double key() {
            return grid.range().length() / STEPS_OF_A_KEY;
        }
    }

    /** The landscape of a model with one input, from now on, over its weight and its bias. */
    public ErrorLandscape(NeuronTraining state, ParameterGrid weights, ParameterGrid biases, Language language) {
        this(
                state,
                new Axis(language.words(ErrorLandscape.class).get("weight"), weights),
                new Axis(language.words(ErrorLandscape.class).get("bias"), biases),
                language);
    }

    /** The same with axes of other names. */
    public ErrorLandscape(NeuronTraining state, Axis weight, Axis bias, Language language) {
        this.state = state;
        this.weight = weight;
        this.bias = bias;
        numbers = language.numbers();
        words = language.words(ErrorLandscape.class);
        landscape = new Landscape(language);
        landscape.node().setId("error-landscape");
        landscape.node().setAccessibleText(words.get("accessible"));
        landscape.setAxes(weight.title(), weight.scale(), bias.title(), bias.scale());
        landscape.setSteps(new PlaneSteps(weight.key(), bias.key()));
        landscape.setDescription(this::describe);
        landscape.setOnMove(place -> state.live().moveTo(parametersAt(place)));
        landscape.setOnRelease(state.live()::endMove);
        state.replay().drawnBy(landscape.node());
        WhileSeen.follow(state.replay().versionProperty(), landscape.node(), this::show);
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
        int[] known = line.withModel(timeline.first(), state.replay().shown() + 1);
        if (!state.replay().isAtEnd() && known.length > 0) {
            return new Trail(
                    line.parameters(state.weightIndex(0), known), line.parameters(state.biasIndex(), known), null, null);
        }
        Trainer trainer = state.live().trainer();
        int w = state.weightIndex(0);
        int b = state.biasIndex();
        Point2D next = new Point2D(
                trainer.parameter(w) + trainer.change(w), trainer.parameter(b) + trainer.change(b));
        boolean leads = Double.isFinite(next.getX()) && Double.isFinite(next.getY());
        return new Trail(
                line.parameters(w, known),
                line.parameters(b, known),
                leads ? next : null,
                new Point2D(trainer.derivative(w), trainer.derivative(b)));
    }

    /** The model at a place of the landscape. */
    public Parameters parametersAt(Point2D to) {
        Parameters now = state.live().momentProperty().get().parameters();
        double[] values = new double[now.network().parameterCount()];
        values[state.weightIndex(0)] = to.getX();
        values[state.biasIndex()] = to.getY();
        return Parameters.of(now.network(), values);
    }

    private String describe(Point2D place) {
        return surface.map(errors -> words.get(
                        "place",
                        weight.title(),
                        numbers.fixed(place.getX(), weight.grid().decimals()),
                        bias.title(),
                        numbers.fixed(place.getY(), bias.grid().decimals()),
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
        public List<ContourLine> lines(double height, AxisScale.Linear x, AxisScale.Linear y) {
            return Surface.inSight(errors.line(height, POINTS_OF_A_LINE), x, y);
        }

        @Override
        public double[] levels(double greatest) {
            return ErrorLevels.between(errors.leastError(), greatest);
        }
    }
}
