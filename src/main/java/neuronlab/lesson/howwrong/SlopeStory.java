package neuronlab.lesson.howwrong;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.storyboard.Progress;
import neuronlab.figure.storyboard.StoryStep;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.MeanSquaredError;
import neuronlab.model.data.Table;

/** Other slopes, and then a line that need not start at zero; the line before stays as a ghost. */
final class SlopeStory {
    /** The lines that are tried, each with a place for its label that is clear of the points and of its ghost. */
    private static final List<Line> LINES = List.of(
            new Line(LinearNeuron.of(0.180, 0), 2400, LabelSide.ABOVE_LEFT),
            new Line(LinearNeuron.of(0.190, 0), 2280, LabelSide.ABOVE_LEFT),
            new Line(LinearNeuron.of(0.160, 0), 2000, LabelSide.BELOW_RIGHT),
            new Line(LinearNeuron.of(0.160, 40), 1950, LabelSide.ABOVE_LEFT),
            new Line(LinearNeuron.of(0.100, 150), 2050, LabelSide.BELOW_RIGHT));

    /** No line through the origin is closer to the houses. */
    private static final double BEST_SLOPE = 0.17689;

    private final Table data;
    private final HouseNumbers numbers;
    private final Words words;
    private final HouseCloseUp closeUp;
    private final LabelLayer label = new LabelLayer("story-prediction");
    private final Storyboard board;

    /** One line, the area at which its label stands and on which side of it. */
    private record Line(LinearNeuron neuron, double labelArea, LabelSide side) {

        /** The line on the way from this one to another. */
        Line towards(Line other, double progress) {
            double weight = Progress.between(neuron.weight(0), other.neuron.weight(0), progress);
            double bias = Progress.between(neuron.bias(), other.neuron.bias(), progress);
            double area = Progress.between(labelArea, other.labelArea, progress);
            return new Line(LinearNeuron.of(weight, bias), area, progress < 0.5 ? side : other.side);
        }
    }

    SlopeStory(Table data, Spotlight spotlight, Language language) {
        this.data = data;
        this.numbers = new HouseNumbers(language);
        this.words = language.words(SlopeStory.class);
        this.closeUp = new HouseCloseUp(data, language);
        closeUp.chart().addLayers(label);
        closeUp.chart().litRowProperty().bindBidirectional(spotlight.rowProperty());
        closeUp.chart().litPartProperty().bind(spotlight.partProperty());
        board = new Storyboard(closeUp.chart().node(), steps(), language);
        board.setId("slope-storyboard");
        board.setName(words.get("c.name"));
        board.playWhenFirstSeen();
    }

    private List<StoryStep> steps() {
        return List.of(
                new StoryStep(words.get("c.first", weight(0), error(0)), _ -> show(null, LINES.getFirst())),
                new StoryStep(words.get("c.steeper", weight(1), error(1), error(0)), progress -> move(0, progress)),
                new StoryStep(
                        words.get("c.flatter", weight(2), error(2), exact(BEST_SLOPE, 5), exact(bestError(), 1)),
                        progress -> move(1, progress)),
                new StoryStep(words.get("c.lifted", weight(3), error(3), bias(3)), progress -> move(2, progress)),
                new StoryStep(words.get("c.better", weight(4), error(4), bias(4)), progress -> move(3, progress)));
    }

    private static LinearNeuron neuron(int line) {
        return LINES.get(line).neuron();
    }

    private String weight(int line) {
        return numbers.weight(neuron(line).weight(0));
    }

    private String bias(int line) {
        return numbers.whole(neuron(line).bias());
    }

    private String error(int line) {
        return numbers.error(MeanSquaredError.of(neuron(line), data));
    }

    private double bestError() {
        return MeanSquaredError.of(LinearNeuron.of(BEST_SLOPE, 0), data);
    }

    private String exact(double value, int decimals) {
        return words.language().numbers().fixed(value, decimals);
    }

    private void move(int from, double progress) {
        Line start = LINES.get(from);
        show(start.neuron(), start.towards(LINES.get(from + 1), Progress.eased(progress)));
    }

    private void show(LinearNeuron ghost, Line line) {
        LinearNeuron neuron = line.neuron();
        closeUp.showGhost(ghost);
        closeUp.showLine(neuron);
        closeUp.showPredictions(neuron);
        label.setSide(line.side());
        label.setLabel(formula(neuron), line.labelArea(), neuron.predict(line.labelArea()));
    }

    private String formula(LinearNeuron neuron) {
        String error = numbers.error(MeanSquaredError.of(neuron, data));
        String weight = numbers.weight(neuron.weight(0));
        return neuron.bias() == 0
                ? words.get("c.label", weight, error)
                : words.get("c.label.bias", weight, numbers.whole(neuron.bias()), error);
    }

    Storyboard node() {
        return board;
    }
}
