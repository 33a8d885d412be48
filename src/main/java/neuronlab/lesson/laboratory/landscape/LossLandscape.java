package neuronlab.lesson.laboratory.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import neuronlab.figure.control.Choice;
import neuronlab.figure.landscape.Landscape;
import neuronlab.figure.landscape.Trail;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.landscape.ParameterPair.Named;
import neuronlab.lesson.laboratory.parameters.NeuronParameters;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.network.Parameters;

/**
 * The loss over any two parameters of the model, all others as they are now. It is measured by a worker, and again some
 * times a second while the others change; the ball moves in every frame.
 */
public final class LossLandscape extends VBox {
    private static final Duration PAUSE = Duration.millis(400);
    private static final int DIGITS = 3;

    private final LaboratoryState state;
    private final Language language;
    private final Numbers numbers;
    private final Words words;
    private final Landscape landscape;
    private final Choice<Named> across;
    private final Choice<Named> upwards;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Object network;
    private SampledSurface surface;
    private Measured measured;
    private Trail trail = Trail.at(0, 0);
    private boolean offering;
    private boolean working;
    private boolean stale;

    /** For what the surface was measured. */
    private record Measured(LaboratorySetting setting, Parameters others, ParameterPair pair) {}

    /** The landscape of the laboratory. */
    public LossLandscape(LaboratoryState state, Language language) {
        this.state = state;
        this.language = language;
        numbers = language.numbers();
        words = language.words(LossLandscape.class);
        getStyleClass().add("loss-landscape");
        across = choice("across");
        upwards = choice("upwards");
        HBox axes = new HBox(across, upwards);
        axes.getStyleClass().add("landscape-axes");
        landscape = new Landscape(language);
        landscape.node().setId("loss-landscape");
        landscape.node().setAccessibleText(words.get("accessible"));
        landscape.setHeightText(this::text);
        landscape.setDescription(this::describe);
        landscape.setOnMove(this::move);
        landscape.setOnRelease(state::endMove);
        VBox.setVgrow(landscape.node(), Priority.ALWAYS);
        getChildren().addAll(axes, landscape.node());
        pause.setOnFinished(_ -> measureIfStale());
        // Whoever takes it into tabs shows it.
        setVisible(false);
        visibleProperty().addListener(_ -> state.whenAtRest(this::showNow));
        state.snapshotProperty().subscribe(this::show);
    }

    private Choice<Named> choice(String name) {
        Choice<Named> choice = new Choice<>(words.get(name), Named::name, language);
        choice.box().setId("landscape-" + name);
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !offering) {
                state.whenAtRest(this::showNow);
            }
        });
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        choice.box().setMinWidth(0);
        return choice;
    }

    private void showNow() {
        show(state.snapshotProperty().get());
    }

    private void show(Snapshot now) {
        if (!isVisible()) {
            return;
        }
        if (network != now.setting().preparation()) {
            network = now.setting().preparation();
            offer(now.setting());
        }
        trail = pair().trail(state.timeline());
        stale = stale || !wanted(now).equals(measured) || !isCovered();
        if (isCovered()) {
            landscape.setTrail(trail);
        }
        measureIfStale();
    }

    /** The first weight of the first neuron and its bias, until the reader chooses others. */
    private void offer(LaboratorySetting setting) {
        List<Named> all = new ArrayList<>();
        List<NeuronParameters> neurons = NeuronParameters.of(setting, language);
        for (NeuronParameters neuron : neurons) {
            for (int i = 0; i < neuron.places().size(); i++) {
                all.add(new Named(neuron.fullName(i, language), neuron.places().get(i)));
            }
        }
        surface = null;
        measured = null;
        landscape.node().setVisible(false);
        if (!all.equals(across.all())) {
            offering = true;
            across.setAll(all);
            upwards.setAll(all);
            across.valueProperty().set(all.getFirst());
            upwards.valueProperty().set(all.get(neurons.getFirst().places().size() - 1));
            offering = false;
        }
    }

    private ParameterPair pair() {
        return new ParameterPair(across.valueProperty().get(), upwards.valueProperty().get());
    }

    private Measured wanted(Snapshot now) {
        return new Measured(now.setting(), pair().moved(now.model(), 0, 0), pair());
    }

    private boolean isCovered() {
        return surface != null
                && measured.pair().equals(pair())
                && IntStream.range(0, trail.x().length).allMatch(i -> surface.covers(trail.x()[i], trail.y()[i]));
    }

    private void measureIfStale() {
        Snapshot now = state.snapshotProperty().get();
        boolean otherNetwork = now.setting().preparation() != network;
        if (!stale || working || otherNetwork || pause.getStatus() == PauseTransition.Status.RUNNING) {
            return;
        }
        stale = false;
        working = true;
        Measured wanted = wanted(now);
        Trail been = trail;
        Background.work(
                () -> wanted.pair().measure(now.setting(), now.model(), been),
                found -> {
                    rest();
                    if (now.setting().preparation() == network) {
                        enter(found, wanted);
                    }
                },
                failure -> {
                    rest();
                    Background.isAFault(failure);
                });
    }

    private void rest() {
        working = false;
        pause.playFromStart();
    }

    private void enter(SampledSurface other, Measured its) {
        surface = other;
        measured = its;
        landscape.node().setVisible(true);
        landscape.setTrail(trail);
        landscape.setSurface(surface);
        landscape.setAxes(
                its.pair().across().name(), surface.across(), its.pair().upwards().name(), surface.upwards());
    }

    private void move(Point2D to) {
        state.moveTo(pair().moved(state.snapshotProperty().get().model(), to.getX(), to.getY()));
    }

    private String describe(Point2D place) {
        return surface == null
                ? ""
                : words.get(
                        "place",
                        measured.pair().across().name(),
                        text(place.getX()),
                        measured.pair().upwards().name(),
                        text(place.getY()),
                        text(surface.height(place.getX(), place.getY())));
    }

    private String text(double value) {
        int whole = value == 0 ? 1 : 1 + (int) Math.floor(Math.log10(Math.abs(value)));
        return numbers.upTo(value, Math.clamp(DIGITS - whole, 0, DIGITS + 3));
    }
}
