package neuronlab.lesson.descent;

import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.trainer.TrainerState;
import neuronlab.model.GradientDescent;

/** The numbers that the next step is made of, as live values for the text. */
final class StepNumbers {
    private static final int SLOPE_DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 6;
    private static final int BIAS_DECIMALS = 3;

    private final TrainerState state;
    private final Numbers numbers;

    StepNumbers(TrainerState state, Language language) {
        this.state = state;
        this.numbers = language.numbers();
    }

    void addTo(PageParts parts) {
        parts.value("mean-error", value(GradientDescent::meanError, SLOPE_DECIMALS))
                .value("mean-error-times-area", value(trainer -> trainer.meanErrorTimesInput(0), SLOPE_DECIMALS))
                .value("bias-change", value(trainer -> -trainer.rates().bias() * trainer.meanError(), BIAS_DECIMALS))
                .value(
                        "weight-change",
                        value(
                                trainer -> -trainer.rates().weight(0) * trainer.meanErrorTimesInput(0),
                                WEIGHT_DECIMALS));
    }

    private ObservableValue<String> value(ToDoubleFunction<GradientDescent> reading, int decimals) {
        return state.snapshotProperty()
                .map(_ -> numbers.fixed(reading.applyAsDouble(state.trainer()), decimals));
    }
}
