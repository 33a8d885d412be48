/**
 * The past of a training: which moments there were, what the reader did, and the way back.
 *
 * <p>A {@link neuronlab.model.timeline.Timeline} records where a {@link neuronlab.model.learning.Trainer} stands, again
 * and again, in a bounded amount of memory: recent moments all, older ones more and more sparsely. Going back is moving a
 * cursor; undo and redo move it from action to action. What is given up by training on from the past stays to be drawn as
 * a ghost.
 */
package neuronlab.model.timeline;
