package neuronlab.lesson.features;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.HousePoints;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.PowerFit;

/** Ten houses, a neuron that is given more and more powers of their area, and its two errors: learned and left out. */
final class LearnedByHeart {
    private static final Range AREAS = new Range(1300, 3100);
    private static final Range PRICES = new Range(150, 600);
    private static final int POINTS_OF_A_CURVE = 400;
    /** The area of a house that nobody has sold yet. */
    private static final double ASKED = 2700;

    private final Words words;
    private final Numbers numbers;
    private final double[] areas;
    private final double[] prices;
    private final HousePoints chart;
    private final CurveLayer curve = new CurveLayer("power-curve");
    private final CountStepper powers;
    private final Label learned = label("learned-error");
    private final Label leftOut = label("left-out-error");
    private final Label asked = label("asked-price");
    private final FittedPane figure;
    private PowerFit fit;

    LearnedByHeart(Language language) {
        words = language.words(LearnedByHeart.class);
        numbers = language.numbers();
        Table houses = Houses.twoVariables();
        areas = IntStream.range(0, houses.rows()).mapToDouble(row -> houses.input(row, 0)).toArray();
        prices = IntStream.range(0, houses.rows()).mapToDouble(houses::target).toArray();
        chart = new HousePoints(
                        "power-chart", "power-point", new HousePoints.Told(this::tell, this::summary), language, curve)
                .within(
                        AxisDescription.linear(words.get("heart.x"), AREAS.lower(), AREAS.upper()),
                        AxisDescription.linear(words.get("heart.y"), PRICES.lower(), PRICES.upper()));
        chart.show(areas, prices);
        powers = new CountStepper(language).withSlider();
        Role.INPUT.mark(powers);
        powers.setId("powers");
        powers.setLabel(words.get("heart.powers"));
        powers.setRange(1, areas.length - 1);
        leftOut.getStyleClass().add("left-out");
        Announcement.follow(leftOut);
        figure = arrange();
        figure.setId("learned-by-heart");
        figure.getStyleClass().add("learned-by-heart");
        powers.valueProperty().subscribe(count -> show(count.intValue()));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("heart-error");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private FittedPane arrange() {
        Arrangement picture = Arrangement.leading(chart.node());
        Arrangement count = Arrangement.part(powers);
        Arrangement errors =
                Arrangement.column(Arrangement.part(learned), Arrangement.part(leftOut), Arrangement.part(asked));
        return new FittedPane(
                Arrangement.column(picture, Arrangement.row(count.hugging(), errors)),
                Arrangement.column(picture, count, errors),
                Arrangement.row(picture, Arrangement.column(count, errors)),
                Arrangement.row(picture, count));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    List<Region> figures() {
        return List.of(chart.node());
    }

    /** Takes the powers up to this one, or as many as there can be. */
    void choose(int highest) {
        powers.setValue(Math.clamp(highest, 1, areas.length - 1));
    }

    private void show(int highest) {
        fit = PowerFit.of(areas, prices, highest);
        double[] x = IntStream.rangeClosed(0, POINTS_OF_A_CURVE)
                .mapToDouble(point -> AREAS.lower() + point * AREAS.length() / POINTS_OF_A_CURVE)
                .toArray();
        curve.setPoints(x, IntStream.range(0, x.length).mapToDouble(point -> fit.at(x[point])).toArray());
        learned.setText(words.get("heart.learned", numbers.whole(fit.error(areas, prices))));
        leftOut.setText(
                highest < areas.length - 1
                        ? words.get("heart.left-out", numbers.whole(PowerFit.errorLeftOut(areas, prices, highest)))
                        : words.get("heart.left-out.none"));
        asked.setText(words.get("heart.asked", numbers.whole(ASKED), numbers.whole(fit.at(ASKED))));
        chart.refresh();
    }

    private String tell(int house) {
        return words.get(
                "heart.house",
                numbers.whole(areas[house]),
                numbers.fixed(prices[house], 1),
                numbers.fixed(fit.at(areas[house]), 1));
    }

    private String summary() {
        return words.get("heart.summary", numbers.whole(areas.length), numbers.whole(powers.getValue()));
    }
}
