package neuronlab.lesson.laboratory.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.file.Guidance.Goal;
import neuronlab.model.experiment.file.Guidance.Measure;
import neuronlab.model.number.NumberReading;

/** Chooses what is to be reached: nothing, or a loss or a share of right answers, perhaps within so many steps. */
final class GoalChoice extends FlowPane {
    private static final double PERCENT = 100;
    private static final int DIGITS = 6;

    private final Words words;
    private final Choice<Optional<Measure>> measure;
    private final TextField value;
    private final TextField steps;
    private final Node valueField;
    private final Node stepsField;

    GoalChoice(Words words, Runnable onChange) {
        this.words = words;
        getStyleClass().add("class-goal");
        List<Optional<Measure>> all = new ArrayList<>();
        all.add(Optional.empty());
        Arrays.stream(Measure.values()).map(Optional::of).forEach(all::add);
        measure = new Choice<>(words.get("class.goal"), this::text, all, words.language());
        measure.box().setId("goal-measure");
        value = field("goal-value");
        steps = field("goal-steps");
        valueField = named(words.get("class.goal.value"), value);
        stepsField = named(words.get("class.goal.steps"), steps);
        getChildren().addAll(measure, valueField, stepsField);
        measure.valueProperty().subscribe(chosen -> {
            boolean any = chosen != null && chosen.isPresent();
            show(valueField, any);
            show(stepsField, any);
        });
        InvalidationListener listener = _ -> onChange.run();
        measure.valueProperty().addListener(listener);
        value.textProperty().addListener(listener);
        steps.textProperty().addListener(listener);
    }

    private static void show(Node field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private String text(Optional<Measure> which) {
        return words.get("class.goal."
                + which.map(its -> its.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("none"));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add(ControlStyles.NUMBER_FIELD);
        return field;
    }

    private static Node named(String name, TextField field) {
        Label label = new Label(name);
        label.getStyleClass().add("choice-label");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return new VBox(label, field);
    }

    /** Shows a goal. */
    void show(Optional<Goal> goal) {
        measure.valueProperty().set(goal.map(Goal::measure));
        value.setText(goal.map(its -> words.language()
                        .numbers()
                        .upTo(its.measure().isShare() ? its.value() * PERCENT : its.value(), DIGITS))
                .orElse(""));
        steps.setText(goal.map(Goal::withinSteps)
                .filter(OptionalLong::isPresent)
                .map(count -> words.language().numbers().whole(count.getAsLong()))
                .orElse(""));
    }

    /** What is wrong with it; empty if nothing is. */
    String complaint() {
        Optional<Measure> which = measure.valueProperty().get();
        if (which.isEmpty()) {
            return "";
        }
        Optional<Double> wanted = number(value.getText());
        boolean fits = wanted.isPresent()
                && wanted.get() >= 0
                && (!which.get().isShare() || wanted.get() <= PERCENT);
        if (!fits) {
            return words.get(which.get().isShare() ? "class.goal.bad-share" : "class.goal.bad-loss");
        }
        return steps.getText().isBlank() || count(steps.getText()).filter(GoalChoice::isCount).isPresent()
                ? ""
                : words.get("class.goal.bad-steps");
    }

    private static boolean isCount(double count) {
        return count >= 1 && count == Math.rint(count) && count < Long.MAX_VALUE;
    }

    private Optional<Double> number(String text) {
        return words.language().numbers().read(text) instanceof NumberReading.Understood understood
                ? Optional.of(understood.value())
                : Optional.empty();
    }

    /** A sign in a whole number divides groups. */
    private Optional<Double> count(String text) {
        return words.language().numbers().read(text) instanceof NumberReading.Ambiguous both
                ? Optional.of(both.grouped().value())
                : number(text);
    }

    /**
     * The goal, if there is to be one.
     *
     * @throws java.util.NoSuchElementException if its number cannot be read, which {@link #complaint} says
     */
    Optional<Goal> goal() {
        return measure.valueProperty().get().map(which -> new Goal(
                which,
                number(value.getText()).orElseThrow() / (which.isShare() ? PERCENT : 1),
                count(steps.getText()).map(count -> OptionalLong.of(count.longValue())).orElse(OptionalLong.empty())));
    }
}
