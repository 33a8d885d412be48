package neuronlab.lesson.shared.neuron;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.EqualColumns;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.Announcement;

/** The rungs of a challenge, each filling as the error comes down to it, and the best error so far. */
public final class GoalLadder extends VBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final Words words;
    private final Numbers numbers;
    private final List<Rung> rungs = new ArrayList<>();
    private final Label best = new Label();
    private final ReadOnlyDoubleWrapper least = new ReadOnlyDoubleWrapper(this, "least", Double.POSITIVE_INFINITY);

    /**
     * A ladder for a model that is trained.
     *
     * @param top the error from which on the first rung fills
     * @param goals the errors to come below, the largest first
     */
    public GoalLadder(NeuronTraining state, double top, List<Integer> goals, Language language) {
        words = language.words(GoalLadder.class);
        numbers = language.numbers();
        setId("goals");
        getStyleClass().add("goal-ladder");
        double above = top;
        for (int goal : goals) {
            Rung rung = new Rung(above, goal);
            rungs.add(rung);
            above = goal;
        }
        best.setId("best-error");
        best.getStyleClass().add("goal-best");
        Announcement.follow(best);
        getChildren().setAll(new EqualColumns("goal-rungs", rungs), new StillPane(best));
        state.snapshotProperty().subscribe(now -> show(now.error(), state.isGuided()));
    }

    /** What the text shows is nothing that the reader has reached. */
    private void show(double error, boolean guided) {
        reach(guided ? least.get() : error);
        rungs.forEach(rung -> rung.show(guided ? least.get() : error));
    }

    private void reach(double error) {
        least.set(Math.min(least.get(), error));
        best.setText(words.get("goals.best", numbers.whole(least.get())));
    }

    /** The reader came to this error before. */
    public void remember(double error) {
        reach(error);
        rungs.forEach(rung -> rung.show(least.get()));
    }

    /** The least error that the reader has come to. */
    public ReadOnlyDoubleProperty leastProperty() {
        return least.getReadOnlyProperty();
    }

    /** One goal, as a bar that fills. */
    private final class Rung extends Region {
        private final double above;
        private final int goal;
        private final Region fill = new Region();
        private final Label name = new Label();
        private final Label ticked = new Label();
        private double part;

        Rung(double above, int goal) {
            this.above = above;
            this.goal = goal;
            getStyleClass().add("goal-rung");
            fill.getStyleClass().add("goal-fill");
            name.setText(numbers.whole(goal));
            ticked.setText(words.get("goal.ticked", name.getText()));
            for (Label label : List.of(name, ticked)) {
                label.getStyleClass().add("goal-name");
                label.setManaged(false);
            }
            fill.setManaged(false);
            getChildren().setAll(fill, name, ticked);
            setAccessibleRole(AccessibleRole.TEXT);
        }

        /** Once it was reached it stays full. */
        void show(double error) {
            boolean reached = isReached();
            part = reached ? 1 : Math.clamp((above - error) / (above - goal), 0, 1);
            pseudoClassStateChanged(REACHED, reached);
            setAccessibleText(words.get(reached ? "goal.reached" : "goal.ahead", name.getText()));
            place();
        }

        private boolean isReached() {
            return least.get() < goal;
        }

        /** The bar moves at every move of a slider: nothing around it is laid out for that. Full, it has a tick if that fits. */
        private void place() {
            fill.resizeRelocate(0, 0, getWidth() * part, getHeight());
            boolean ticks = isReached() && ticked.prefWidth(-1) <= getWidth();
            ticked.setVisible(ticks);
            name.setVisible(!ticks);
            for (Label label : List.of(name, ticked)) {
                label.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(name.prefHeight(-1));
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.ceil(name.prefWidth(-1));
        }

        @Override
        protected double computePrefWidth(double height) {
            return computeMinWidth(height);
        }

        @Override
        protected void layoutChildren() {
            place();
        }
    }
}
