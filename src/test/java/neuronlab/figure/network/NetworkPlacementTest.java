package neuronlab.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkPlacementTest {
    private record Area(String what, double left, double top, double right, double bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<NetworkShape> smallShapes() {
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(n -> IntStream.rangeClosed(1, 6).boxed().flatMap(m -> Stream.of(
                        new NetworkShape(n, m, true, true),
                        new NetworkShape(n, m, true, false),
                        new NetworkShape(n, m, false, true),
                        new NetworkShape(n, m, false, false))));
    }

    @ParameterizedTest
    @MethodSource("smallShapes")
    void noTwoPartsOverlapAndNoneLiesOutside(NetworkShape shape) {
        for (double width : new double[] {380, 580, 860, 1400}) {
            NetworkPlacement placement = NetworkPlacer.place(shape, SomeSizes.all(), width);
            List<Area> areas = areas(placement);
            for (int a = 0; a < areas.size(); a++) {
                Area area = areas.get(a);
                assertTrue(area.left >= -1e-9 && area.right <= width + 1e-9, area + " leaves the width " + width);
                assertTrue(area.top >= -1e-9 && area.bottom <= placement.height() + 1e-9, area + " leaves the height");
                for (int b = a + 1; b < areas.size(); b++) {
                    assertFalse(area.overlaps(areas.get(b)), area + " overlaps " + areas.get(b) + " at " + width);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("smallShapes")
    void sixBySixWeightsAreLabelledWhereThereIsRoom(NetworkShape shape) {
        assertTrue(NetworkPlacer.place(shape, SomeSizes.all(), 860).detail().showsWeights());
    }

    @ParameterizedTest
    @MethodSource("smallShapes")
    void everyEllipseSitsOnItsEdge(NetworkShape shape) {
        NetworkPlacement placement = NetworkPlacer.place(shape, SomeSizes.all(), 700);
        for (int o = 0; o < shape.outputs(); o++) {
            for (int i = 0; i < shape.inputs(); i++) {
                Weight weight = new Weight(o, i);
                assertEquals(0, placement.edge(o, i).distance(placement.x(weight), placement.y(weight)), 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7,7", "20,20", "100,1", "1,100", "100,100"})
    void largeNetworksGiveUpTheirWeightsLabelsAndStayWithinBounds(int inputs, int outputs) {
        NetworkShape shape = new NetworkShape(inputs, outputs, true, true);
        NetworkPlacement placement = NetworkPlacer.place(shape, SomeSizes.all(), 700);
        assertFalse(placement.detail().showsWeights());
        assertTrue(placement.height() <= 620, "height " + placement.height());
        List<Area> areas = areas(placement);
        for (int a = 0; a < areas.size(); a++) {
            for (int b = a + 1; b < areas.size(); b++) {
                assertFalse(areas.get(a).overlaps(areas.get(b)), areas.get(a) + " overlaps " + areas.get(b));
            }
        }
    }

    @Test
    void partsStandInOneRowWhereThereIsOneOfEach() {
        NetworkPlacement placement = NetworkPlacer.place(new NetworkShape(1, 1, true, false), SomeSizes.all(), 1100);
        double y = placement.y(new Input(0));
        assertEquals(y, placement.y(new Weight(0, 0)), 1e-9);
        assertEquals(y, placement.y(new Bias(0)), 1e-9);
        assertEquals(y, placement.y(new Output(0)), 1e-9);
        assertTrue(placement.x(new Output(0)) - placement.x(new Input(0)) < 700, "it is stretched");
        double left = placement.x(new Input(0));
        assertEquals(left, 1100 - placement.x(new Output(0)), 1e-6, "it is not in the middle");
    }

    @Test
    void halfWayToAnotherShapeThePartsAreHalfWay() {
        NetworkPlacement from = NetworkPlacer.place(new NetworkShape(2, 2, true, true), SomeSizes.all(), 700);
        NetworkPlacement to = NetworkPlacer.place(new NetworkShape(3, 2, true, true), SomeSizes.all(), 700);
        NetworkPlacement half = to.from(from, 0.5);
        assertEquals((from.y(new Input(1)) + to.y(new Input(1))) / 2, half.y(new Input(1)), 1e-9);
        assertEquals((from.y(new Input(1)) + to.y(new Input(2))) / 2, half.y(new Input(2)), 1e-9);
        assertSame(to.shape(), half.shape());
    }

    private static List<Area> areas(NetworkPlacement placement) {
        NetworkShape shape = placement.shape();
        List<Area> result = new ArrayList<>();
        for (int i = 0; i < shape.inputs(); i++) {
            add(result, placement, new Input(i), placement.sizes().inputName());
        }
        for (int o = 0; o < shape.outputs(); o++) {
            add(result, placement, new Output(o), placement.sizes().outputName());
            if (shape.bias()) {
                add(result, placement, new Bias(o), Box.NONE);
            }
            for (int i = 0; i < shape.inputs() && placement.detail().showsWeights(); i++) {
                add(result, placement, new Weight(o, i), Box.NONE);
            }
        }
        if (shape.softmax()) {
            add(result, placement, new Softmax(), Box.NONE);
        }
        return result;
    }

    private static void add(List<Area> areas, NetworkPlacement placement, NetworkElement element, Box name) {
        double x = placement.x(element);
        double y = placement.y(element);
        Box size = placement.size(element);
        double bottom = y + size.height() / 2;
        areas.add(new Area(
                element.toString(), x - size.width() / 2, y - size.height() / 2, x + size.width() / 2, bottom));
        if (name.height() > 0) {
            areas.add(new Area(
                    "name of " + element, x - name.width() / 2, bottom, x + name.width() / 2, bottom + name.height()));
        }
    }
}
