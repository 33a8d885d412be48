package neuronlab.newroom;

/** Breaks a rule, for the test of the rules: a fifth room. */
public record ClassOutsideOfTheRooms() {}
