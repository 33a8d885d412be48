package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.timeline.Track;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The expected numbers come from a plain loop over the formulas in another language. */
@ExtendWith(OnFxThread.class)
class ClassifierStateTest {
    private ClassifierState state;

    @BeforeEach
    void begin() {
        state = new ClassifierState();
    }

    private ClassifierSnapshot now() {
        return state.snapshotProperty().get();
    }

    @Test
    void itStartsUndecidedAboutEveryHouse() {
        assertEquals(Math.log(2), now().loss(), 1e-12);
        assertArrayEquals(new double[] {0.5, 0.5}, state.probabilities(2104, 3), 1e-12);
        assertEquals(0, now().steps());
    }

    @Test
    void standardisedFeaturesReachTheLeastLoss() {
        state.setStandardised(true);
        state.training().trainNow(1000);
        assertEquals(0.5412, now().loss(), 5e-5);
        assertEquals(-0.5153901, now().model().weight(0, LabelledHouses.GOOD, 0), 1e-6);
        assertEquals(0.4822263, now().model().weight(0, LabelledHouses.GOOD, 1), 1e-6);
        assertEquals(0.4924145, now().model().bias(0, LabelledHouses.GOOD), 1e-6);
        assertEquals(0.564, state.probabilities(2104, 3)[LabelledHouses.GOOD], 5e-4);
        assertEquals(0.415, state.probabilities(2400, 3)[LabelledHouses.GOOD], 5e-4);
        assertEquals(7, now().training().right());
        assertEquals(1, now().training().count(LabelledHouses.BAD, LabelledHouses.BAD));
    }

    @Test
    void rawFeaturesLearnNextToNothing() {
        state.training().trainNow(1000);
        assertTrue(now().loss() > 0.63, "loss " + now().loss());
        assertEquals(0, now().training().count(LabelledHouses.BAD, LabelledHouses.BAD));
        assertEquals(7, now().training().right());
    }

    @Test
    void everyStepIsRememberedWithItsAccuracy() {
        state.training().step(10);
        Track line = state.training().timeline().line();
        assertEquals(11, line.size());
        assertEquals(10, line.step(10));
        assertEquals(now().loss(), line.loss(10));
        assertEquals(now().training().accuracy(), line.measure(10, ClassifierState.ACCURACY));
    }

    @Test
    void theSwitchStartsOverAndCanBeTakenBack() {
        state.training().step(10);
        double learned = now().loss();
        state.setStandardised(true);
        assertEquals(0, now().steps());
        assertEquals(Math.log(2), now().loss(), 1e-12);
        state.training().undo();
        assertEquals(learned, now().loss());
        assertFalse(state.standardisedProperty().get());
    }

    @Test
    void anotherHouseDoesNotMoveTheBoundaryBeforeAStep() {
        state.setStandardised(true);
        state.training().step(100);
        double[] before = state.probabilities(2231, 3);
        state.learnFrom(state.housesProperty().get().withRow(new double[] {3150, 1.5}, LabelledHouses.GOOD));
        assertArrayEquals(before, state.probabilities(2231, 3), 1e-12);
        state.training().undo();
        assertEquals(10, state.housesProperty().get().rows());
        assertArrayEquals(before, state.probabilities(2231, 3), 1e-12);
    }

    @Test
    void aMovedAndARelabelledHouseAreTakenBackOneAfterTheOther() {
        state.setStandardised(true);
        state.training().step(50);
        Table houses = state.housesProperty().get();
        double learned = now().loss();
        state.learnFrom(houses.withInput(2, 0, 3100).withInput(2, 1, 1.5));
        double moved = now().loss();
        state.learnFrom(state.housesProperty().get().withTarget(2, LabelledHouses.BAD));
        assertTrue(moved != learned && now().loss() != moved);
        state.training().undo();
        assertEquals(moved, now().loss());
        assertEquals(3100, state.housesProperty().get().input(2, 0));
        state.training().undo();
        assertEquals(learned, now().loss(), 1e-12);
        assertEquals(houses, state.housesProperty().get());
        state.training().redo();
        assertEquals(moved, now().loss(), 1e-12);
        assertEquals(1.5, state.housesProperty().get().input(2, 1));
    }

    @Test
    void aChangedLabelGoesOnFromWhatWasLearned() {
        state.setStandardised(true);
        state.training().step(50);
        double before = now().loss();
        state.learnFrom(state.housesProperty().get().withTarget(0, LabelledHouses.BAD));
        assertEquals(50, now().steps());
        assertTrue(now().loss() > before, "a friend who changed her mind makes the model wrong");
        state.training().step(1);
        assertEquals(51, now().steps());
    }

    @Test
    void resetBringsTheFriendsHousesBack() {
        state.learnFrom(state.housesProperty().get().withRow(new double[] {2000, 2}, LabelledHouses.GOOD));
        state.setRate(2);
        state.training().step(5);
        state.training().reset();
        assertEquals(10, state.housesProperty().get().rows());
        assertEquals(1e-7, state.rate());
        assertEquals(0, now().steps());
        assertEquals(Math.log(2), now().loss(), 1e-12);
    }

    @Test
    void eachKindOfFeaturesHasARateThatSuitsItAndALimit() {
        assertEquals(1e-7, state.rate());
        assertEquals(1.10e-6, state.zones().explodesAbove(), 0.005e-6);
        state.setRate(2e-7);
        state.setStandardised(true);
        assertEquals(0.5, state.rate());
        assertEquals(2.448, state.zones().explodesAbove(), 5e-4);
    }

    @Test
    void theFriendsListIsExaminedOnItsOwnScale() {
        state.setStandardised(true);
        state.training().trainNow(1000);
        ConfusionMatrix examined = state.examine(LabelledHouses.heldOut());
        assertEquals(10, examined.total());
        assertEquals(7, examined.right());
        assertFalse(now().diverged());
    }
}
