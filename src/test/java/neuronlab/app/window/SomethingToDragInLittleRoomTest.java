package neuronlab.app.window;

import java.util.Set;

/**
 * In a small window. There the lesson of two variables has room for its chart and what trains it, which belong together,
 * and its three sliders are behind a tab.
 */
class SomethingToDragInLittleRoomTest extends ThingsToDrag {
    SomethingToDragInLittleRoomTest() {
        super(900, 600, Set.of("two-variables"));
    }
}
