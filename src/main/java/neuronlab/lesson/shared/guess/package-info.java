/**
 * Questions to answer before a button is pressed: the run then answers, and a miss is explained. Nothing is counted, and
 * nothing waits for an answer.
 *
 * <p>The words stand in {@code guesses_LANGUAGE.md} beside the lesson's own, as choices in the notation of
 * {@link neuronlab.lesson.shared.check}.
 */
package neuronlab.lesson.shared.guess;
