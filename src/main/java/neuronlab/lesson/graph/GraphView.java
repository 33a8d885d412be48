package neuronlab.lesson.graph;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.formula.Expression;
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
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Lighting;

/** The page on the computation graph: the drawing and three formulas that light up together. */
public final class GraphView implements LessonView {
    private static final NetworkShape SHAPE = new NetworkShape(3, 3, true, true);

    private final Spotlight spotlight = new Spotlight();
    private final Language language;
    private final FlowingNumbers flow = new FlowingNumbers();
    private final NetworkDiagram graph;
    private final InputSliders sliders;
    private final Formula matrix;
    private final Formula writtenOut;
    private final Formula shortest;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public GraphView(String title, Language language) {
        this.language = language;
        GraphFormulas formulas = new GraphFormulas(SHAPE.inputs(), SHAPE.outputs(), flow, language.numbers());
        graph = graph();
        sliders = new InputSliders(flow, SHAPE.inputs(), language);
        matrix = formula("matrix-formula", formulas.matrices());
        writtenOut = formula("written-out-formula", formulas.writtenOut());
        shortest = formula("short-formula", formulas.shortest());
        shortest.getStyleClass().add("closing-formula");
        page = new LessonPage(
                title,
                LessonTexts.of(GraphView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("graph", figure())
                        .direction("light", Lighting.ofParts(spotlight)));
    }

    /** The drawing and the formulas, together in sight. */
    private Region figure() {
        Words words = language.words(GraphView.class);
        Arrangement inputs = Arrangement.part(sliders);
        Arrangement drawing = Arrangement.filling(graph);
        Arrangement boxes = Arrangement.part(matrix);
        Arrangement lines = Arrangement.part(writtenOut);
        Arrangement line = Arrangement.part(shortest);
        Arrangement forms = Arrangement.tabs()
                .tab(words.get("tab.matrices"), Arrangement.column(boxes, line))
                .tab(words.get("tab.written-out"), lines);
        Arrangement formsAndInputs = Arrangement.tabs()
                .tab(words.get("tab.matrices"), Arrangement.column(boxes, line))
                .tab(words.get("tab.written-out"), lines)
                .tab(words.get("tab.inputs"), inputs)
                .wrapping();
        FittedPane figure = new FittedPane(
                Arrangement.column(inputs, drawing, Arrangement.row(boxes.hugging(), lines.hugging()), line),
                Arrangement.column(inputs, drawing, Arrangement.row(boxes.hugging(), line.hugging()), lines),
                Arrangement.column(inputs, drawing, boxes, lines, line),
                Arrangement.column(inputs, drawing, forms),
                Arrangement.row(Arrangement.column(inputs, drawing), Arrangement.column(boxes, lines, line)),
                Arrangement.row(Arrangement.column(inputs, drawing), forms),
                Arrangement.row(drawing, formsAndInputs),
                Arrangement.row(drawing, boxes));
        figure.getStyleClass().add("graph-figure");
        return figure;
    }

    private NetworkDiagram graph() {
        NetworkDiagram diagram = new NetworkDiagram(language);
        diagram.setId("computation-graph");
        diagram.setNetworkShape(SHAPE);
        NetworkLabels letters = NetworkLabels.letters(SHAPE, language);
        flow.shownProperty().subscribe(shown -> diagram.setLabels(shown ? numbers(letters) : letters));
        flow.flowProperty().subscribe(_ -> diagram.refresh());
        diagram.setEditor(new GraphEditor(flow));
        NetworkSpotlight.join(diagram, spotlight);
        diagram.setAccessibleHelp(language.words(GraphView.class).get("drawing", diagram.getAccessibleHelp()));
        return diagram;
    }

    private NetworkLabels numbers(NetworkLabels letters) {
        Numbers numbers = language.numbers();
        Words words = language.words(GraphView.class);
        return letters.withInput(input -> numbers.upTo(flow.input(input).get(), 1))
                .withWeight((output, input) -> numbers.upTo(flow.weight(output, input), 1))
                .withBias(output -> bias(flow.bias(output), words, numbers))
                .withOutput(output -> numbers.fixed(flow.flowProperty().get().outputs().get(output), 2));
    }

    private static String bias(double value, Words words, Numbers numbers) {
        return words.get(value < 0 ? "bias.minus" : "bias.plus", numbers.upTo(Math.abs(value), 1));
    }

    private Formula formula(String id, List<Expression> lines) {
        Formula formula = new Formula(language);
        formula.setId(id);
        formula.linesProperty().set(lines);
        formula.litPartProperty().bindBidirectional(spotlight.partProperty());
        return formula;
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return List.of(graph, matrix, writtenOut, shortest);
    }
}
