/**
 * The terms of the tutorial and what they mean.
 *
 * <p>The words stand in {@code glossary_LANGUAGE.md}: for each term a heading of level 2 that links it to the lesson
 * that explains it first, then, if it has any, a list of its other forms (plurals, synonyms), then one to three
 * sentences.
 *
 * <pre>{@code
 * ## [parameter](lesson:add-bias)
 *
 * - parameters
 *
 * A number that training may change: each weight and each bias is one.
 * }</pre>
 */
package neuronlab.lesson.shared.glossary;
