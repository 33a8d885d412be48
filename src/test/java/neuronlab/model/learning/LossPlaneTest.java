package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;

/** Losses over two parameters. */
class LossPlaneTest {
    private static final Network LINE = Network.linear(1);

    private static Table houses() throws Exception {
        return Preparation.of(Experiment.of(BuiltInData.HOUSES_ONE_VARIABLE).withScale(Scale.Kind.NONE)).training();
    }

    @Test
    void theLossesOfALineAreThoseOfItsErrorSurface() throws Exception {
        ErrorSurface known = ErrorSurface.of(houses()).orElseThrow();
        Evaluation evaluation = new Evaluation(LINE, Loss.SQUARED, houses());
        LossPlane plane =
                LossPlane.of(evaluation, Parameters.zero(LINE), 0, new Range(0, 0.4), 1, new Range(0, 460), 8);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                double expected = known.error(0.4 * (column + 0.5) / 8, 460 * (row + 0.5) / 8);
                assertEquals(expected, plane.losses()[row * 8 + column], expected * 1e-9);
            }
        }
    }

    @Test
    void whatIsWorthALookFollowsTheCurvature() throws Exception {
        Evaluation evaluation = new Evaluation(LINE, Loss.SQUARED, houses());
        Range weights = LossPlane.worthALook(evaluation, Parameters.zero(LINE), 0);
        Range biases = LossPlane.worthALook(evaluation, Parameters.zero(LINE), 1, 0, 350);
        assertEquals(0.18, weights.upper(), 0.01);
        assertTrue(biases.lower() < 0 && biases.upper() > 350, biases.toString());
    }
}
