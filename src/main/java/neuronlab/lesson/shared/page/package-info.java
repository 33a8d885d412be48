/**
 * The page of a lesson: its text, and the stage with the figure of what is read.
 *
 * <p>A lesson hands its {@code PageParts} to its page: {@code figure(name, region)} for a figure that takes its turn on
 * the stage, {@code inset(name, region)} for a small one that scrolls with the prose, {@code value(name, text)} for a live
 * number, {@code direction(name, direction)} for what cues may ask for. Which figure is on the stage:
 *
 * <ul>
 *   <li>the first figure of a section from the section's heading on;
 *   <li>a further one of the same section from the paragraph before it;
 *   <li>a section without a figure keeps the one before it, and what comes before the first figure has that one.
 * </ul>
 *
 * <p>The stage gives its figure a width and a height ({@code resize}), and the figure adapts, as a rule as a {@link
 * neuronlab.figure.layout.FittedPane}. {@code .figure-stage:compact} says in CSS that the stage is above the prose and low.
 * A figure on the stage is the root of its own layout, and scrolling lays nothing out.
 *
 * <p>A window tells the page its height ({@code setVisibleHeight}) and from where on it is shown ({@code showFrom}).
 * Without a window the page is a sheet, for pictures and tests.
 */
package neuronlab.lesson.shared.page;
