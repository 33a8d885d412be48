package neuronlab.lesson.shared.rates;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.training.Climb;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.TrainingEvent;

/**
 * Stands by while a model trains. As long as all is well it says what the rate does; when the error has risen five times
 * running it says what happened and what the largest safe rate is, and offers to halve the rate and to go back to the best
 * place.
 */
public final class RateCoach extends HBox {
    private static final PseudoClass ALARMED = PseudoClass.getPseudoClass("alarmed");
    /** Below it a ratio is written with decimals. */
    private static final double SMALL = 10;
    private static final int DECIMALS = 2;

    /** What the coach can do about rates. */
    public interface Rates {
        /** What the present rate does, in a sentence. */
        String advice();

        /** The largest safe rate, as it is written. */
        String limit();

        /** Whether the rate may be halved although nothing has climbed yet. */
        default boolean offersHalf() {
            return false;
        }

        /** Whether a unit of the training is an epoch, not a step. */
        default boolean isOfEpochs() {
            return false;
        }

        /** Makes the rate that is too large half as large. */
        void halve();

        /** Goes back in time by {@code way}, and keeps the rate of now. */
        void keepWhile(Runnable way);
    }

    /** One rate for all parameters. */
    public interface OneRate extends Rates {
        /** The rate of the next step. */
        double rate();

        /** Makes steps at another rate from now on. */
        void setRate(double rate);

        @Override
        default void halve() {
            setRate(rate() / 2);
        }

        @Override
        default void keepWhile(Runnable way) {
            double kept = rate();
            way.run();
            setRate(kept);
        }
    }

    private final LiveTraining<?> live;
    private final Rates rates;
    private final Words words;
    private final Numbers numbers;
    private final Label sentence = new Label();
    private final ReadOnlyBooleanWrapper climbing = new ReadOnlyBooleanWrapper(this, "climbing");
    private final Button halve;
    private final Button back;

    /** A coach for a training, from now on. */
    public RateCoach(LiveTraining<?> live, Rates rates, Language language) {
        this.live = live;
        this.rates = rates;
        numbers = language.numbers();
        words = language.words(RateCoach.class);
        getStyleClass().add("rate-coach");
        sentence.setId("coach");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("coach-sentence");
        Announcement.follow(sentence);
        halve = Buttons.small("coach-halve", words.get("coach.halve"), rates::halve);
        back = Buttons.small("coach-back", words.get("coach.back"), this::goBack);
        halve.setMaxWidth(Double.MAX_VALUE);
        back.setMaxWidth(Double.MAX_VALUE);
        VBox buttons = new VBox(halve, back);
        buttons.getStyleClass().add("coach-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        Arrangement told = Arrangement.part(new StillPane(sentence));
        Arrangement ways = Arrangement.part(buttons);
        FittedPane both = new FittedPane(Arrangement.row(told, ways.hugging()), Arrangement.column(told, ways));
        setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(both);
        live.versionProperty().subscribe(_ -> show());
    }

    /** Looks once more at what the rate does, such as when its zones have become known. */
    public void look() {
        show();
    }

    /** Whether the training stands at the end of five rises running or more. */
    public ReadOnlyBooleanProperty climbingProperty() {
        return climbing.getReadOnlyProperty();
    }

    private void show() {
        if (live.momentProperty().get() == null) {
            return;
        }
        Optional<Climb> climb = Climb.at(live.timeline());
        boolean overflows = live.eventProperty().get() instanceof TrainingEvent.Diverged;
        boolean alarmed = climb.isPresent() || overflows;
        climbing.set(climb.isPresent());
        pseudoClassStateChanged(ALARMED, alarmed);
        sentence.setText(climb.map(this::told).orElseGet(overflows ? this::overflow : rates::advice));
        halve.setDisable(!alarmed && !rates.offersHalf());
        back.setDisable(best() == live.timeline().cursor());
    }

    private String overflow() {
        return words.get("coach.overflow", rates.limit());
    }

    private String told(Climb climb) {
        int decimals = climb.ratio() < SMALL ? DECIMALS : 0;
        return words.get(
                rates.isOfEpochs() ? "coach.climbs.epochs" : "coach.climbs",
                numbers.whole(climb.steps()),
                numbers.fixed(climb.ratio(), decimals),
                rates.limit());
    }

    /** The best moment up to now, of those with the same examples. */
    private int best() {
        return Math.min(live.timeline().best(), live.timeline().cursor());
    }

    private void goBack() {
        int place = best() - live.timeline().first();
        rates.keepWhile(() -> live.goTo(place));
    }
}
