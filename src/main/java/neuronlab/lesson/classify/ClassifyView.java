package neuronlab.lesson.classify;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Glide;
import neuronlab.model.Softmax;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The page on classes, scores and softmax. */
public final class ClassifyView implements LessonView {
    private static final double QUARTER = 0.25;
    private static final double NEARLY = 0.005;
    /** The share of the better of the first two scores, 2 and 4, once both are doubled. */
    private static final double DOUBLED = Softmax.of(4, 8)[1];

    private final SoftmaxState state = new SoftmaxState();
    private final Spotlight spotlight = new Spotlight();
    private final Language language;
    private final ClassNames names;
    private final MarkedHouses houses;
    private final Formula formula;
    private final DataTable<List<Double>> examples;
    private final SoftmaxExplorer explorer;
    private final RankedBars ranked;
    private final UnfoldedState scores = new UnfoldedState();
    private final SoftmaxUnfolded unfolded;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public ClassifyView(String title, Language language) {
        this.language = language;
        names = ClassNames.of(language);
        houses = new MarkedHouses(houses(language.words(ClassifyView.class)), language);
        formula = formula();
        examples = new SoftmaxExamples(language).node();
        examples.litPartProperty().bindBidirectional(spotlight.partProperty());
        ranked = ranked();
        explorer = new SoftmaxExplorer(state, names, ranked, language);
        explorer.litClassProperty().bindBidirectional(spotlight.rowProperty());
        unfolded = new SoftmaxUnfolded(scores, language);
        page = new LessonPage(
                title,
                LessonTexts.of(ClassifyView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("houses", houses.figure())
                        .inset("formula", formula)
                        .figure("unfolded", unfolded.figure())
                        .inset(
                                "guess-double",
                                Guesses.of(ClassifyView.class, language)
                                        .card("double", scores.unfoldedProperty().map(ClassifyView::isDoubled)))
                        .inset("examples", examples)
                        .figure("explorer", explorer.figure())
                        .direction("scores", new Glide(state::firstScores, state::setScores, () -> {})));
    }

    /** The houses that the friend has marked. A tick or a cross stands before the word of her label. */
    private static DataTable<House> houses(Words words) {
        Table marked = LabelledHouses.training();
        return new HouseTable("labelled-houses", marked, words.language())
                .area(words.get("area"))
                .bathrooms(words.get("bathrooms"))
                .label(
                        words.get("label"),
                        house -> words.get(marked.label(house.row()) == LabelledHouses.GOOD ? "label.good" : "label.bad"))
                .node();
    }

    /** softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ). */
    private Formula formula() {
        Formula shown = new Formula(language);
        shown.setId("softmax-formula");
        shown.setLines(Expression.sequence(
                Expression.symbol("y", "i", Part.all(Role.OUTPUT)),
                Expression.operator("="),
                new Expression.Function("softmax", Part.softmax()),
                new Expression.Subscript(new Expression.Bracketed(Expression.symbol("z")), Expression.symbol("i")),
                Expression.operator("="),
                new Expression.Fraction(power("i"), new Expression.Sum(Expression.symbol("j"), power("j")))));
        shown.litPartProperty().bindBidirectional(spotlight.partProperty());
        return shown;
    }

    private static Expression power(String index) {
        return new Expression.Superscript(
                Expression.symbol("e"),
                new Expression.Subscript(Expression.symbol("z"), Expression.symbol(index)));
    }

    private RankedBars ranked() {
        RankedBars bars = new RankedBars(language);
        bars.setId("ranked-probabilities");
        bars.litIndexProperty().bindBidirectional(spotlight.rowProperty());
        state.readingProperty().subscribe(reading -> {
            List<String> shown = names.first(reading.outputs().size());
            if (!bars.namesProperty().get().equals(shown)) {
                bars.setNames(shown);
            }
            bars.setProbabilities(reading.outputArray());
        });
        return bars;
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of("quarter", scores.unfoldedProperty().map(ClassifyView::isQuarterAndRest));
    }

    private static boolean isDoubled(UnfoldedState.Unfolded now) {
        double[] shares = now.shares();
        return shares.length == 2 && Math.abs(shares[1] - DOUBLED) < NEARLY;
    }

    private static boolean isQuarterAndRest(UnfoldedState.Unfolded now) {
        double[] shares = now.shares();
        return shares.length == 2 && Math.abs(Math.min(shares[0], shares[1]) - QUARTER) < NEARLY;
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(
                        houses.parts().stream(),
                        Stream.of(formula, examples, explorer.figure(), unfolded.bars(), ranked))
                .toList();
    }
}
