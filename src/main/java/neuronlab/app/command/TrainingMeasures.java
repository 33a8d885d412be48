package neuronlab.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.model.data.Table;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;

/** What is told of a model beside its loss: what there is of accuracy, and of loss and accuracy on the rows held out. */
final class TrainingMeasures {
    private final List<String> names = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    /** A number that a model has. */
    private interface Measure {
        double of(Parameters model);
    }

    TrainingMeasures(Preparation prepared) {
        boolean classes = prepared.training().classes() > 0;
        Optional<Evaluation> heldOut = prepared.heldOut().map(table -> evaluation(prepared, table));
        if (classes) {
            add("accuracy", evaluation(prepared, prepared.training())::accuracy);
        }
        heldOut.ifPresent(evaluation -> add("heldOutLoss", evaluation::loss));
        if (classes) {
            heldOut.ifPresent(evaluation -> add("heldOutAccuracy", evaluation::accuracy));
        }
    }

    private static Evaluation evaluation(Preparation prepared, Table table) {
        Loss loss = prepared.hyperparameters().loss();
        return new Evaluation(prepared.network(), loss, table);
    }

    private void add(String name, Measure measure) {
        names.add(name);
        measures.add(measure);
    }

    /** What they are called, in their order. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** The measures of the model as it stands, in the order of their names. */
    double[] of(Trainer trainer) {
        if (measures.isEmpty()) {
            return new double[0];
        }
        Parameters model = trainer.parameters();
        return measures.stream().mapToDouble(measure -> measure.of(model)).toArray();
    }
}
