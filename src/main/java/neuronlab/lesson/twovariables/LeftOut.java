package neuronlab.lesson.twovariables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.control.Choice;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.house.HousePoints;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.LeastSquares;
import neuronlab.model.network.Parameters;

/** What the best weight of the bathrooms would be if one of the ten houses had not been sold: one point for each. */
final class LeftOut {
    private static final int NONE = -1;
    private static final int BATHROOMS = 1;
    private static final double LOWEST = -40;
    private static final double HIGHEST = 30;
    private static final double MARGIN = 0.5;

    private final Table houses = Houses.twoVariables();
    private final Words words;
    private final HouseNumbers numbers;
    private final double[] places;
    private final double[] weights;
    private final double ofAll;
    private final HousePoints chart;
    private final Choice<Integer> choice;
    private final Label told = new Label();
    private final FittedPane figure;

    LeftOut(Language language) {
        words = language.words(LeftOut.class);
        numbers = new HouseNumbers(language);
        ofAll = weightOfBathrooms(houses);
        places = IntStream.rangeClosed(1, houses.rows()).asDoubleStream().toArray();
        weights = IntStream.range(0, houses.rows())
                .mapToDouble(row -> weightOfBathrooms(houses.without(row)))
                .toArray();
        chart = chart(language);
        List<Integer> offered = new ArrayList<>(List.of(NONE));
        IntStream.range(0, houses.rows()).forEach(offered::add);
        choice = new Choice<>(words.get("left-out.choose"), this::name, offered, language);
        choice.box().setId("left-out-choice");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.valueProperty().set(NONE);
        told.setId("left-out-weight");
        told.getStyleClass().add("left-out-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        Announcement.follow(told);
        Arrangement picture = Arrangement.filling(chart.node());
        Arrangement which = Arrangement.part(choice);
        Arrangement sentence = Arrangement.part(told);
        figure = new FittedPane(
                Arrangement.column(picture, Arrangement.row(which, sentence)),
                Arrangement.column(picture, which, sentence),
                Arrangement.row(picture, Arrangement.column(which, sentence)),
                Arrangement.row(picture, which));
        figure.setId("left-out");
        chart.placeProperty().subscribe(place -> choice.valueProperty().set(place.intValue()));
        choice.valueProperty().subscribe(this::show);
    }

    private static double weightOfBathrooms(Table table) {
        Parameters best = LeastSquares.of(table).orElseThrow();
        return best.weight(0, 0, BATHROOMS);
    }

    private HousePoints chart(Language language) {
        double end = houses.rows() + MARGIN;
        HousePoints drawn = new HousePoints(
                        "left-out-chart",
                        "left-out-point",
                        new HousePoints.Told(this::tell, this::summary),
                        language,
                        level("left-out-zero", 0, end),
                        level("left-out-all", ofAll, end))
                .within(
                        AxisDescription.counted(words.get("left-out.x"), MARGIN, end),
                        AxisDescription.linear(words.get("left-out.y"), LOWEST, HIGHEST));
        drawn.show(places, weights);
        return drawn;
    }

    private static CurveLayer level(String styleClass, double height, double end) {
        CurveLayer level = new CurveLayer(styleClass);
        level.setPoints(new double[] {MARGIN, end}, new double[] {height, height});
        return level;
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    List<Region> figures() {
        return List.of(chart.node());
    }

    private String name(int row) {
        if (row == NONE) {
            return words.get("left-out.none");
        }
        House house = House.all(houses).get(row);
        return words.get(
                "left-out.house",
                numbers.whole(row + 1),
                numbers.area(house.area()),
                numbers.whole(house.bathrooms()),
                numbers.dollarsOf(house.actual()));
    }

    private void show(Integer chosen) {
        int row = chosen == null ? NONE : chosen;
        chart.light(row);
        double weight = row == NONE ? ofAll : weights[row];
        told.setText(words.get(row == NONE ? "left-out.all" : "left-out.nine", signed(weight)));
        if (row == NONE || chart.placeProperty().get() != row) {
            chart.refresh();
        }
    }

    private String signed(double weight) {
        return words.get(weight < 0 ? "left-out.below" : "left-out.above", numbers.bias(Math.abs(weight)));
    }

    private String tell(int house) {
        House left = House.all(houses).get(house);
        return words.get(
                "left-out.row",
                numbers.area(left.area()),
                numbers.whole(left.bathrooms()),
                numbers.dollarsOf(left.actual()),
                signed(weights[house]));
    }

    private String summary() {
        return words.get("left-out.summary", numbers.whole(weights.length), signed(ofAll));
    }
}
