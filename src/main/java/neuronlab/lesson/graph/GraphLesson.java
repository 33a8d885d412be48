package neuronlab.lesson.graph;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The whole network as a computation graph, and as the formula that says the same. */
public final class GraphLesson implements Lesson {
    @Override
    public String id() {
        return "graph";
    }

    @Override
    public String title(Language language) {
        return language.words(GraphLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new GraphView(title(language), language);
    }
}
