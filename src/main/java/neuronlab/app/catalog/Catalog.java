package neuronlab.app.catalog;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.addbias.AddBiasView;
import neuronlab.lesson.backpropagation.BackpropagationView;
import neuronlab.lesson.bend.BendView;
import neuronlab.lesson.byhand.ByHandView;
import neuronlab.lesson.classify.ClassifyView;
import neuronlab.lesson.descent.DescentView;
import neuronlab.lesson.digits.DigitsView;
import neuronlab.lesson.features.FeaturesView;
import neuronlab.lesson.graph.GraphView;
import neuronlab.lesson.howwrong.HowWrongView;
import neuronlab.lesson.laboratory.LaboratoryView;
import neuronlab.lesson.price.PriceView;
import neuronlab.lesson.rates.RatesView;
import neuronlab.lesson.shape.ShapeView;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.lesson.trainclassifier.TrainClassifierView;
import neuronlab.lesson.twovariables.TwoVariablesView;
import neuronlab.lesson.whatnow.WhatNowView;

/**
 * The lessons in their order, in chapters. A new lesson is its own folder and one line here.
 *
 * @param chapters with all lessons
 * @param byHand what the reader comes to in the lesson on training by hand
 */
public record Catalog(List<Chapter> chapters, HandRecord byHand) {
    private static final String FOR_FILES = "laboratory";

    public Catalog {
        chapters = List.copyOf(chapters);
    }

    /** The whole tutorial. */
    public static Catalog tutorial() {
        HandwritingRecord handwriting = new HandwritingRecord();
        HandRecord byHand = new HandRecord();
        Chapter predict = new Chapter(
                "predict",
                List.of(
                        new Lesson("price-question", PriceView.class, 6, PriceView::new),
                        new Lesson("how-wrong", HowWrongView.class, 8, HowWrongView::new),
                        new Lesson("add-bias", AddBiasView.class, 4, AddBiasView::new)));
        Chapter learn = new Chapter(
                "learn",
                List.of(
                        new Lesson(
                                "train-by-hand",
                                ByHandView.class,
                                8,
                                (title, language) -> new ByHandView(title, language, byHand)),
                        new Lesson(
                                "gradient-descent",
                                DescentView.class,
                                12,
                                (title, language) -> new DescentView(title, language, byHand)),
                        new Lesson("rates", RatesView.class, 12, RatesView::new),
                        new Lesson("two-variables", TwoVariablesView.class, 9, TwoVariablesView::new)));
        Chapter choose = new Chapter(
                "choose",
                List.of(
                        new Lesson("features", FeaturesView.class, 5, FeaturesView::new),
                        new Lesson("classification", ClassifyView.class, 9, ClassifyView::new),
                        new Lesson("network-shape", ShapeView.class, 5, ShapeView::new),
                        new Lesson("train-classifier", TrainClassifierView.class, 12, TrainClassifierView::new),
                        new Lesson("graph", GraphView.class, 6, GraphView::new),
                        new Lesson("bend", BendView.class, 12, BendView::new),
                        new Lesson("backpropagation", BackpropagationView.class, 10, BackpropagationView::new),
                        new Lesson(
                                "read-handwriting",
                                DigitsView.class,
                                15,
                                (title, language) -> new DigitsView(title, language, handwriting)),
                        new Lesson(
                                "what-now",
                                WhatNowView.class,
                                6,
                                (title, language) -> new WhatNowView(title, language, handwriting))));
        Chapter explore = new Chapter(
                "explore", List.of(new Lesson(FOR_FILES, LaboratoryView.class, 30, LaboratoryView::new)));
        return new Catalog(List.of(predict, learn, choose, explore), byHand);
    }

    /** The least error that the reader has come to by hand; nothing as long as the reader has bettered nothing. */
    public ObservableValue<Optional<Double>> leastByHand() {
        return byHand.bestProperty().map(best -> best.map(HandRecord.Best::error));
    }

    /** All lessons, in order. */
    public List<Lesson> lessons() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
    }

    /** The chapter that a lesson begins, if it is the first one of it. */
    public Optional<Chapter> chapterBegunBy(Lesson lesson) {
        return chapters.stream()
                .filter(chapter -> chapter.lessons().getFirst().equals(lesson))
                .findFirst();
    }

    /** The lesson of that name, if there is one. */
    public Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** The lesson in which a file of the reader's is opened. */
    public Lesson forFiles() {
        return find(FOR_FILES).orElseThrow();
    }

    /** The names of all lessons, in order. */
    public List<String> ids() {
        return lessons().stream().map(Lesson::id).toList();
    }
}
