/**
 * How figures of several parts share a room.
 *
 * <p>{@link neuronlab.figure.layout.FittedPane} takes the first of its {@linkplain
 * neuronlab.figure.layout.Arrangement arrangements} that fits. From the best to the poorest:
 *
 * <pre>{@code
 * new FittedPane(
 *         Arrangement.row(Arrangement.column(line, buttons), Arrangement.column(log, map)),
 *         Arrangement.column(line, buttons, Arrangement.tabs().tab("Errors", log).tab(...)),
 *         Arrangement.row(line, buttons));
 * }</pre>
 *
 * <p>Whether one fits is up to CSS: a part that {@linkplain neuronlab.figure.layout.Arrangement#filling fills} has a
 * {@code -fx-min-height} and a {@code -fx-min-width} in em; others need the height they wish for. What stands in no
 * arrangement that fits is hidden, never cut. The first arrangement holds all parts: a sheet shows them all.
 */
package neuronlab.figure.layout;
