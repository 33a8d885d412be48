package neuronlab.model.newroom;

import javafx.scene.shape.Circle;

/** Breaks a rule, for the test of the rules: a model that knows the screen. */
public record ModelThatDraws(Circle picture) {}
