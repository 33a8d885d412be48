package neuronlab.lesson.price;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.GuideLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.storyboard.Progress;
import neuronlab.figure.storyboard.StoryStep;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** How a prediction is read off the line: axes, points, line, up from the area, across to the price. */
final class PriceStory {
    private static final double WEIGHT = 0.180;
    private static final double LABEL_AREA = 2420;
    private static final List<LabelSide> SIDES =
            List.of(LabelSide.ABOVE_RIGHT, LabelSide.ABOVE_RIGHT, LabelSide.BELOW_RIGHT);

    private final LinearNeuron neuron = LinearNeuron.of(WEIGHT, 0);
    private final Table data;
    private final HouseNumbers numbers;
    private final Words words;
    private final HouseCloseUp houses;
    private final List<LabelLayer> coordinates;
    private final CurveLayer line = new CurveLayer("prediction-line");
    private final LabelLayer lineLabel = new LabelLayer("story-prediction");
    private final GuideLayer guide = new GuideLayer();
    private final Storyboard board;

    PriceStory(Table data, Spotlight spotlight, Language language) {
        this.data = data;
        this.numbers = new HouseNumbers(language);
        this.words = language.words(PriceStory.class);
        this.houses = new HouseCloseUp(data, language);
        this.coordinates = IntStream.range(0, data.rows())
                .mapToObj(row -> coordinateLabel(SIDES.get(row % SIDES.size())))
                .toList();
        houses.chart().addLayers(line, guide, lineLabel);
        houses.chart().addLayers(coordinates.toArray(LabelLayer[]::new));
        houses.chart().litRowProperty().bindBidirectional(spotlight.rowProperty());
        houses.chart().litPartProperty().bind(spotlight.partProperty());
        lineLabel.setSide(LabelSide.ABOVE_LEFT);
        double price = neuron.predict(FriendsHouse.AREA);
        guide.setReading(FriendsHouse.AREA, numbers.area(FriendsHouse.AREA), price, numbers.thousands(price));
        board = new Storyboard(houses.chart().node(), steps(), language);
        board.setId("price-storyboard");
        board.setName(words.get("story.name"));
        board.playWhenFirstSeen();
    }

    private static LabelLayer coordinateLabel(LabelSide side) {
        LabelLayer label = new LabelLayer("story-actual");
        label.setSide(side);
        return label;
    }

    private List<StoryStep> steps() {
        double price = neuron.predict(FriendsHouse.AREA);
        return List.of(
                new StoryStep(words.get("story.axes"), _ -> show(0, 0, 0, 0)),
                new StoryStep(words.get("story.points"), progress -> show(progress, 0, 0, 0)),
                new StoryStep(words.get("story.line", numbers.weight(WEIGHT)), progress -> show(1, progress, 0, 0)),
                new StoryStep(
                        words.get("story.rise", numbers.area(FriendsHouse.AREA)), progress -> show(1, 1, progress, 0)),
                new StoryStep(
                        words.get("story.read", numbers.thousands(price), numbers.dollarsOf(price)),
                        progress -> show(1, 1, 1, progress)));
    }

    private void show(double points, double drawn, double risen, double readOff) {
        int count = (int) Math.ceil(points * data.rows());
        houses.showHouses(count);
        for (int row = 0; row < data.rows(); row++) {
            double area = data.input(row, 0);
            double price = data.target(row);
            String text = words.get("story.point", numbers.area(area), numbers.dollarsOf(price));
            coordinates.get(row).setLabel(row < count ? text : "", area, price);
            coordinates.get(row).fade(Progress.ofPart(points, row, data.rows()));
        }
        drawLine(Progress.eased(drawn));
        guide.show(Progress.eased(risen), Progress.eased(readOff));
    }

    private void drawLine(double part) {
        double end = Progress.between(HouseCloseUp.LEAST_AREA, HouseCloseUp.LARGEST_AREA, part);
        double[] areas = part > 0 ? new double[] {HouseCloseUp.LEAST_AREA, end} : new double[0];
        line.setPoints(areas, IntStream.range(0, areas.length).mapToDouble(i -> neuron.predict(areas[i])).toArray());
        boolean passed = end > LABEL_AREA;
        lineLabel.setLabel(
                passed ? words.get("story.formula", numbers.weight(WEIGHT)) : "", LABEL_AREA, neuron.predict(LABEL_AREA));
        lineLabel.fade(passed ? (end - LABEL_AREA) / (HouseCloseUp.LARGEST_AREA - LABEL_AREA) : 0);
    }

    Storyboard node() {
        return board;
    }
}
