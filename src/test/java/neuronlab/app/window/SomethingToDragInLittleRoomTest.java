package neuronlab.app.window;

/** In a small window. */
class SomethingToDragInLittleRoomTest extends ThingsToDrag {
    SomethingToDragInLittleRoomTest() {
        super(900, 600);
    }
}
