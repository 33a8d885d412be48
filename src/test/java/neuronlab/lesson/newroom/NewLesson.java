package neuronlab.lesson.newroom;

/** Breaks no rule, for the test of the rules: a folder below {@code lesson}, and so a lesson. */
public record NewLesson(String title) {}
