package neuronlab.lesson.digits;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;
import neuronlab.figure.dial.Dial;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.rates.RateCoach;
import neuronlab.lesson.shared.rates.RateZones;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.SafeRates.Zone;

/** The dial for the learning rate, with zones that are measured on the digits in the background, and its coach. */
final class DigitRates extends VBox implements RateCoach.OneRate {
    private static final double LEAST = 1e-4;
    private static final double MOST = 50;
    private static final int DECIMALS = 1;

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final RateZones names;
    private final Dial dial;
    private final RateCoach coach;
    private Optional<DigitSetting> measured = Optional.empty();
    private Optional<SafeRates.Zones> zones = Optional.empty();

    DigitRates(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(DigitRates.class);
        numbers = language.numbers();
        names = new RateZones(language);
        dial = new Dial(words.get("rate"), LEAST, MOST, language);
        dial.slider().setId("digits-rate");
        dial.field().setId("digits-rate-value");
        coach = new RateCoach(training.live(), this, language);
        getStyleClass().add("digit-rates");
        getChildren().setAll(dial, coach);
        training.live().settingProperty().subscribe(this::enter);
        dial.valueProperty().subscribe(rate -> setRate(rate.doubleValue()));
    }

    private void enter(DigitSetting setting) {
        if (setting == null) {
            dial.valueProperty().set(training.choice().rate());
            return;
        }
        dial.valueProperty().set(setting.choice().rate());
        boolean same = measured.filter(known -> known.table() == setting.table()
                        && known.choice().batchSize() == setting.choice().batchSize())
                .isPresent();
        if (!same) {
            measured = Optional.of(setting);
            zones = Optional.empty();
            dial.setPending();
            coach.look();
            Background.work(setting::zones, found -> show(setting, found), Background::isAFault);
        }
    }

    /** Measures the zones and waits for them, for a picture. */
    void measureNow() {
        measured.ifPresent(setting -> show(setting, setting.zones()));
    }

    private void show(DigitSetting setting, SafeRates.Zones found) {
        if (measured.equals(Optional.of(setting))) {
            zones = Optional.of(found);
            dial.setZones(names.of(found));
            coach.look();
        }
    }

    private Optional<Zone> zone() {
        return zones.map(known -> known.of(rate()));
    }

    @Override
    public String advice() {
        return zone().map(its -> words.get("rate." + its.name().toLowerCase(Locale.ROOT), limit()))
                .orElse(words.get("rate.pending"));
    }

    @Override
    public boolean isOfEpochs() {
        return true;
    }

    @Override
    public String limit() {
        return zones.map(known -> numbers.upTo(known.explodesAbove(), DECIMALS)).orElse(words.get("limit.pending"));
    }

    @Override
    public boolean offersHalf() {
        return zone().filter(Zone.EXPLODES::equals).isPresent();
    }

    @Override
    public double rate() {
        return training.choice().rate();
    }

    @Override
    public void setRate(double rate) {
        training.setRate(rate);
    }
}
