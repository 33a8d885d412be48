package neuronlab.lesson.howwrong;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.Glide;
import neuronlab.lesson.shared.stage.Lighting;
import neuronlab.lesson.shared.stage.StepsOfStory;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;

/** The page of the lesson on the mean squared error. */
public final class HowWrongView implements LessonView {
    /** The question asks what happens at a weight of 0.190; from here on that is seen. */
    private static final double STEEPER = 0.1895;

    private final ResidualStory residuals;
    private final SlopeStory slopes;
    private final ErrorBench bench;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public HowWrongView(String title, Language language) {
        Spotlight spotlight = new Spotlight();
        Table data = Houses.oneVariable();
        residuals = new ResidualStory(data, spotlight, language);
        slopes = new SlopeStory(data, spotlight, language);
        bench = new ErrorBench(data, spotlight, language);
        page = new LessonPage(
                title,
                LessonTexts.of(HowWrongView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("storyboard-b", residuals.node())
                        .figure("error-table", bench.figure())
                        .inset(
                                "guess-steeper",
                                Guesses.of(HowWrongView.class, language)
                                        .card("steeper", bench.weightProperty().map(now -> now.doubleValue() > STEEPER)))
                        .figure("storyboard-c", slopes.node())
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("weight", Glide.of(bench.weightProperty()))
                        .direction("squares", Direction.toNumber((_, shown) -> bench.squaresProperty().set(shown > 0)))
                        .direction("residuals", new StepsOfStory(residuals.node()))
                        .direction("slopes", new StepsOfStory(slopes.node())));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(Stream.of(residuals.node(), slopes.node()), bench.figures().stream())
                .toList();
    }

    @Override
    public void leave() {
        residuals.node().pause();
        slopes.node().pause();
    }
}
