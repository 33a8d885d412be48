package neuronlab.lesson.shared.check;

/**
 * A lesson whose questions can come back in a later one.
 *
 * @param lesson its id
 * @param title what it is called
 */
public record Earlier(String lesson, String title, LessonChecks checks) {}
