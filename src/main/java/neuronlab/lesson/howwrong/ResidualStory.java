package neuronlab.lesson.howwrong;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.layer.GuideLayer;
import neuronlab.figure.plot.layer.HandleLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.storyboard.Progress;
import neuronlab.figure.storyboard.StoryStep;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/**
 * From the line to the residuals: each house's prediction in turn, beside the price that was paid. At its end the line is
 * the reader's: taken at the friend's house, it turns round zero, and the residuals follow.
 */
final class ResidualStory {
    private static final double WEIGHT = 0.180;
    /** A house above the line is labelled above, and its prediction below; the other way round for one below. */
    private static final LabelSide ABOVE = LabelSide.ABOVE_LEFT;
    private static final LabelSide BELOW = LabelSide.BELOW_RIGHT;
    private static final int MOVES_OF_A_HOUSE = 2;
    private static final PlaneSteps STEPS = new PlaneSteps(1, 1);

    private final Table data;
    private final Judgement first;
    private final HandleLayer handle = new HandleLayer(Role.WEIGHT, STEPS, this::turnTo);
    private final LabelLayer error = new LabelLayer("story-error");
    private final Words words;
    private final HouseNumbers numbers;
    private final HouseCloseUp closeUp;
    private final List<GuideLayer> guides;
    private final List<LabelLayer> actual;
    private final List<LabelLayer> predicted;
    private final List<LabelLayer> residuals;
    private final Storyboard board;
    private Judgement turned;

    ResidualStory(Table data, Spotlight spotlight, Language language) {
        this.data = data;
        first = Judgement.of(LinearNeuron.of(WEIGHT, 0), data);
        turned = first;
        words = language.words(ResidualStory.class);
        numbers = new HouseNumbers(language);
        closeUp = new HouseCloseUp(data, language);
        guides = first.houses().stream().map(this::guide).toList();
        actual = labels("story-actual");
        predicted = labels("story-prediction");
        residuals = labels("story-error");
        guides.forEach(closeUp.chart()::addLayers);
        actual.forEach(closeUp.chart()::addLayers);
        predicted.forEach(closeUp.chart()::addLayers);
        residuals.forEach(closeUp.chart()::addLayers);
        error.setSide(LabelSide.WELL_BELOW_RIGHT);
        handle.node().setId("line-handle");
        closeUp.chart().addLayers(error);
        closeUp.chart().node().plot().addHandles(handle);
        closeUp.chart().litRowProperty().bindBidirectional(spotlight.rowProperty());
        closeUp.chart().litPartProperty().bind(spotlight.partProperty());
        board = new Storyboard(closeUp.chart().node(), steps(), language);
        board.setId("residual-storyboard");
        board.setName(words.get("b.name"));
        board.playWhenFirstSeen();
    }

    private GuideLayer guide(House house) {
        GuideLayer guide = new GuideLayer();
        guide.setReading(
                house.area(), numbers.area(house.area()), house.predicted(), numbers.whole(house.predicted()));
        return guide;
    }

    private List<LabelLayer> labels(String styleClass) {
        return first.houses().stream().map(_ -> new LabelLayer(styleClass)).toList();
    }

    /** The reader takes the line where the friend's house is; it goes through zero. */
    private Point2D turnTo(Point2D wanted) {
        turned = Judgement.of(LinearNeuron.of(wanted.getY() / FriendsHouse.AREA, 0), data);
        board.showStep(board.steps());
        showTurned();
        return new Point2D(FriendsHouse.AREA, wanted.getY());
    }

    private List<StoryStep> steps() {
        return List.of(
                new StoryStep(words.get("b.line", numbers.weight(WEIGHT)), _ -> showFirst(0, 0, 0)),
                new StoryStep(words.get("b.predictions", all(House::predicted)), progress -> showFirst(progress, 0, 0)),
                new StoryStep(words.get("b.question"), progress -> showFirst(1, progress, 0)),
                new StoryStep(
                        words.get("b.residuals", all(house -> Math.abs(house.residual()))), progress -> showFirst(1, 1, progress)),
                new StoryStep(words.get("b.yours"), _ -> showTurned()));
    }

    private Object[] all(ToDoubleFunction<House> number) {
        return first.houses().stream().mapToDouble(number).mapToObj(numbers::whole).toArray();
    }

    private void showFirst(double looked, double compared, double measured) {
        show(first, looked, compared, measured);
        error.setLabel("", FriendsHouse.AREA, 0);
    }

    private void showTurned() {
        show(turned, 1, 1, 1);
        double said = turned.neuron().predict(FriendsHouse.AREA);
        error.setLabel(words.get("b.error", numbers.error(turned.error())), FriendsHouse.AREA, said);
    }

    /** Each from 0 to 1: the predictions one after the other, the numbers to compare, the residuals. */
    private void show(Judgement shown, double looked, double compared, double measured) {
        double said = shown.neuron().predict(FriendsHouse.AREA);
        handle.setPoint(FriendsHouse.AREA, said);
        handle.setName(
                words.get("b.handle", numbers.weight(shown.neuron().weight(0)), numbers.error(shown.error())),
                words.get("b.handle.place", numbers.area(FriendsHouse.AREA), numbers.thousands(said)));
        closeUp.showLine(shown.neuron());
        int moves = MOVES_OF_A_HOUSE * shown.houses().size();
        closeUp.showPredictions(shown.neuron(), (int) Math.floor((looked * moves + 1) / MOVES_OF_A_HOUSE));
        closeUp.chart().showResiduals(Progress.eased(measured));
        for (int row = 0; row < shown.houses().size(); row++) {
            int move = MOVES_OF_A_HOUSE * row;
            guides.get(row)
                    .show(
                            compared > 0 ? 0 : Progress.ofPart(looked, move, moves),
                            compared > 0 ? 0 : Progress.ofPart(looked, move + 1, moves));
            label(row, shown.houses().get(row), compared, measured);
        }
    }

    private void label(int row, House house, double compared, double measured) {
        boolean above = house.residual() > 0;
        actual.get(row).setSide(above ? LabelSide.ABOVE : BELOW);
        predicted.get(row).setSide(above ? BELOW : ABOVE);
        residuals.get(row).setSide(LabelSide.LEFT);
        double middle = house.predicted() + house.residual() / 2;
        actual.get(row).setLabel(compared > 0 ? numbers.price(house.actual()) : "", house.area(), house.actual());
        predicted
                .get(row)
                .setLabel(compared > 0 ? numbers.whole(house.predicted()) : "", house.area(), house.predicted());
        residuals.get(row).setLabel(measured > 0 ? numbers.whole(house.residual()) : "", house.area(), middle);
        actual.get(row).fade(Progress.eased(compared));
        predicted.get(row).fade(Progress.eased(compared));
        residuals.get(row).fade(Progress.eased(measured));
    }

    Storyboard node() {
        return board;
    }
}
