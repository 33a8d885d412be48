package neuronlab.lesson.rates;

import neuronlab.figure.dial.Dial;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.rates.RateZones;
import neuronlab.model.learning.LearningRates;

/** A dial for one rate that weight and bias share, as they can once the input is standardised. */
final class SharedRate {
    private static final double LEAST = 0.001;
    private static final double MOST = 4;

    private final Dial dial;

    SharedRate(NeuronTraining state, String name, Language language) {
        dial = new Dial(name, LEAST, MOST, language);
        dial.setId("shared-rate-dial");
        dial.slider().setId("shared-rate");
        dial.field().setId("shared-rate-value");
        dial.setZones(new RateZones(language).of(state.safeRates().zones()));
        state.live().versionProperty().subscribe(_ -> dial.valueProperty().set(state.rates().rate(0)));
        dial.valueProperty().subscribe(rate -> state.setRates(LearningRates.each(rate.doubleValue(), rate.doubleValue())));
    }

    Dial node() {
        return dial;
    }
}
