package neuronlab.lesson.rates;

import java.util.List;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.Move;
import neuronlab.lesson.shared.stage.Pace;
import neuronlab.lesson.shared.stage.StepsOfTraining;
import neuronlab.model.learning.LearningRates;

/**
 * Shows where so many steps with these rates lead from the start, {@code cue:try:1e-7,1,7}: the rate of the weight, that
 * of the bias, and the steps.
 *
 * @param state what is trained
 */
record TryOfRates(NeuronTraining state) implements Direction {
    private static final int NEEDED = 3;

    @Override
    public Move read(List<String> arguments) {
        if (arguments.size() != NEEDED) {
            throw new IllegalArgumentException("This cue needs two rates and the steps, not " + arguments);
        }
        LearningRates rates = LearningRates.each(
                Double.parseDouble(arguments.get(0)), Double.parseDouble(arguments.get(1)));
        int steps = Integer.parseInt(arguments.get(2));
        return pace -> show(rates, steps, pace);
    }

    private void show(LearningRates rates, int steps, Pace pace) {
        state.live().pause();
        state.live().reset();
        state.setRates(rates);
        StepsOfTraining.make(state.live(), steps, pace);
    }

    @Override
    public void stop() {
        state.live().pause();
    }
}
