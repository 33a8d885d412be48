package neuronlab.lesson.laboratory.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.Hint;
import neuronlab.figure.dial.DialZone;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.OverflowPane;
import neuronlab.lesson.laboratory.panel.SeedField;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.rates.RateZones;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Task;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Penalty;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.scale.Scale;

/** How the network learns: optimiser, rate, batches, loss, penalties and the scale of the inputs. */
public final class LearningBar extends StackPane {
    /** In place of a rate: one that is derived from the data. */
    private static final double DERIVED = Double.NaN;

    private static final List<Integer> BATCHES = List.of(Hyperparameters.ALL_ROWS, 1, 4, 10, 16, 32, 64, 128, 256);
    private static final List<Double> PENALTIES = List.of(0.0, 1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1.0);
    private static final List<Loss> LOSSES_OF_NUMBERS = List.of(Loss.SQUARED, new Loss.Absolute(), new Loss.Huber(1));
    private static final List<Loss> LOSSES_OF_CLASSES = List.of(Loss.CROSS_ENTROPY, Loss.SQUARED);
    private static final int LEAST_POWER = -9;
    /** The zones of more work than this are not found within a frame. */
    private static final double MOST_WORK = 2e4;

    private static final int DIGITS = 6;

    private enum Rule {
        DESCENT,
        MOMENTUM,
        ADAM
    }

    private final LaboratoryState state;
    private final Words words;
    private final Numbers numbers;
    private final RateZones names;
    private final ObjectProperty<List<DialZone>> zones = new SimpleObjectProperty<>(this, "zones", List.of());
    private final ObjectProperty<Optional<DerivedText>> derived =
            new SimpleObjectProperty<>(this, "derived", Optional.empty());
    private String derivedByLayers = "";
    private final Choice<Rule> rule;
    private final Choice<Double> rate;
    private final Choice<Integer> batch;
    private final Choice<Loss> loss;
    private final Choice<Double> l1;
    private final Choice<Double> l2;
    private final Choice<Scale.Kind> scale;
    private final SeedField seed;
    private final Pane seedPart;
    private Zoned zoned;
    private LaboratorySetting derivedFor;

    /** A bar that shows and changes how the laboratory learns. */
    public LearningBar(LaboratoryState state, Language language) {
        this.state = state;
        words = language.words(LearningBar.class);
        numbers = language.numbers();
        names = new RateZones(language);
        getStyleClass().add("learning-bar");
        rule = choice("optimiser", each -> words.get("optimiser." + key(each)), List.of(Rule.values()));
        rate = choice("rate", this::rateText, List.of());
        rate.setCells(() -> new RateCell(zones, this::rateText, derived, words));
        batch = choice("batch", this::batchText, BATCHES);
        loss = choice("loss", each -> words.get("loss." + key(each)), List.of());
        l1 = choice("l1", this::number, PENALTIES);
        l2 = choice("l2", this::number, PENALTIES);
        scale = choice("scale", each -> words.get("scale." + key(each)), List.of(Scale.Kind.values()));
        seed = new SeedField("seed", words.get("seed"), typed -> state.change(chosen -> chosen.withSeed(typed)));
        seedPart = seed.below();
        ToggleButton more = new ToggleButton(words.get("more"));
        more.setId("learning-more");
        more.setAccessibleText(words.get("more.spoken"));
        more.getStyleClass().add(ControlStyles.STEP_BUTTON);
        getChildren().add(new OverflowPane(List.of(rule, rate, batch, loss, l1, l2, scale, seedPart), more));
        state.experimentProperty().subscribe(this::show);
        state.snapshotProperty().subscribe(this::showZones);
        state.snapshotProperty().subscribe(this::showDerived);
        listen();
    }

    /**
     * The rates that are derived are said, all together where they are chosen, and by layers on asking. Once others are
     * chosen it is said what they were, as long as they would be the same again.
     */
    private void showDerived(Snapshot now) {
        LaboratorySetting setting = now.setting();
        boolean isDerived = setting.experiment().ratesDerived();
        if (!setting.knowsRates()) {
            return;
        }
        if (isDerived && setting != derivedFor) {
            DerivedText text = DerivedText.of(
                    setting.hyperparameters().optimiser().rates(), now.model().network(), this::number, words);
            derivedFor = setting;
            derived.set(Optional.of(text));
            derivedByLayers = text.byLayers();
        } else if (!isDerived && derivedFor != null && !Zoned.of(setting).equals(Zoned.of(derivedFor))) {
            derivedFor = null;
            derived.set(Optional.empty());
        }
        Hint.give(rate.box(), isDerived ? derivedByLayers : null);
    }

    /** What a teacher can leave out, by name. */
    public Map<String, Node> controls() {
        return Map.of(
                "optimiser",
                rule,
                "rate",
                rate,
                "batch",
                batch,
                "loss",
                loss,
                "l1",
                l1,
                "l2",
                l2,
                "scale",
                scale,
                "seed",
                seedPart);
    }

    /** The zones are found again only where they can have changed. */
    private void showZones(Snapshot now) {
        Zoned wanted = Zoned.of(now.setting());
        if (wanted.equals(zoned)) {
            return;
        }
        zoned = wanted;
        Hyperparameters learning = now.setting().hyperparameters();
        if (wanted.work() <= MOST_WORK) {
            enter(wanted.preparation().rateZones(learning), wanted);
        } else {
            Background.work(
                    () -> wanted.preparation().rateZones(learning),
                    found -> enter(found, wanted),
                    Background::isAFault);
        }
    }

    private void enter(Optional<SafeRates.Zones> found, Zoned its) {
        if (its.equals(zoned)) {
            zones.set(found.map(names::of).orElse(List.of()));
        }
    }

    /** What zones of rates depend on. */
    private record Zoned(Preparation preparation, Rule rule, Loss loss) {
        static Zoned of(LaboratorySetting setting) {
            return new Zoned(
                    setting.preparation(),
                    LearningBar.rule(setting.experiment()),
                    setting.hyperparameters().loss());
        }

        /** How many multiplications a pass over the data takes. */
        double work() {
            return (double) preparation.training().rows() * preparation.network().parameterCount();
        }
    }

    private <T> Choice<T> choice(String name, Function<T, String> text, List<T> all) {
        Choice<T> choice = new Choice<>(words.get(name), text, all, words.language());
        choice.box().setId(name);
        choice.getStyleClass().add("learning-choice");
        return choice;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Loss loss) {
        return switch (loss) {
            case Loss.Squared _ -> "squared";
            case Loss.Absolute _ -> "absolute";
            case Loss.Huber _ -> "huber";
            case Loss.CrossEntropy _ -> "cross-entropy";
        };
    }

    private String rateText(double value) {
        return Double.isNaN(value) ? words.get("rate.derived") : number(value);
    }

    private String batchText(int rows) {
        return rows == Hyperparameters.ALL_ROWS ? words.get("batch.all") : numbers.whole(rows);
    }

    private String number(double value) {
        double smallest = 1e-5;
        return value != 0 && value < smallest ? numbers.powerOfTen(value, 1) : numbers.upTo(value, DIGITS);
    }

    private void listen() {
        on(rule, (chosen, wanted) -> rule(chosen) == wanted
                ? chosen
                : learning(chosen, each -> each.withOptimiser(optimiser(wanted, each.optimiser().rates()))));
        on(rate, LearningBar::withRate);
        on(batch, (chosen, rows) -> learning(chosen, each -> each.withBatches(rows, each.seed())));
        on(loss, (chosen, wanted) -> learning(chosen, each -> each.withLoss(wanted)));
        on(l1, (chosen, price) ->
                learning(chosen, each -> each.withPenalty(new Penalty(price, each.penalty().l2()))));
        on(l2, (chosen, price) ->
                learning(chosen, each -> each.withPenalty(new Penalty(each.penalty().l1(), price))));
        on(scale, Experiment::withScale);
    }

    private <T> void on(Choice<T> choice, BiFunction<Experiment, T, Experiment> change) {
        choice.valueProperty().addListener((_, _, wanted) -> {
            if (wanted != null) {
                state.change(chosen -> change.apply(chosen, wanted));
            }
        });
    }

    private static Experiment learning(Experiment chosen, Function<Hyperparameters, Hyperparameters> change) {
        return chosen.withHyperparameters(change.apply(chosen.hyperparameters()));
    }

    private static Experiment withRate(Experiment chosen, double rate) {
        if (Double.compare(rate, rate(chosen)) == 0) {
            return chosen;
        }
        return Double.isNaN(rate) ? chosen.withDerivedRates() : chosen.withRates(LearningRates.same(rate));
    }

    private static Optimiser optimiser(Rule wanted, LearningRates rates) {
        return switch (wanted) {
            case DESCENT -> new Optimiser.Descent(rates);
            case MOMENTUM -> new Optimiser.Momentum(rates, Optimiser.Momentum.USUAL);
            case ADAM -> Optimiser.adam(0).withRates(rates);
        };
    }

    private static Rule rule(Experiment chosen) {
        return switch (chosen.hyperparameters().optimiser()) {
            case Optimiser.Descent _ -> Rule.DESCENT;
            case Optimiser.Momentum _ -> Rule.MOMENTUM;
            case Optimiser.Adam _ -> Rule.ADAM;
        };
    }

    private static double rate(Experiment chosen) {
        return chosen.ratesDerived()
                ? DERIVED
                : chosen.hyperparameters().optimiser().rates().rate(0);
    }

    private void show(Experiment chosen) {
        Hyperparameters learning = chosen.hyperparameters();
        rule.valueProperty().set(rule(chosen));
        rate.setAll(rates(rate(chosen)));
        rate.valueProperty().set(rate(chosen));
        batch.setAll(with(BATCHES, learning.batchSize()));
        batch.valueProperty().set(learning.batchSize());
        loss.setAll(with(chosen.task() == Task.CLASSIFICATION ? LOSSES_OF_CLASSES : LOSSES_OF_NUMBERS, learning.loss()));
        loss.valueProperty().set(learning.loss());
        l1.setAll(with(PENALTIES, learning.penalty().l1()));
        l1.valueProperty().set(learning.penalty().l1());
        l2.setAll(with(PENALTIES, learning.penalty().l2()));
        l2.valueProperty().set(learning.penalty().l2());
        scale.valueProperty().set(chosen.scale());
        seed.show(chosen.seed());
    }

    /** One and three of each power of ten, and the one that is chosen. */
    private static List<Double> rates(double chosen) {
        List<Double> round = new ArrayList<>(IntStream.rangeClosed(LEAST_POWER, 1)
                .boxed()
                .flatMap(power -> IntStream.of(1, 3).mapToObj(first -> Double.valueOf(first + "e" + power)))
                .toList());
        round.addFirst(DERIVED);
        return with(round, chosen);
    }

    private static <T> List<T> with(List<T> all, T chosen) {
        if (all.contains(chosen)) {
            return all;
        }
        List<T> result = new ArrayList<>(all);
        result.add(chosen);
        return result;
    }
}
