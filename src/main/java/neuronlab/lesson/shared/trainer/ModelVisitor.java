package neuronlab.lesson.shared.trainer;

import neuronlab.model.GradientDescent;

/** Is shown every model that a trainer has, also those within a batch of steps. */
public interface ModelVisitor {
    /** The trainer starts over; the model at the start follows. */
    void restarted();

    /** Reads the model as it stands now. */
    void visit(GradientDescent trainer);
}
