package neuronlab.lesson.twovariables;

import java.util.List;
import neuronlab.figure.agreement.AgreementChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.neuron.NeuronTraining;

/** The chart of the predicted prices of the houses against the actual ones. */
final class HouseAgreement {
    private static final double LOWEST_PRICE = 150;
    private static final double HIGHEST_PRICE = 600;
    private static final double NAME_X = 350;
    private static final double NAME_Y = 530;

    private final NeuronTraining state;
    private final Words words;
    private final HouseNumbers numbers;
    private final AgreementChart chart;

    HouseAgreement(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.words = language.words(HouseAgreement.class);
        this.numbers = new HouseNumbers(language);
        this.chart = new AgreementChart(language);
        chart.node().setId("agreement-chart");
        chart.setAxes(axis("agreement.x"), axis("agreement.y"));
        chart.nameDiagonal(words.get("agreement.diagonal"), NAME_X, NAME_Y);
        chart.setActual(houses().stream().mapToDouble(House::actual).toArray());
        chart.rowDescriptionProperty().set(this::describe);
        chart.litRowProperty().bindBidirectional(spotlight.rowProperty());
        state.replay().drawnBy(chart.node());
        state.replay().versionProperty().subscribe(_ -> show());
    }

    Chart node() {
        return chart.node();
    }

    private AxisDescription axis(String title) {
        return AxisDescription.linear(words.get(title), LOWEST_PRICE, HIGHEST_PRICE);
    }

    private List<House> houses() {
        return House.all(state.data(), state.snapshotProperty().get().neuron());
    }

    private void show() {
        chart.predictionsProperty()
                .set(House.all(state.data(), state.shownNeuron()).stream()
                        .mapToDouble(House::predicted)
                        .toArray());
        chart.node().setAccessibleText(words.get(
                "agreement.accessible",
                numbers.whole(state.data().rows()),
                numbers.error(state.snapshotProperty().get().error())));
    }

    private String describe(int row) {
        House house = houses().get(row);
        return words.get(
                "agreement.row",
                numbers.area(house.area()),
                numbers.whole(house.bathrooms()),
                numbers.price(house.actual()),
                numbers.price(house.predicted()),
                numbers.price(house.residual()),
                numbers.error(house.squared()));
    }
}
