package neuronlab.lesson.features;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.Lighting;

/** The page of the lesson on features. */
public final class FeaturesView implements LessonView {
    private final FeatureBuilder builder;
    private final LearnedByHeart heart;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public FeaturesView(String title, Language language) {
        Spotlight spotlight = new Spotlight();
        FeatureChoice choice = new FeatureChoice();
        builder = new FeatureBuilder(choice, spotlight, language);
        heart = new LearnedByHeart(language);
        page = new LessonPage(
                title,
                LessonTexts.of(FeaturesView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("features", builder.figure())
                        .figure("heart", heart.figure())
                        .inset("cars", new CarFeatures(language))
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("features", Direction.toNumber((_, count) -> choice.chooseFirst(count)))
                        .direction("powers", Direction.toNumber((_, count) -> heart.choose(count))));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(builder.figures().stream(), heart.figures().stream()).toList();
    }
}
