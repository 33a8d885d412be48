package neuronlab.lesson.graph;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The whole network as a computation graph, and as the formula that says the same. */
public final class GraphLesson implements Lesson {
    @Override
    public String id() {
        return "graph";
    }

    @Override
    public String title(Locale language) {
        return Words.of(GraphLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new GraphView(title(language), language);
    }
}
