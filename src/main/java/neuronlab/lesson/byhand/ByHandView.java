package neuronlab.lesson.byhand;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.landscape.ErrorLandscape;
import neuronlab.lesson.shared.landscape.ExploredMap;
import neuronlab.lesson.shared.neuron.ErrorDisplay;
import neuronlab.lesson.shared.neuron.GoalLadder;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.lesson.shared.neuron.HouseChart;
import neuronlab.lesson.shared.neuron.NeuronDiagram;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.NeuronTransport;
import neuronlab.lesson.shared.neuron.ParameterSliders;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Lighting;
import neuronlab.model.LinearNeuron;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;

/** The page of the lesson in which the reader trains. */
public final class ByHandView implements LessonView {
    private static final ParameterGrid WEIGHTS = new ParameterGrid(new Range(0, 0.4), 0.001, 3);
    private static final ParameterGrid BIASES = new ParameterGrid(new Range(0, 460), 1, 0);

    private static final int FIRST_GOAL = 799;
    private static final int SECOND_GOAL = 500;
    private static final List<Integer> GOALS = List.of(750, 600, SECOND_GOAL, 450);
    /** With the bias left at its start the error comes no lower than a little below this. */
    private static final double FLOOR_OF_ONE_KNOB = 692;

    private final NeuronTraining state = NeuronTraining.onThreeHouses(HandRecord.START);
    private final Spotlight spotlight = new Spotlight();
    private final LessonPage page;
    private final Region chart;
    private final Region diagram;
    private final Region explored;
    private final Region landscape;

    /**
     * Opens it in its starting state.
     *
     * @param record where the best is noted that the reader comes to
     */
    public ByHandView(String title, Language language, HandRecord record) {
        Numbers numbers = language.numbers();
        Words words = language.words(NeuronTraining.class);
        HouseChart houses = new HouseChart(state, language).lightWith(spotlight);
        chart = houses.node();
        diagram = new NeuronDiagram(state, List.of(words.get("diagram.input")), language)
                .lightWith(spotlight)
                .node();
        explored = new ExploredMap(state, WEIGHTS.range(), BIASES.range(), language).node();
        landscape = new ErrorLandscape(state, WEIGHTS, BIASES, language).figure().node();
        ObservableValue<String> weight =
                state.snapshotProperty().map(now -> numbers.fixed(now.neuron().weight(0), WEIGHTS.decimals()));
        ObservableValue<String> bias =
                state.snapshotProperty().map(now -> numbers.fixed(now.neuron().bias(), BIASES.decimals()));
        Guesses guesses = Guesses.of(ByHandView.class, language);
        page = new LessonPage(
                title,
                LessonTexts.of(ByHandView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("trainer", trainer(words, language, record))
                        .inset("guess-one-knob", guesses.card("one-knob", isBelow(FLOOR_OF_ONE_KNOB)))
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("model", state.glide())
                        .direction("view", houses.looks())
                        .value("weight", weight)
                        .value("bias", bias));
    }

    private static void note(HandRecord record, double error) {
        if (error < FIRST_GOAL) {
            record.note(new HandRecord.Best(HandRecord.START, error));
        }
    }

    private Region trainer(Words words, Language language, HandRecord record) {
        ParameterSliders sliders = new ParameterSliders(state, language);
        sliders.addWeight(0, "weight", words.get("weight"), WEIGHTS);
        sliders.addBias("bias", words.get("bias"), BIASES);
        sliders.lightWith(spotlight);
        Words own = language.words(ByHandView.class);
        Arrangement line = Arrangement.leading(chart);
        NeuronTransport transport = NeuronTransport.byHand(state, language);
        Arrangement knobs = Arrangement.part(sliders);
        Arrangement number = Arrangement.part(new ErrorDisplay(state, language).node());
        GoalLadder ladder = new GoalLadder(state, FIRST_GOAL, GOALS, language);
        record.bestProperty().get().ifPresent(best -> ladder.remember(best.error()));
        ladder.leastProperty().subscribe(least -> note(record, least.doubleValue()));
        Arrangement goals = Arrangement.part(ladder);
        Arrangement error = Arrangement.column(number, goals);
        Arrangement neuron = Arrangement.filling(diagram);
        Arrangement views = Arrangement.tabs()
                .tab(own.get("tab.neuron"), neuron)
                .tab(own.get("tab.explored"), Arrangement.filling(explored))
                .tab(own.get("tab.landscape"), Arrangement.filling(landscape));
        Arrangement one = Arrangement.tabs()
                .tab(own.get("tab.line"), line)
                .tab(own.get("tab.neuron"), neuron)
                .tab(own.get("tab.explored"), Arrangement.filling(explored))
                .tab(own.get("tab.landscape"), Arrangement.filling(landscape));
        Arrangement oneOrGoals = Arrangement.tabs()
                .tab(own.get("tab.line"), line)
                .tab(own.get("tab.goals"), goals)
                .tab(own.get("tab.neuron"), neuron)
                .tab(own.get("tab.explored"), Arrangement.filling(explored))
                .tab(own.get("tab.landscape"), Arrangement.filling(landscape));
        Arrangement fewer = Arrangement.tabs()
                .tab(own.get("tab.line"), line)
                .tab(own.get("tab.goals"), goals)
                .tab(own.get("tab.landscape"), Arrangement.filling(landscape));
        Arrangement knobsAndError = Arrangement.row(knobs.weighing(1.7), error);
        FittedPane trainer = new FittedPane(
                Arrangement.row(
                        Arrangement.column(line, transport.whole(), knobs).weighing(1.5),
                        Arrangement.column(number, goals, Arrangement.filling(explored), Arrangement.filling(landscape), neuron)),
                Arrangement.column(line.weighing(1.5), transport.whole(), knobsAndError, views),
                Arrangement.column(line.weighing(1.5), transport.whole(), error, knobs, views),
                Arrangement.column(one, transport.whole(), knobsAndError),
                Arrangement.column(one, transport.whole(), error, knobs),
                Arrangement.column(one, Arrangement.row(number, transport.bar()), goals, knobs),
                Arrangement.column(oneOrGoals, Arrangement.row(number, transport.bar()), knobs),
                Arrangement.row(line, Arrangement.column(error, knobs, transport.whole())),
                Arrangement.row(line, Arrangement.column(Arrangement.row(number, transport.bar()), goals, knobs)),
                Arrangement.row(fewer, Arrangement.column(Arrangement.row(number, transport.bar()), knobs)),
                Arrangement.row(line, Arrangement.column(Arrangement.row(number, transport.bar()), knobs)));
        trainer.getStyleClass().add("trainer");
        return trainer;
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of("reach-799", isBelow(FIRST_GOAL), "reach-500", isBelow(SECOND_GOAL));
    }

    private ObservableValue<Boolean> isBelow(double goal) {
        return state.snapshotProperty().map(now -> now.error() < goal && !state.isGuided());
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.live()).handleAnywhere(event);
    }

    @Override
    public List<Region> figures() {
        return List.of(chart, diagram, explored, landscape);
    }
}
