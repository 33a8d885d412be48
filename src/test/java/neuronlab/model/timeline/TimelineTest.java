package neuronlab.model.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.model.data.Table;
import neuronlab.model.learning.HouseTables;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final int WEIGHT = 0;
    private static final int BIAS = 1;
    private static final Parameters START = Parameters.zero(Network.linear(1));

    private final Table houses = HouseTables.oneVariable();
    private final Trainer trainer = new Trainer(
            houses,
            START,
            Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1e-8, 1))));
    private final Timeline<Table> timeline = new Timeline<>(trainer, houses, 1);

    private void step(int count) {
        timeline.begin(new Action.Stepped());
        trainer.run(count, timeline::record, () -> false);
    }

    private void move(int parameter, double value) {
        timeline.begin(new Action.ParameterMoved(parameter));
        if (trainer.move(parameter, value).moved()) {
            timeline.record(trainer);
        }
    }

    private void change(Action action, Table table) {
        timeline.begin(action, table);
        if (trainer.learnFrom(table).moved()) {
            timeline.record(trainer);
        }
    }

    private void reset() {
        timeline.begin(new Action.Restarted());
        trainer.returnTo(Moment.start(START));
        timeline.record(trainer);
    }

    /** Puts the trainer where the timeline says; whether there was such a place. */
    private boolean go(Optional<Place<Table>> place) {
        place.ifPresent(there -> {
            trainer.learnFrom(there.setting());
            trainer.returnTo(there.moment());
            assertEquals(there.moment(), trainer.moment());
        });
        return place.isPresent();
    }

    private long step() {
        return trainer.steps();
    }

    @Test
    void everyMomentIsRecordedWithItsNumbers() {
        double[] losses = new double[6];
        double[] biases = new double[6];
        losses[0] = trainer.loss();
        timeline.begin(new Action.Stepped());
        for (int i = 1; i < 6; i++) {
            trainer.step();
            timeline.record(trainer);
            timeline.note(0, i / 10.0);
            losses[i] = trainer.loss();
            biases[i] = trainer.parameter(BIAS);
        }
        Track line = timeline.line();
        assertEquals(6, line.size());
        assertEquals(5, timeline.cursor());
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5}, line.steps(0, 6));
        assertArrayEquals(losses, line.losses(0, 6));
        assertArrayEquals(biases, line.parameters(BIAS, 0, 6));
        assertArrayEquals(new double[] {0.3, 0.4}, line.measures(0, 3, 5));
        assertTrue(Double.isNaN(line.measure(0, 0)));
        assertEquals(5, line.epoch(5));
    }

    @Test
    void theTrainingGoesBackAndOnMomentByMoment() {
        List<Moment> moments = new ArrayList<>(List.of(trainer.moment()));
        timeline.begin(new Action.Stepped());
        trainer.run(
                5,
                at -> {
                    timeline.record(at);
                    moments.add(at.moment());
                },
                () -> false);
        for (int i = 4; i >= 0; i--) {
            assertTrue(go(timeline.back()));
            assertEquals(moments.get(i), trainer.moment());
        }
        assertFalse(go(timeline.back()));
        for (int i = 1; i <= 5; i++) {
            assertTrue(go(timeline.forward()));
            assertEquals(moments.get(i), trainer.moment());
        }
        assertFalse(go(timeline.forward()));
        assertTrue(go(timeline.goToStep(2)));
        assertEquals(moments.get(2), trainer.moment());
        assertTrue(go(timeline.goToStep(1_000_000)));
        assertEquals(moments.get(5), trainer.moment());
        assertEquals(6, timeline.line().size());
    }

    @Test
    void undoTakesActionsBackAndRedoDoesThemOnceMore() {
        step(10);
        move(WEIGHT, 0.1);
        step(5);
        double loss = trainer.loss();
        assertEquals(Optional.of(new Action.Stepped()), timeline.undoable());
        assertTrue(go(timeline.undo()));
        assertEquals(0.1, trainer.parameter(WEIGHT));
        assertEquals(10, step());
        assertEquals(Optional.of(new Action.ParameterMoved(WEIGHT)), timeline.undoable());
        assertTrue(go(timeline.undo()));
        assertTrue(trainer.parameter(WEIGHT) < 0.01);
        assertTrue(go(timeline.undo()));
        assertEquals(START, trainer.parameters());
        assertEquals(Optional.empty(), timeline.undoable());
        assertFalse(go(timeline.undo()));
        assertTrue(go(timeline.redo()));
        assertEquals(10, step());
        assertEquals(Optional.of(new Action.ParameterMoved(WEIGHT)), timeline.redoable());
        assertTrue(go(timeline.redo()));
        assertTrue(go(timeline.redo()));
        assertEquals(loss, trainer.loss());
        assertFalse(go(timeline.redo()));
        assertEquals(Optional.empty(), timeline.redoable());
    }

    @Test
    void fromWithinAnActionUndoGoesToItsBeginningAndRedoToItsEnd() {
        step(10);
        step(10);
        go(timeline.goToStep(14));
        go(timeline.redo());
        assertEquals(20, step());
        go(timeline.goToStep(14));
        go(timeline.undo());
        assertEquals(10, step());
        go(timeline.redo());
        assertEquals(20, step());
    }

    @Test
    void oneDragIsOneAction() {
        for (double bias = 1; bias <= 50; bias++) {
            move(BIAS, bias);
        }
        go(timeline.undo());
        assertEquals(0, trainer.parameter(BIAS));
        go(timeline.redo());
        assertEquals(50, trainer.parameter(BIAS));
    }

    @Test
    void twoDragsAndTwoParametersAreActionsOfTheirOwn() {
        move(BIAS, 1);
        move(BIAS, 2);
        timeline.end();
        move(BIAS, 3);
        move(WEIGHT, 0.5);
        move(BIAS, 4);
        for (double bias : new double[] {3, 3, 2, 0}) {
            assertTrue(go(timeline.undo()));
            assertEquals(bias, trainer.parameter(BIAS));
        }
        assertEquals(Optional.empty(), timeline.undoable());
    }

    @Test
    void aRefusedMoveIsNoAction() {
        step(3);
        move(WEIGHT, 1e200);
        assertEquals(Optional.of(new Action.Stepped()), timeline.undoable());
        assertEquals(4, timeline.line().size());
        move(BIAS, 7);
        go(timeline.undo());
        assertEquals(3, step());
    }

    @Test
    void resetIsTakenBackLikeAnyOther() {
        step(10);
        move(BIAS, 200);
        reset();
        assertEquals(START, trainer.parameters());
        assertEquals(0, step());
        step(3);
        assertEquals(12, timeline.first());
        assertEquals(15, timeline.last());
        go(timeline.undo());
        go(timeline.undo());
        assertEquals(200, trainer.parameter(BIAS));
        assertEquals(10, step());
        assertEquals(0, timeline.first());
        assertEquals(11, timeline.last());
        go(timeline.goToStep(4));
        assertEquals(4, step());
    }

    @Test
    void stepsAreLookedForBetweenTheRestartsAroundTheCursor() {
        step(10);
        reset();
        step(6);
        double fourthOfSecond = timeline.line().loss(15);
        go(timeline.goToStep(4));
        assertEquals(15, timeline.cursor());
        assertEquals(fourthOfSecond, trainer.loss());
        go(timeline.goToStep(0));
        assertEquals(11, timeline.cursor());
        go(timeline.back());
        assertEquals(10, step());
        go(timeline.goToStep(8));
        assertEquals(8, timeline.cursor());
    }

    @Test
    void undoBringsBackTheTableThatAMomentBelongsTo() {
        step(2);
        Table more = houses.withRow(new double[] {3000}, 539.9);
        change(new Action.DataChanged(), more);
        step(2);
        Table changed = more.withTarget(0, 100);
        change(new Action.RowChanged(0), changed);
        assertEquals(changed, timeline.setting());
        go(timeline.undo());
        assertEquals(more, trainer.data());
        assertEquals(more, timeline.setting());
        go(timeline.undo());
        assertEquals(more, trainer.data());
        assertEquals(2, step());
        go(timeline.undo());
        assertEquals(houses, trainer.data());
        go(timeline.redo());
        go(timeline.redo());
        go(timeline.redo());
        assertEquals(changed, trainer.data());
        assertEquals(4, step());
    }

    @Test
    void ofADraggedPointOnlyTheEndIsKept() {
        step(2);
        int before = timeline.line().size();
        for (int target = 300; target < 320; target++) {
            change(new Action.RowChanged(1), trainer.data().withTarget(1, target));
        }
        assertEquals(before + 1, timeline.line().size());
        assertEquals(319, trainer.data().target(1));
        go(timeline.undo());
        assertEquals(houses, trainer.data());
        go(timeline.redo());
        assertEquals(319, trainer.data().target(1));
        go(timeline.undo());
        change(new Action.RowChanged(1), houses.withTarget(1, 1));
        change(new Action.RowChanged(2), trainer.data().withTarget(2, 2));
        go(timeline.undo());
        assertEquals(1, trainer.data().target(1));
        assertEquals(369, trainer.data().target(2));
    }

    @Test
    void trainingOnFromThePastLeavesAGhost() {
        step(10);
        double[] given = timeline.line().losses(5, 11);
        go(timeline.goToStep(4));
        assertEquals(0, timeline.ghost().size());
        assertEquals(-1, timeline.branchPoint());
        trainer.learnWith(trainer.hyperparameters().withRates(LearningRates.each(3e-8, 1)));
        step(3);
        assertArrayEquals(given, timeline.ghost().losses(0, timeline.ghost().size()));
        assertEquals(4, timeline.branchPoint());
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, timeline.line().steps(0, 8));
        assertEquals(8, timeline.line().size());
        assertEquals(Optional.empty(), timeline.redoable());
        go(timeline.undo());
        assertEquals(4, step());
        go(timeline.undo());
        assertEquals(0, step());
        assertEquals(Optional.empty(), timeline.undoable());
        go(timeline.goTo(6));
        step(1);
        assertArrayEquals(new double[] {7}, timeline.ghost().steps(0, timeline.ghost().size()));
        reset();
        assertEquals(0, timeline.ghost().size());
    }

    @Test
    void theBestMomentIsTheOneWithTheLeastLossThatCanBeCompared() {
        step(5);
        assertEquals(5, timeline.best());
        move(BIAS, 0);
        step(1);
        assertEquals(5, timeline.best());
        change(new Action.DataChanged(), houses.withTarget(0, 1000));
        assertEquals(timeline.cursor(), timeline.best());
        step(3);
        int best = timeline.best();
        assertTrue(best > 7);
        reset();
        assertEquals(timeline.cursor(), timeline.best());
        go(timeline.undo());
        step(1);
        assertTrue(timeline.best() >= best);
    }
}
