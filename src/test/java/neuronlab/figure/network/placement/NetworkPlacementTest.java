package neuronlab.figure.network.placement;

import static neuronlab.figure.network.placement.SomeSizes.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkShape.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    static Stream<NetworkShape> deepShapes() {
        return Stream.of(
                deep(2, ActivationFunction.SIGMOID, 2, 1),
                deep(2, ActivationFunction.SOFTMAX, 3, 2),
                deep(4, ActivationFunction.IDENTITY, 6, 4, 1),
                deep(1, ActivationFunction.SOFTMAX, 1, 6, 1, 3),
                deep(6, ActivationFunction.TANH, 2, 2, 2, 2, 2),
                deep(8, ActivationFunction.SOFTMAX, 8, 8, 8, 4),
                deep(64, ActivationFunction.SOFTMAX, 32, 16, 10),
                deep(100, ActivationFunction.SIGMOID, 100, 100, 100, 100, 100));
    }

    private static NetworkShape deep(int inputs, ActivationFunction end, int... units) {
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < units.length; k++) {
            layers.add(new Layer(units[k], true, k == units.length - 1 ? end : ActivationFunction.RELU));
        }
        return new NetworkShape(inputs, layers);
    }

    @ParameterizedTest
    @MethodSource({"smallShapes", "deepShapes"})
    void noTwoPartsOverlapAndNoneLiesOutside(NetworkShape shape) {
        for (double width : new double[] {420, 580, 860, 1400}) {
            assertTidy(placed(shape, width), width);
        }
    }

    @ParameterizedTest
    @MethodSource({"smallShapes", "deepShapes"})
    void itFitsIntoAGivenHeight(NetworkShape shape) {
        for (double height : new double[] {200, 320, 600}) {
            NetworkPlacement placement = placed(shape, 860, height);
            assertTrue(placement.height() <= height + 1e-9, placement.height() + " is taller than " + height);
            assertTidy(placement, 860);
        }
    }

    @ParameterizedTest
    @MethodSource({"smallShapes", "deepShapes"})
    void whereThereIsNoRoomItStillHasPlaces(NetworkShape shape) {
        assertEquals(NetworkDetail.BARE, placed(shape, 0, 0).detail());
        assertEquals(NetworkDetail.BARE, placed(shape, 0).detail());
    }

    private static void assertTidy(NetworkPlacement placement, double width) {
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

    @ParameterizedTest
    @MethodSource("smallShapes")
    void sixBySixWeightsAreLabelledWhereThereIsRoom(NetworkShape shape) {
        assertTrue(placed(shape, 860).detail().showsWeights());
        assertTrue(placed(shape, 420).detail().showsWeights());
    }

    @ParameterizedTest
    @MethodSource({"smallShapes", "deepShapes"})
    void everyEllipseSitsOnItsEdge(NetworkShape shape) {
        NetworkPlacement placement = placed(shape, 700);
        for (Weight weight : shape.edges()) {
            assertEquals(0, placement.edge(weight).distance(placement.spot(weight).x(), placement.spot(weight).y()), 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"7,7", "20,20", "100,1", "1,100", "100,100"})
    void largeNetworksGiveUpTheirWeightsLabelsAndStayWithinBounds(int inputs, int outputs) {
        NetworkPlacement placement = placed(new NetworkShape(inputs, outputs, true, true), 700);
        assertFalse(placement.detail().showsWeights());
        assertTrue(placement.height() <= 620, "height " + placement.height());
        assertTidy(placement, 700);
    }

    @Test
    void partsStandInOneRowWhereThereIsOneOfEach() {
        NetworkPlacement placement = placed(new NetworkShape(1, 1, true, false), 1100);
        double y = placement.spot(new Input(0)).y();
        assertEquals(y, placement.spot(new Weight(0, 0)).y(), 1e-9);
        assertEquals(y, placement.spot(new Bias(0)).y(), 1e-9);
        assertEquals(y, placement.spot(new Output(0)).y(), 1e-9);
        assertTrue(placement.spot(new Output(0)).x() - placement.spot(new Input(0)).x() < 700, "it is stretched");
        double left = placement.spot(new Input(0)).x();
        assertEquals(left, 1100 - placement.spot(new Output(0)).x(), 1e-6, "it is not in the middle");
    }

    @Test
    void theNumbersFlowToTheRightThroughEveryLayer() {
        NetworkPlacement placement = placed(deep(2, ActivationFunction.SIGMOID, 3, 1), 1100);
        double[] way = Stream.of(
                        new Input(0),
                        new Weight(0, 0, 0),
                        new Bias(0, 0),
                        new Activation(0, 0),
                        new Hidden(0, 0),
                        new Weight(1, 0, 0),
                        new Bias(1, 0),
                        new Activation(1, 0),
                        new Output(0))
                .mapToDouble(element -> placement.spot(element).x())
                .toArray();
        for (int k = 1; k < way.length; k++) {
            assertTrue(way[k] > way[k - 1], "step " + k);
        }
    }

    @Test
    void whereItIsNarrowBiasesSitOnTheCirclesOfTheHiddenUnits() {
        NetworkShape shape = deep(4, ActivationFunction.SOFTMAX, 6, 6, 3);
        NetworkPlacement wide = placed(shape, 1100);
        NetworkPlacement narrow = placed(shape, 560);
        assertFalse(wide.isBadge(new Bias(0, 2)));
        assertTrue(narrow.isBadge(new Bias(0, 2)));
        assertFalse(narrow.isBadge(new Bias(2, 2)), "the last layer keeps its column");
        Box circle = narrow.spot(new Hidden(0, 2)).size();
        assertTrue(Math.abs(narrow.spot(new Bias(0, 2)).x() - narrow.spot(new Hidden(0, 2)).x()) < circle.width() / 2);
        assertTrue(Math.abs(narrow.spot(new Bias(0, 2)).y() - narrow.spot(new Hidden(0, 2)).y()) < circle.height() / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5})
    void onTheWayToAnotherShapeThePartsAreOnTheWay(double part) {
        NetworkPlacement from = placed(new NetworkShape(2, 2, true, true), 700);
        NetworkPlacement to = placed(new NetworkShape(3, 2, true, true), 700);
        NetworkPlacement between = to.from(from, part);
        assertEquals(mixed(from.spot(new Input(1)).y(), to.spot(new Input(1)).y(), part), between.spot(new Input(1)).y(), 1e-9);
        assertEquals(mixed(from.spot(new Input(1)).y(), to.spot(new Input(2)).y(), part), between.spot(new Input(2)).y(), 1e-9);
        assertSame(to.shape(), between.shape());
    }

    @Test
    void aLayerThatIsNewComesOutOfTheOneBefore() {
        NetworkPlacement from = placed(new NetworkShape(2, 1, true, false), 700);
        NetworkPlacement to = placed(deep(2, ActivationFunction.IDENTITY, 3, 1), 700);
        NetworkPlacement half = to.from(from, 0.5);
        assertEquals(mixed(from.spot(new Output(0)).x(), to.spot(new Hidden(0, 2)).x(), 0.5), half.spot(new Hidden(0, 2)).x(), 1e-9);
        assertEquals(mixed(from.spot(new Output(0)).y(), to.spot(new Hidden(0, 2)).y(), 0.5), half.spot(new Hidden(0, 2)).y(), 1e-9);
        NetworkPlacement back = from.from(to, 0.5);
        assertEquals(mixed(to.spot(new Output(0)).x(), from.spot(new Output(0)).x(), 0.5), back.spot(new Output(0)).x(), 1e-9);
    }

    private static double mixed(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private static List<Area> areas(NetworkPlacement placement) {
        NetworkShape shape = placement.shape();
        List<Area> result = new ArrayList<>();
        for (NetworkElement element : shape.nodes()) {
            if (placement.sizes().draws(shape, element) && !placement.isBadge(element)) {
                add(result, placement, element);
            }
        }
        if (placement.detail().showsWeights()) {
            shape.edges().forEach(edge -> add(result, placement, edge));
        }
        return result;
    }

    private static void add(List<Area> areas, NetworkPlacement placement, NetworkElement element) {
        NetworkPlacement.Spot spot = placement.spot(element);
        double bottom = spot.y() + spot.size().height() / 2;
        double half = spot.size().width() / 2;
        areas.add(new Area(element.toString(), spot.x() - half, spot.y() - spot.size().height() / 2, spot.x() + half, bottom));
        Box name = nameOf(placement, element);
        if (name.height() > 0) {
            half = name.width() / 2;
            areas.add(new Area("name of " + element, spot.x() - half, bottom, spot.x() + half, bottom + name.height()));
        }
    }

    /** Functions are named beneath the last of their column only. */
    private static Box nameOf(NetworkPlacement placement, NetworkElement element) {
        return switch (element) {
            case Input _ -> placement.sizes().input().name();
            case Output _ -> placement.sizes().output().name();
            case Activation(int layer, int unit) ->
                unit == placement.shape().circles(layer + 1) - 1
                        ? placement.sizes().activation().name()
                        : Box.NONE;
            default -> Box.NONE;
        };
    }
}
