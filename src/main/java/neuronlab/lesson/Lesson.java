package neuronlab.lesson;

import neuronlab.figure.language.Language;

/** One lesson of the tutorial: what the list shows of it, and its page. */
public interface Lesson {
    /** The name by which the command line, settings and links know this lesson; the same in every language. */
    String id();

    /** What the list of lessons calls it. */
    String title(Language language);

    /** Builds a fresh page, in its starting state. Called on the JavaFX application thread. */
    LessonView open(Language language);
}
