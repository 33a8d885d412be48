package neuronlab.lesson.shape;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;

/** The page of the lesson on the shape of a network. */
public final class ShapeView implements LessonView {
    private final NetworkBuilder builder;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public ShapeView(String title, Language language) {
        builder = new NetworkBuilder(language);
        page = new LessonPage(
                title,
                LessonTexts.of(ShapeView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .figure("network", builder.figure())
                        .direction("features", Direction.toNumber((_, count) -> builder.setFeatures(count)))
                        .direction("classes", Direction.toNumber((_, count) -> builder.setClasses(count))));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return List.of(builder.diagram());
    }
}
