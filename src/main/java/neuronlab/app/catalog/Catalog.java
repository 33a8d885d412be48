package neuronlab.app.catalog;

import java.util.List;
import java.util.Optional;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.addbias.AddBiasLesson;
import neuronlab.lesson.byhand.ByHandLesson;
import neuronlab.lesson.classify.ClassifyLesson;
import neuronlab.lesson.descent.DescentLesson;
import neuronlab.lesson.digits.DigitsLesson;
import neuronlab.lesson.features.FeaturesLesson;
import neuronlab.lesson.graph.GraphLesson;
import neuronlab.lesson.howwrong.HowWrongLesson;
import neuronlab.lesson.price.PriceLesson;
import neuronlab.lesson.shape.ShapeLesson;
import neuronlab.lesson.trainclassifier.TrainClassifierLesson;
import neuronlab.lesson.twovariables.TwoVariablesLesson;

/** The lessons in their order. A new lesson is its own folder and one line here. */
public record Catalog(List<Lesson> lessons) {
    public Catalog {
        lessons = List.copyOf(lessons);
    }

    /** The whole tutorial. */
    public static Catalog tutorial() {
        return new Catalog(List.of(
                new PriceLesson(),
                new HowWrongLesson(),
                new AddBiasLesson(),
                new ByHandLesson(),
                new DescentLesson(),
                new TwoVariablesLesson(),
                new FeaturesLesson(),
                new ClassifyLesson(),
                new ShapeLesson(),
                new GraphLesson(),
                new TrainClassifierLesson(),
                new DigitsLesson()));
    }

    /** The lesson of that name, if there is one. */
    public Optional<Lesson> find(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** The names of all lessons, in order. */
    public List<String> ids() {
        return lessons.stream().map(Lesson::id).toList();
    }
}
