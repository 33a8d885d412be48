package neuronlab.toolkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A file that is dragged over a node and dropped there. The headless toolkit knows no drags, so its events are made. */
public final class DroppedFile {
    private final Dragboard board;

    /** A file on its way; on the JavaFX thread. */
    public DroppedFile(Path file) throws ReflectiveOperationException {
        Class<?> peer = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object clipboard = Proxy.newProxyInstance(
                DroppedFile.class.getClassLoader(), new Class<?>[] {peer}, (_, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? List.of(file.toFile()) : null;
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    default -> null;
                });
        Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(peer);
        constructor.setAccessible(true);
        board = constructor.newInstance(clipboard);
    }

    /**
     * Drops it, on the JavaFX thread.
     *
     * @return whether it was taken
     */
    public boolean dropOn(Node target) {
        return fire(DragEvent.DRAG_OVER, target).isAccepted()
                && fire(DragEvent.DRAG_DROPPED, target).isDropCompleted();
    }

    private DragEvent fire(EventType<DragEvent> type, Node target) {
        DragEvent[] heard = new DragEvent[1];
        DragEvent event = new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
        target.getScene().getRoot().addEventFilter(type, each -> heard[0] = each);
        Event.fireEvent(target, event);
        return heard[0];
    }
}
