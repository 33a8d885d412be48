package neuronlab.model;

/** Is told of every step that a training makes. */
@FunctionalInterface
public interface StepListener {
    /** Called after a step, with the model as it then stands; to be read at once, since the next step changes it. */
    void stepped(GradientDescent trainer);
}
