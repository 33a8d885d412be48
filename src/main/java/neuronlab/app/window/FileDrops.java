package neuronlab.app.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped anywhere on the window, unless what they are dropped on has a use of its own for them. */
final class FileDrops {
    private FileDrops() {}

    /** Gives the first of the files to {@code opener}. */
    static void take(Node target, Consumer<Path> opener) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!event.isConsumed() && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!event.isConsumed() && event.getDragboard().hasFiles()) {
                opener.accept(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
