package neuronlab.lesson.trainclassifier;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.dial.Dial;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.rates.RateZones;

/** The dial for the learning rate, one for each kind of features. */
final class RatePane extends VBox {
    private static final double LEAST_RAW = 1e-9;
    private static final double MOST_RAW = 1e-5;
    private static final double LEAST_STANDARDISED = 0.001;
    private static final double MOST_STANDARDISED = 20;

    private final ClassifierState state;
    private final Language language;
    private final Words words;

    RatePane(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.language = language;
        this.words = words;
        getStyleClass().add("trainer-column");
        setMaxHeight(USE_PREF_SIZE);
        StackPane dials = new StackPane(
                dial("raw-rate", false, LEAST_RAW, MOST_RAW),
                dial("standardised-rate", true, LEAST_STANDARDISED, MOST_STANDARDISED));
        getChildren().add(dials);
    }

    /** The dial for one kind of features; it is in sight while they are these. */
    private Dial dial(String id, boolean standardised, double least, double most) {
        Dial dial = new Dial(words.get("rate"), least, most, language);
        dial.slider().setId(id);
        dial.field().setId(id + "-value");
        dial.setVisible(false);
        RateZones zones = new RateZones(language);
        state.snapshotProperty().subscribe(_ -> {
            boolean current = state.standardisedProperty().get() == standardised;
            dial.setVisible(current);
            if (current) {
                dial.setZones(zones.of(state.zones()));
                dial.valueProperty().set(state.rate());
            }
        });
        dial.valueProperty().subscribe(rate -> {
            if (dial.isVisible()) {
                state.setRate(rate.doubleValue());
            }
        });
        return dial;
    }
}
