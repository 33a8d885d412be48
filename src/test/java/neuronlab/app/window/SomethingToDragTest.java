package neuronlab.app.window;

/** In an ordinary window. */
class SomethingToDragTest extends ThingsToDrag {
    SomethingToDragTest() {
        super(1280, 800);
    }
}
