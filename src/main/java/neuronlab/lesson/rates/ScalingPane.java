package neuronlab.lesson.rates;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.transport.TransportBar;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.landscape.ErrorLandscape;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;
import neuronlab.model.network.Parameters;

/** The gutter and the bowl: two landscapes of the same three houses, stepped by the same buttons. */
final class ScalingPane {
    private static final ParameterGrid SCALED_WEIGHTS = new ParameterGrid(new Range(-210, 250), 1, 1);
    private static final List<Integer> COUNTS = List.of(1, 10, 100);
    private static final double THOUSAND = 1000;

    private final TwinTraining twins;
    private final Words words;
    private final Numbers numbers;
    private final Region gutter;
    private final Region bowl;
    private final Region rate;
    private final FittedPane figure;

    ScalingPane(TwinTraining twins, Language language) {
        this.twins = twins;
        words = language.words(ScalingPane.class);
        numbers = language.numbers();
        ErrorLandscape raw = new ErrorLandscape(twins.raw(), RatesPane.WEIGHTS, RatesPane.BIASES, language);
        raw.figure().setOnMove(place -> twins.moveRaw(raw.parametersAt(place)));
        raw.figure().setOnRelease(twins::endMove);
        gutter = named(raw, "raw-landscape");
        ErrorLandscape scaled = new ErrorLandscape(
                twins.scaled(),
                new ErrorLandscape.Axis(words.get("weight.scaled"), SCALED_WEIGHTS),
                new ErrorLandscape.Axis(words.get("bias.scaled"), RatesPane.BIASES),
                language);
        scaled.figure().setOnMove(place -> twins.moveScaled(scaled.parametersAt(place)));
        scaled.figure().setOnRelease(twins::endMove);
        bowl = named(scaled, "scaled-landscape");
        rate = new SharedRate(twins.scaled(), words.get("rate.shared"), language).node();
        figure = arrange(language);
        figure.getStyleClass().add("trainer");
        new TransportKeys(twins).listenWithin(figure);
    }

    private static Region named(ErrorLandscape landscape, String id) {
        landscape.figure().node().setId(id);
        return landscape.figure().node();
    }

    private FittedPane arrange(Language language) {
        TransportBar bar = new TransportBar(
                        twins, COUNTS, count -> words.count("step", count, numbers.whole(count)), language)
                .prefixIds("twin-");
        twins.scaled().snapshotProperty().subscribe(now ->
                bar.placeTextProperty().set(words.count("place", now.steps(), numbers.whole(now.steps()))));
        Arrangement rawModel = Arrangement.part(told("raw-model", words.get("title.raw"), rawText()));
        Arrangement scaledModel = Arrangement.part(told("scaled-model", words.get("title.scaled"), scaledText()));
        Arrangement left = Arrangement.column(rawModel, Arrangement.leading(gutter));
        Arrangement right = Arrangement.column(scaledModel, Arrangement.leading(bowl));
        Arrangement maps = Arrangement.row(left, right);
        Arrangement press = Arrangement.filling(bar);
        Arrangement dial = Arrangement.part(rate);
        return new FittedPane(
                Arrangement.column(maps, Arrangement.row(press, dial)),
                Arrangement.column(maps, press, dial),
                Arrangement.column(
                        Arrangement.row(Arrangement.leading(gutter), Arrangement.leading(bowl)),
                        rawModel,
                        scaledModel,
                        press,
                        dial),
                Arrangement.column(
                        Arrangement.tabs()
                                .tab(words.get("tab.raw"), left)
                                .tab(words.get("tab.scaled"), right),
                        press,
                        dial),
                Arrangement.row(
                        Arrangement.leading(gutter), Arrangement.leading(bowl), Arrangement.column(press, dial)),
                Arrangement.row(Arrangement.leading(bowl), Arrangement.column(press, dial)));
    }

    /** What a model is, below its name. */
    private static Region told(String id, String title, ObservableValue<String> text) {
        Label name = new Label(title);
        name.getStyleClass().add("figure-title");
        name.setWrapText(true);
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("scaling-model");
        label.setWrapText(true);
        text.subscribe(label::setText);
        VBox both = new VBox(name, new StillPane(label));
        both.getStyleClass().add("scaling-told");
        return both;
    }

    private ObservableValue<String> rawText() {
        return twins.raw().snapshotProperty().map(now -> words.get(
                "model.raw",
                numbers.fixed(now.neuron().weight(0), RatesPane.WEIGHTS.decimals()),
                dollarsAFoot(now.neuron().weight(0)),
                numbers.whole(now.error())));
    }

    private ObservableValue<String> scaledText() {
        return twins.scaled().snapshotProperty().map(now -> words.get(
                "model.scaled",
                numbers.fixed(now.neuron().weight(0), SCALED_WEIGHTS.decimals()),
                dollarsAFoot(weightInSquareFeet()),
                numbers.whole(now.error())));
    }

    /** The weight of the standardised model for areas in square feet: what one costs, in thousands of dollars. */
    private double weightInSquareFeet() {
        Parameters model = twins.scaled().live().momentProperty().get().parameters();
        return twins.scale().toRaw(model).weight(0, 0, 0);
    }

    private String dollarsAFoot(double thousands) {
        return numbers.fixed(thousands * THOUSAND, 2);
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** Those that can be shown by themselves. */
    List<Region> figures() {
        return List.of(gutter, bowl);
    }
}
