package neuronlab.app.window;

/** Opens a web address outside of the app. */
@FunctionalInterface
public interface LinkOpener {
    void open(String address);
}
