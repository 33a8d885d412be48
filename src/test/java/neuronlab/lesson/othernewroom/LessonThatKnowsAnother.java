package neuronlab.lesson.othernewroom;

import neuronlab.lesson.newroom.NewLesson;

/** Breaks a rule, for the test of the rules: a lesson that is built on another one. */
public record LessonThatKnowsAnother(NewLesson other) {}
