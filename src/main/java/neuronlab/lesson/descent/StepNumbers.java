package neuronlab.lesson.descent;

import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.learning.Trainer;

/** The numbers that the next step is made of, as live values for the text. */
final class StepNumbers {
    private static final int SLOPE_DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 6;
    private static final int BIAS_DECIMALS = 3;

    private final NeuronTraining state;
    private final Numbers numbers;

    StepNumbers(NeuronTraining state, Language language) {
        this.state = state;
        this.numbers = language.numbers();
    }

    void addTo(PageParts parts) {
        int weight = state.weightIndex(0);
        int bias = state.biasIndex();
        parts.value("mean-error", value(trainer -> trainer.slope(bias), SLOPE_DECIMALS))
                .value("mean-error-times-area", value(trainer -> trainer.slope(weight), SLOPE_DECIMALS))
                .value("bias-change", value(trainer -> trainer.change(bias), BIAS_DECIMALS))
                .value("weight-change", value(trainer -> trainer.change(weight), WEIGHT_DECIMALS));
    }

    private ObservableValue<String> value(ToDoubleFunction<Trainer> reading, int decimals) {
        return state.live()
                .versionProperty()
                .map(_ -> numbers.fixed(reading.applyAsDouble(state.live().trainer()), decimals));
    }
}
