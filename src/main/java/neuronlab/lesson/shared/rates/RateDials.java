package neuronlab.lesson.shared.rates;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import neuronlab.figure.dial.Dial;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.learning.LearningRates;

/** A dial for the rate of each parameter of a neuron, with zones that move as the other rates and the data do. */
public final class RateDials extends VBox {
    private final NeuronTraining state;
    private final RateZones zones;
    private final Language language;
    private final List<Dial> dials = new ArrayList<>();

    /** No dial yet; they are added in the order of the parameters, the weights first. */
    public RateDials(NeuronTraining state, Language language) {
        this.state = state;
        this.language = language;
        zones = new RateZones(language);
        getStyleClass().add("rate-dials");
        state.live().versionProperty().subscribe(_ -> show());
    }

    /**
     * Adds the dial of the next parameter.
     *
     * @param id what the ids of its parts begin with
     * @param name what the rate is called
     * @param least where the dial begins, above 0
     * @param most where it ends
     */
    public RateDials add(String id, String name, double least, double most) {
        int parameter = dials.size();
        Dial dial = new Dial(name, least, most, language);
        dial.slider().setId(id + "-rate");
        dial.field().setId(id + "-rate-value");
        dials.add(dial);
        getChildren().add(dial);
        show();
        dial.valueProperty().subscribe(rate -> set(parameter, rate.doubleValue()));
        return this;
    }

    private void set(int parameter, double rate) {
        double[] rates = state.eachRate();
        if (rates[parameter] != rate) {
            rates[parameter] = rate;
            state.setRates(LearningRates.each(rates));
        }
    }

    private void show() {
        double[] rates = state.eachRate();
        for (int parameter = 0; parameter < dials.size(); parameter++) {
            dials.get(parameter).setZones(zones.of(state.safeRates().zones(parameter, rates)));
            dials.get(parameter).valueProperty().set(rates[parameter]);
        }
    }
}
