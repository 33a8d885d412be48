package neuronlab.app.window;

import java.util.Set;

/** In an ordinary window. */
class SomethingToDragTest extends ThingsToDrag {
    SomethingToDragTest() {
        super(1280, 800, Set.of());
    }
}
