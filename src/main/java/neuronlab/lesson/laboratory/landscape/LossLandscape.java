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
import neuronlab.lesson.laboratory.parameters.NeuronParameters;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LossPlane;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * The loss over any two parameters of the model, all others as they are now. It is measured by a worker, and again some
 * times a second while the others change; the ball moves in every frame.
 */
public final class LossLandscape extends VBox {
    private static final int MOST_PLACES = 48;
    private static final int FEWEST_PLACES = 14;
    private static final int MOST_ROWS = 5000;
    /** A landscape may take about so many multiplications. */
    private static final double MOST_NUMBERS = 6e7;
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

    /** A parameter and what it is called. */
    private record Named(String name, int place) {}

    /** For what the surface was measured. */
    private record Measured(LaboratorySetting setting, Parameters others, Named across, Named upwards) {}

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
        if (across.valueProperty().get() == null || upwards.valueProperty().get() == null) {
            return;
        }
        trail = trail();
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

    private Measured wanted(Snapshot now) {
        Named first = across.valueProperty().get();
        Named second = upwards.valueProperty().get();
        return new Measured(now.setting(), with(now.model(), 0, 0, first, second), first, second);
    }

    private static Parameters with(Parameters model, double x, double y, Named first, Named second) {
        double[] values = model.values();
        values[first.place()] = x;
        values[second.place()] = y;
        return Parameters.of(model.network(), values);
    }

    private boolean isCovered() {
        return surface != null
                && measured.across().equals(across.valueProperty().get())
                && measured.upwards().equals(upwards.valueProperty().get())
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
                () -> measure(now, wanted, been),
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

    private static SampledSurface measure(Snapshot now, Measured wanted, Trail trail) {
        LaboratorySetting setting = now.setting();
        // Of very many rows some thousands show the same landscape.
        Table table = setting.table().thinned(MOST_ROWS);
        Evaluation evaluation =
                new Evaluation(setting.preparation().network(), setting.hyperparameters().loss(), table);
        int first = wanted.across().place();
        int second = wanted.upwards().place();
        Range x = LossPlane.worthALook(evaluation, now.model(), first, trail.x());
        Range y = LossPlane.worthALook(evaluation, now.model(), second, trail.y());
        double cost = (double) table.rows() * now.model().count();
        int side = Math.clamp((int) Math.sqrt(MOST_NUMBERS / cost), FEWEST_PLACES, MOST_PLACES);
        return new SampledSurface(LossPlane.of(evaluation, now.model(), first, x, second, y, side));
    }

    private void enter(SampledSurface other, Measured its) {
        surface = other;
        measured = its;
        landscape.node().setVisible(true);
        landscape.setTrail(trail);
        landscape.setSurface(surface);
        landscape.setAxes(its.across().name(), surface.across(), its.upwards().name(), surface.upwards());
    }

    private Trail trail() {
        Timeline<?> timeline = state.timeline();
        Track line = timeline.line();
        int[] known = line.withModel(timeline.first(), timeline.cursor() + 1);
        return new Trail(
                line.parameters(across.valueProperty().get().place(), known),
                line.parameters(upwards.valueProperty().get().place(), known),
                null,
                null);
    }

    private void move(Point2D to) {
        state.moveTo(with(
                state.snapshotProperty().get().model(),
                to.getX(),
                to.getY(),
                across.valueProperty().get(),
                upwards.valueProperty().get()));
    }

    private String describe(Point2D place) {
        return surface == null
                ? ""
                : words.get(
                        "place",
                        measured.across().name(),
                        text(place.getX()),
                        measured.upwards().name(),
                        text(place.getY()),
                        text(surface.height(place.getX(), place.getY())));
    }

    private String text(double value) {
        int whole = value == 0 ? 1 : 1 + (int) Math.floor(Math.log10(Math.abs(value)));
        return numbers.upTo(value, Math.clamp(DIGITS - whole, 0, DIGITS + 3));
    }
}
