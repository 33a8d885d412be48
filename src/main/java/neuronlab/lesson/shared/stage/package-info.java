/**
 * The stage of a lesson: how the text moves the figure beside it.
 *
 * <p>A lesson offers {@linkplain neuronlab.lesson.shared.stage.Direction directions} by name to its page
 * ({@code PageParts.direction("area", Glide.of(...))}). Its text names them in {@linkplain
 * neuronlab.lesson.shared.content.Inline.Cue cues}, links without words that a translator leaves as they are:
 * {@code [](cue:weight:0.19)}. The cues of a paragraph are made together when it comes to the reading line; they must say
 * all that the figure should show there, since a reader may come to it from above, from below, or by a jump. So a move is
 * absolute ("be at 0.19", "be at step 100"), never relative.
 */
package neuronlab.lesson.shared.stage;
