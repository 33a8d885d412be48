package neuronlab.app.command;

import java.util.List;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;

/**
 * How a step of a training is written in a line. Numbers are written with as many digits as it takes to read the same double
 * again.
 */
sealed interface RowFormat {
    /** Appends what stands before the first row, if anything does. */
    void appendHead(StringBuilder text, Trainer trainer);

    /** Appends the row of the step at which a trainer stands. */
    void appendRow(StringBuilder text, Trainer trainer);

    /** Comma-separated values; of a linear neuron all parameters, and its loss under the name of the lessons. */
    record Csv(TrainingMeasures measures) implements RowFormat {
        @Override
        public void appendHead(StringBuilder text, Trainer trainer) {
            text.append("step");
            if (isLinearNeuron(trainer)) {
                for (int feature = 1; feature <= trainer.network().inputs(); feature++) {
                    text.append(",w").append(feature);
                }
                text.append(",b,error");
            } else {
                text.append(",epoch,loss");
            }
            measures.names().forEach(name -> text.append(',').append(name));
            text.append('\n');
        }

        private static boolean isLinearNeuron(Trainer trainer) {
            return trainer.network().equals(Network.linear(trainer.network().inputs()));
        }

        @Override
        public void appendRow(StringBuilder text, Trainer trainer) {
            text.append(trainer.steps());
            if (isLinearNeuron(trainer)) {
                for (int i = 0; i < trainer.network().parameterCount(); i++) {
                    text.append(',').append(trainer.parameter(i));
                }
            } else {
                text.append(',').append(trainer.epochs());
            }
            text.append(',').append(trainer.loss());
            for (double measure : measures.of(trainer)) {
                text.append(',').append(measure);
            }
            text.append('\n');
        }
    }

    /** An object of JSON in each line. */
    record Json(TrainingMeasures measures) implements RowFormat {
        @Override
        public void appendHead(StringBuilder text, Trainer trainer) {
            // Each line says itself what its numbers are.
        }

        @Override
        public void appendRow(StringBuilder text, Trainer trainer) {
            text.append("{\"step\":").append(trainer.steps());
            text.append(",\"epoch\":").append(trainer.epochs());
            text.append(",\"loss\":").append(trainer.loss());
            List<String> names = measures.names();
            double[] values = measures.of(trainer);
            for (int i = 0; i < values.length; i++) {
                text.append(",\"").append(names.get(i)).append("\":").append(values[i]);
            }
            text.append(",\"parameters\":");
            for (int i = 0; i < trainer.network().parameterCount(); i++) {
                text.append(i == 0 ? '[' : ',').append(trainer.parameter(i));
            }
            text.append("]}\n");
        }
    }
}
