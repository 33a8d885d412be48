package neuronlab.lesson.shared.newroom;

import neuronlab.lesson.newroom.NewLesson;

/** Breaks a rule, for the test of the rules: what lessons share knows one of them. */
public record SharedRoomThatKnowsOneLesson(NewLesson lesson) {}
