package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.experiment.Start;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What keeps a network from learning is named, and left by a button. */
class DiagnosisTest extends OpenLaboratory {
    DiagnosisTest() {
        super(900);
    }

    private void change(Experiment wanted) {
        interact(() -> view.state().change(wanted));
    }

    private Experiment chosen() {
        return view.state().experimentProperty().get();
    }

    private void waitForDiagnosis(String beginning) throws Exception {
        waitForDiagnosis(beginning, "");
    }

    private void waitForDiagnosis(String beginning, String reason) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> lookup("#diagnosis").query().isVisible()
                && text("#diagnosis-text").startsWith(beginning)
                && text("#diagnosis-text").contains(reason));
        WaitForAsyncUtils.waitForFxEvents();
        Bounds bar = lookup("#diagnosis").query().localToScene(lookup("#diagnosis").query().getLayoutBounds());
        assertTrue(bar.getMinX() >= 0 && bar.getMaxX() <= view.page().getScene().getWidth(), bar.toString());
    }

    private void waitUntilWell() throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !lookup("#diagnosis").query().isVisible());
    }

    @Test
    void neuronsThatBeginAlikeGetANewStart() throws Exception {
        assertFalse(lookup("#diagnosis").query().isVisible());
        change(chosen().withStart(new Start.Zero()));
        waitForDiagnosis("The neurons of hidden layer 1 have the same weights");
        press("way-new-start");
        waitUntilWell();
        assertEquals(new Start.Random(), chosen().start());
        press("undo");
        waitForDiagnosis("The neurons of hidden layer 1 have the same weights");
    }

    @Test
    void deadNeuronsAreNamed() throws Exception {
        change(chosen().withHidden(HiddenLayers.of(Activation.RELU, 4)));
        int bias = view.state().snapshotProperty().get().model().network().biasIndex(0, 2);
        interact(() -> view.state().move(bias, -100));
        waitForDiagnosis("Neuron 3 of hidden layer 1 is dead");
        press("way-tanh");
        waitUntilWell();
        assertEquals(Activation.TANH, chosen().hidden().activation());
    }

    @Test
    void aGradientThatVanishesIsNamedWithItsReason() throws Exception {
        change(chosen().withHidden(new HiddenLayers(Collections.nCopies(6, 4), Activation.SIGMOID)));
        waitForDiagnosis("The gradient vanishes: each layer passes back a part");
        press("way-relu");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> chosen().hidden().activation() == Activation.RELU);
        change(Experiment.of(BuiltInData.CARS)
                .withHidden(HiddenLayers.of(Activation.TANH, 4))
                .withScale(Scale.Kind.NONE)
                .withSeed(1)
                .withRates(LearningRates.same(1e-9)));
        waitForDiagnosis("The gradient vanishes: the sums lie where the activation is flat");
        press("way-standardise");
        waitUntilWell();
        assertEquals(Scale.Kind.STANDARDISED, chosen().scale());
    }

    @Test
    void stepsThatAreTooShortAreNamedAndLeft() throws Exception {
        change(chosen().withHidden(HiddenLayers.NONE).withRates(LearningRates.same(1e-12)));
        interact(() -> view.state().trainNow(200));
        waitForDiagnosis("The loss has stood at ", "the steps are too short.");
        press("way-automatic-rate");
        assertTrue(chosen().ratesDerived());
        interact(() -> view.state().trainNow(3000));
        waitForDiagnosis("The loss has stood at ", "it is flat here");
        press("way-hidden-layer");
        assertEquals(List.of(4), chosen().hidden().neurons());
        waitUntilWell();
    }

    @Test
    void stepsThatAreTooLongAreNamedAndLeft() throws Exception {
        change(Experiment.of(BuiltInData.CARS).withRates(LearningRates.same(10)));
        press("step-100");
        waitForDiagnosis("The loss grows, from ");
        interact(() -> view.state().trainNow(2000));
        waitForDiagnosis("Each step landed farther up on the other side");
        press("way-smaller-rate-from-start");
        assertEquals(1, chosen().hyperparameters().optimiser().rates().rate(0), 1e-12);
        assertEquals(0, view.state().snapshotProperty().get().epochs());
        press("step-100");
        waitForDiagnosis("The loss grows, from ");
        press("way-automatic-rate-from-start");
        double start = loss();
        interact(() -> view.state().trainNow(100));
        assertTrue(loss() < start / 2, () -> loss() + " after " + start);
        waitUntilWell();
    }

    private double loss() {
        return view.state().snapshotProperty().get().moment().loss();
    }

    @Test
    void whereTheAutomaticRateTurnsOutTooLargeATenthOfItLeadsDown() throws Exception {
        change(Experiment.of(MadeData.CIRCLE, 6, 0.5, 200)
                .withHoldOut(new HoldOut(0.25, 1))
                .withHidden(HiddenLayers.of(Activation.SIGMOID, 8, 11, 4, 6))
                .withScale(Scale.Kind.NONE)
                .withSeed(103));
        interact(() -> view.state().trainNow(3000));
        waitForDiagnosis("The loss bounces between ");
        double before = loss();
        press("way-smaller-rate");
        interact(() -> view.state().trainNow(1000));
        assertEquals(4000, view.state().snapshotProperty().get().epochs());
        assertTrue(loss() < before, () -> loss() + " after " + before);
    }
}
