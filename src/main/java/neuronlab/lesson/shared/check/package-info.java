/**
 * What a reader can check at the end of a lesson.
 *
 * <p>The words stand in {@code checks_LANGUAGE.md} beside the lesson's own, in the same Markdown. Each check starts with
 * a heading of level 2 that says its kind and its id; the id is the same in every language. What follows up to the list
 * is the question.
 *
 * <pre>{@code
 * ## choice: what-bias-does
 *
 * What does a larger bias do to the line?
 *
 * - [x] It lifts all of it.
 *
 *   The bias is added to every prediction …
 *
 * - [ ] It makes it steeper.
 *
 *   That is what …
 *
 * ## number: predict-2300
 *
 * What does the neuron predict for 2,300 sq ft?
 *
 * - [x] 380 ± 0.5
 *
 *   2,300 × 0.1 + 150 …
 *
 * - [ ] 230 ± 0.5
 *
 *   The bias is still missing.
 *
 * Multiply first, then add.
 *
 * ## task: reach-500
 *
 * Bring the error below 500.
 *
 * > That was the way along the valley …
 * }</pre>
 *
 * <p>A choice has two to five answers, exactly one of them marked with {@code [x]}; what is indented below an answer is
 * said when it is chosen. A number's list holds the right value and wrong ones that are easy to arrive at, each with the
 * distance that still counts as it, written in digits with a decimal point; {@code × 1000} after the right one says that
 * the answer counts in thousands, so that "$324,000" and "324k" are 324. The text after the list answers every other
 * number. A task is done when the lesson says so, under the task's id; its block quote is said from then on.
 */
package neuronlab.lesson.shared.check;
