package neuronlab.figure.network;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import neuronlab.figure.Role;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetworkSpotlightTest {
    private static final NetworkShape TWO_TO_ONE = new NetworkShape(2, 1, true, false);
    private static final NetworkShape TWO_TO_THREE = new NetworkShape(2, 3, true, true);

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @Test
    void aPartIsOneElement() {
        assertEquals(Set.of(new Input(1)), NetworkSpotlight.elementsOf(Part.input(1), TWO_TO_THREE));
        assertEquals(Set.of(new Weight(2, 1)), NetworkSpotlight.elementsOf(Part.weight(2, 1), TWO_TO_THREE));
        assertEquals(Set.of(new Bias(2)), NetworkSpotlight.elementsOf(Part.bias(2), TWO_TO_THREE));
        assertEquals(Set.of(new Output(0)), NetworkSpotlight.elementsOf(Part.output(0), TWO_TO_THREE));
        assertEquals(Set.of(new Softmax()), NetworkSpotlight.elementsOf(Part.softmax(), TWO_TO_THREE));
    }

    @Test
    void aWholeRoleIsAllOfItsElements() {
        assertEquals(
                Set.of(new Weight(0, 0), new Weight(0, 1)),
                NetworkSpotlight.elementsOf(Part.all(Role.WEIGHT), TWO_TO_ONE));
    }

    @Test
    void whatIsPredictedComesOutOfTheNetwork() {
        assertEquals(Set.of(new Output(0)), NetworkSpotlight.elementsOf(Part.prediction(), TWO_TO_ONE));
    }

    @Test
    void whatTheNetworkDoesNotHaveIsNotLit() {
        assertEquals(Set.of(), NetworkSpotlight.elementsOf(Part.softmax(), TWO_TO_ONE));
        assertEquals(Set.of(), NetworkSpotlight.elementsOf(Part.input(5), TWO_TO_ONE));
        assertEquals(Set.of(), NetworkSpotlight.elementsOf(Part.actual(), TWO_TO_ONE));
        assertEquals(Set.of(), NetworkSpotlight.elementsOf(null, TWO_TO_ONE));
    }

    @Test
    void aDiagramFollowsTheSpotlightAlsoWhenItGrows() throws Exception {
        Toolkit.onFxThread(() -> {
            NetworkDiagram diagram = new NetworkDiagram(Language.ENGLISH);
            Spotlight spotlight = new Spotlight();
            NetworkSpotlight.join(diagram, spotlight);
            spotlight.partProperty().set(Part.all(Role.INPUT));
            assertEquals(Set.of(new Input(0)), diagram.getLitElements());
            diagram.setNetworkShape(TWO_TO_ONE);
            assertEquals(Set.of(new Input(0), new Input(1)), diagram.getLitElements());
            spotlight.clear();
            assertEquals(Set.of(), diagram.getLitElements());
            return null;
        });
    }
}
