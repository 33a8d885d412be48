package neuronlab.lesson.howwrong;

import java.util.List;
import java.util.function.ToDoubleFunction;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.layer.GuideLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.storyboard.Progress;
import neuronlab.figure.storyboard.StoryStep;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** From the line to the residuals: each house's prediction in turn, beside the price that was paid. */
final class ResidualStory {
    private static final double WEIGHT = 0.180;
    /** A house above the line is labelled above, and its prediction below; the other way round for one below. */
    private static final LabelSide ABOVE = LabelSide.ABOVE_LEFT;
    private static final LabelSide BELOW = LabelSide.BELOW_RIGHT;
    private static final int MOVES_OF_A_HOUSE = 2;

    private final LinearNeuron neuron = LinearNeuron.of(WEIGHT, 0);
    private final List<House> houses;
    private final HouseNumbers numbers;
    private final HouseCloseUp closeUp;
    private final List<GuideLayer> guides;
    private final List<LabelLayer> actual;
    private final List<LabelLayer> predicted;
    private final List<LabelLayer> residuals;
    private final Storyboard board;

    ResidualStory(Table data, Spotlight spotlight, Language language) {
        houses = Judgement.of(neuron, data).houses();
        numbers = new HouseNumbers(language);
        closeUp = new HouseCloseUp(data, language);
        closeUp.showLine(neuron);
        guides = houses.stream().map(this::guide).toList();
        actual = labels("story-actual");
        predicted = labels("story-prediction");
        residuals = labels("story-error");
        guides.forEach(closeUp.chart()::addLayers);
        actual.forEach(closeUp.chart()::addLayers);
        predicted.forEach(closeUp.chart()::addLayers);
        residuals.forEach(closeUp.chart()::addLayers);
        closeUp.chart().litRowProperty().bindBidirectional(spotlight.rowProperty());
        closeUp.chart().litPartProperty().bind(spotlight.partProperty());
        board = new Storyboard(closeUp.chart().node(), steps(language.words(ResidualStory.class)), language);
        board.setId("residual-storyboard");
        board.setName(language.words(ResidualStory.class).get("b.name"));
        board.playWhenFirstSeen();
    }

    private GuideLayer guide(House house) {
        GuideLayer guide = new GuideLayer();
        guide.setReading(
                house.area(), numbers.area(house.area()), house.predicted(), numbers.whole(house.predicted()));
        return guide;
    }

    private List<LabelLayer> labels(String styleClass) {
        return houses.stream().map(_ -> new LabelLayer(styleClass)).toList();
    }

    private List<StoryStep> steps(Words words) {
        return List.of(
                new StoryStep(words.get("b.line", numbers.weight(WEIGHT)), _ -> show(0, false, false)),
                new StoryStep(words.get("b.predictions", all(House::predicted)), progress -> show(progress, false, false)),
                new StoryStep(words.get("b.question"), progress -> show(1, progress > 0, false)),
                new StoryStep(words.get("b.residuals", all(house -> Math.abs(house.residual()))), progress -> show(1, true, progress > 0)));
    }

    private Object[] all(ToDoubleFunction<House> number) {
        return houses.stream().mapToDouble(number).mapToObj(numbers::whole).toArray();
    }

    private void show(double looked, boolean compared, boolean measured) {
        int moves = MOVES_OF_A_HOUSE * houses.size();
        closeUp.showPredictions(neuron, (int) Math.floor((looked * moves + 1) / MOVES_OF_A_HOUSE));
        closeUp.chart().residualsVisibleProperty().set(measured);
        for (int row = 0; row < houses.size(); row++) {
            int first = MOVES_OF_A_HOUSE * row;
            guides.get(row)
                    .show(
                            compared ? 0 : Progress.ofPart(looked, first, moves),
                            compared ? 0 : Progress.ofPart(looked, first + 1, moves));
            label(row, compared, measured);
        }
    }

    private void label(int row, boolean compared, boolean measured) {
        House house = houses.get(row);
        boolean above = house.residual() > 0;
        actual.get(row).setSide(above ? LabelSide.ABOVE : BELOW);
        predicted.get(row).setSide(above ? BELOW : ABOVE);
        residuals.get(row).setSide(LabelSide.LEFT);
        double middle = house.predicted() + house.residual() / 2;
        actual.get(row).setLabel(compared ? numbers.price(house.actual()) : "", house.area(), house.actual());
        predicted
                .get(row)
                .setLabel(compared ? numbers.whole(house.predicted()) : "", house.area(), house.predicted());
        residuals.get(row).setLabel(measured ? numbers.whole(house.residual()) : "", house.area(), middle);
    }

    Storyboard node() {
        return board;
    }
}
