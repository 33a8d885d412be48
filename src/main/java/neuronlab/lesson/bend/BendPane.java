package neuronlab.lesson.bend;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.decision.ClassKey;
import neuronlab.figure.decision.NeuronLayers;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.shared.training.LearningChart;
import neuronlab.model.learning.ConfusionMatrix;

/** Everything that shows, builds and trains the network with hidden neurons. */
final class BendPane {
    private final BendState state;
    private final Words words;
    private final Numbers numbers;
    private final BendMap map;
    private final BendDiagram diagram;
    private final BendControls controls;
    private final LearningChart chart;
    private final ClassKey key = new ClassKey();
    private final Label sentence = new Label();
    private final FittedPane figure;

    BendPane(BendState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        numbers = language.numbers();
        map = new BendMap(state, words, language);
        diagram = new BendDiagram(state, words, language);
        controls = new BendControls(state, words, language);
        chart = new LearningChart(
                state.training(),
                state.replay(),
                List.of(words.get("curves.right"), words.get("curves.others")),
                this::shares,
                language);
        sentence.setId("bend-sentence");
        sentence.getStyleClass().add("latest-event");
        sentence.setWrapText(true);
        Announcement.follow(sentence);
        figure = arrange();
        figure.getStyleClass().addAll("trainer", "bend-figure");
        new TransportKeys(state.training()).listenWithin(figure);
        state.snapshotProperty().subscribe(this::show);
        map.pointedProperty().subscribe(neuron -> {
            diagram.light(neuron.intValue());
            showPointed();
        });
        diagram.pointedProperty().subscribe(this::showPointed);
    }

    /** The hidden neuron that is pointed at, in the network or by its line on the map. */
    private int pointed() {
        int inNetwork = diagram.pointedProperty().get();
        return inNetwork == NeuronLayers.NONE ? map.pointedProperty().get() : inNetwork;
    }

    private void showPointed() {
        map.light(pointed());
        show(state.snapshotProperty().get());
    }

    /** Shows what a hidden neuron alone has to say; the first one is 1, and 0 is none. */
    void light(int neuron) {
        diagram.pointTo(neuron - 1);
    }

    List<Region> figures() {
        return List.of(map.node(), diagram.node(), chart.node());
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    private FittedPane arrange() {
        Arrangement plane = Arrangement.leading(map.node());
        Arrangement standing = Arrangement.part(new StillPane(sentence));
        Arrangement said = Arrangement.row(Arrangement.part(key).hugging(), standing);
        Arrangement steps = Arrangement.part(controls.bar());
        Arrangement hidden = Arrangement.part(controls.hidden());
        Arrangement choices = Arrangement.part(controls.choices());
        Arrangement network = Arrangement.filling(diagram.node());
        Arrangement curves = Arrangement.filling(chart.node());
        Arrangement pictures = Arrangement.tabs()
                .tab(words.get("tab.network"), network)
                .tab(words.get("tab.curves"), curves);
        Arrangement others = Arrangement.tabs()
                .tab(words.get("tab.choices"), choices)
                .tab(words.get("tab.network"), network)
                .tab(words.get("tab.curves"), curves);
        Arrangement everything = Arrangement.tabs()
                .tab(words.get("tab.steps"), Arrangement.column(hidden, steps, standing))
                .tab(words.get("tab.choices"), choices)
                .tab(words.get("tab.network"), network)
                .tab(words.get("tab.curves"), curves);
        Arrangement withoutWords = Arrangement.tabs()
                .tab(words.get("tab.steps"), Arrangement.column(hidden, steps))
                .tab(words.get("tab.choices"), choices)
                .tab(words.get("tab.network"), network)
                .tab(words.get("tab.curves"), curves);
        Arrangement mapped = Arrangement.column(plane, said).weighing(1.15);
        return new FittedPane(
                Arrangement.column(
                        Arrangement.row(mapped, Arrangement.column(hidden, choices, steps, curves)).weighing(1.5),
                        network),
                Arrangement.column(
                        Arrangement.row(mapped, Arrangement.column(hidden, choices, steps)).weighing(1.5), pictures),
                Arrangement.column(hidden, choices, Arrangement.row(plane.weighing(1.15), network), said, steps, curves),
                Arrangement.column(hidden, choices, Arrangement.row(plane.weighing(1.15), pictures), said, steps),
                Arrangement.column(hidden, plane, said, steps, others),
                Arrangement.column(plane.weighing(1.6), everything),
                Arrangement.row(plane, everything.weighing(1.3)),
                Arrangement.row(plane, withoutWords.weighing(1.3)));
    }

    private void show(BendSnapshot now) {
        ExampleSet examples = now.setting().examples();
        key.setNames(examples.className(0, words), examples.className(1, words));
        int neuron = pointed();
        sentence.setText(neuron == NeuronLayers.NONE || neuron >= now.setting().hidden() ? standing(now) : about(neuron));
    }

    private String about(int neuron) {
        return words.get("neuron.about", numbers.whole(neuron + 1));
    }

    private String standing(BendSnapshot now) {
        return words.count(
                map.standing(),
                now.steps(),
                numbers.whole(now.steps()),
                numbers.whole(now.training().right()),
                numbers.whole(now.training().total()),
                numbers.whole(now.heldOut().right()),
                numbers.whole(now.heldOut().total()));
    }

    private List<String> shares() {
        BendSnapshot now = state.snapshotProperty().get();
        return List.of(share(now.training()), share(now.heldOut()));
    }

    private String share(ConfusionMatrix answers) {
        return words.get("of", numbers.whole(answers.right()), numbers.whole(answers.total()));
    }
}
