package neuronlab.lesson.shared.stage;

/** A cue of the text, bound to what it asks for. */
public record Cue(Direction direction, Move move) {}
