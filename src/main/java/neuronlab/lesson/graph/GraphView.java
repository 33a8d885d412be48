package neuronlab.lesson.graph;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkSpotlight;
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
    private final NetworkDiagram graph;
    private final Formula matrix;
    private final Formula writtenOut;
    private final Formula shortest;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public GraphView(String title, Language language) {
        this.language = language;
        GraphFormulas formulas = new GraphFormulas(SHAPE.inputs(), SHAPE.outputs());
        graph = graph();
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
        Arrangement drawing = Arrangement.filling(graph);
        Arrangement boxes = Arrangement.part(matrix);
        Arrangement lines = Arrangement.part(writtenOut);
        Arrangement line = Arrangement.part(shortest);
        return new FittedPane(
                Arrangement.column(drawing, boxes, lines, line),
                Arrangement.row(drawing, Arrangement.column(boxes, lines, line)),
                Arrangement.row(drawing, Arrangement.column(boxes, line)),
                Arrangement.row(drawing, boxes));
    }

    private NetworkDiagram graph() {
        NetworkDiagram diagram = new NetworkDiagram(language);
        diagram.setId("computation-graph");
        diagram.setNetworkShape(SHAPE);
        NetworkSpotlight.join(diagram, spotlight);
        diagram.setAccessibleHelp(language.words(GraphView.class).get("drawing", diagram.getAccessibleHelp()));
        return diagram;
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
