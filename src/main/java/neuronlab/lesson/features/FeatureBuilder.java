package neuronlab.lesson.features;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkSpotlight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.speech.Announcement;

/** The features to choose from, and the neuron that the chosen ones make: its size, its formula, its diagram. */
final class FeatureBuilder {
    private final Language language;
    private final Words words;
    private final Numbers numbers;
    private final FeatureFormula writing;
    private final Label count = new Label();
    private final Formula formula;
    private final NetworkDiagram diagram;
    private final FittedPane figure;

    FeatureBuilder(FeatureChoice choice, Spotlight spotlight, Language language) {
        this.language = language;
        this.words = language.words(FeatureBuilder.class);
        this.numbers = language.numbers();
        this.writing = new FeatureFormula(words, numbers);
        this.formula = new Formula(language);
        this.diagram = new NetworkDiagram(language);
        formula.setId("formula");
        diagram.setId("network-diagram");
        count.setId("parameter-count");
        Announcement.follow(count);
        count.getStyleClass().add("parameter-count");
        count.setWrapText(true);
        figure = arrange(Arrangement.part(new FeatureToggles(choice, words)), Arrangement.part(many(choice)));
        figure.getStyleClass().add("feature-builder");
        formula.litPartProperty().bindBidirectional(spotlight.partProperty());
        NetworkSpotlight.join(diagram, spotlight);
        choice.chosenProperty().subscribe(this::show);
    }

    private CountStepper many(FeatureChoice choice) {
        CountStepper stepper = new CountStepper(language).withSlider();
        Role.INPUT.mark(stepper);
        stepper.setId("feature-count");
        stepper.slider().setId("feature-slider");
        stepper.setLabel(words.get("many"));
        stepper.setRange(1, HouseFeature.values().length);
        choice.chosenProperty().subscribe(chosen -> stepper.setValue(chosen.size()));
        stepper.valueProperty().subscribe(count -> choice.chooseAsMany(count.intValue()));
        return stepper;
    }

    private FittedPane arrange(Arrangement toggles, Arrangement many) {
        Arrangement size = Arrangement.part(count);
        Arrangement sum = Arrangement.part(formula);
        Arrangement drawing = Arrangement.filling(diagram);
        Arrangement choosing = Arrangement.tabs()
                .tab(words.get("tab.choose"), Arrangement.column(many, toggles))
                .tab(words.get("tab.formula"), Arrangement.column(size, sum))
                .wrapping();
        Arrangement oneByOne = Arrangement.tabs()
                .tab(words.get("tab.choose"), toggles)
                .tab(words.get("tab.many"), Arrangement.column(many, size))
                .tab(words.get("tab.formula"), sum)
                .wrapping();
        return new FittedPane(
                Arrangement.column(many, toggles, size, sum, drawing),
                Arrangement.column(many, toggles, size, drawing),
                Arrangement.row(Arrangement.column(many, toggles, size, sum), drawing),
                Arrangement.row(Arrangement.column(many, toggles, size), drawing),
                Arrangement.row(choosing, drawing),
                Arrangement.row(oneByOne, drawing),
                Arrangement.row(toggles, drawing));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    List<Region> figures() {
        return List.of(formula, diagram);
    }

    private void show(List<HouseFeature> features) {
        NetworkShape shape = new NetworkShape(features.size(), 1, true, false);
        count.setText(countText(shape));
        formula.linesProperty().set(writing.lines(features));
        diagram.show(shape, labels(features, shape));
    }

    private String countText(NetworkShape shape) {
        String inputs = numbers.whole(shape.inputs());
        String parameters = numbers.whole(shape.parameters());
        return words.count("count", shape.inputs(), inputs, parameters);
    }

    private NetworkLabels labels(List<HouseFeature> features, NetworkShape shape) {
        boolean single = shape.inputs() == 1;
        return NetworkLabels.letters(shape, language)
                .withInput(input -> letter("formula.input", input, single))
                .withWeight((_, input) -> letter("formula.weight", input, single))
                .withNames(
                        input -> words.get("name." + features.get(input).key()), _ -> words.get("formula.price"));
    }

    private String letter(String key, int index, boolean single) {
        return single ? words.get(key) : words.get("diagram.indexed", words.get(key), numbers.whole(index + 1));
    }
}
