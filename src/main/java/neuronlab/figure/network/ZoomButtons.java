package neuronlab.figure.network;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.placement.NetworkZoom;
import org.kordamp.ikonli.feather.Feather;

/** What the keys +, − and 0 do to a large diagram, for the mouse: the keyboard does not stop here. */
final class ZoomButtons extends HBox {
    private final Runnable focus;
    private final Button in;
    private final Button out;
    private final Button whole;

    ZoomButtons(Words words, Runnable focus, ZoomedNetwork network) {
        this.focus = focus;
        setManaged(false);
        getStyleClass().add("network-zoom");
        in = button("zoom-in", Feather.PLUS, words.get("zoom.in"), network::enlarge);
        out = button("zoom-out", Feather.MINUS, words.get("zoom.out"), network::shrink);
        whole = button("zoom-whole", Feather.MAXIMIZE_2, words.get("zoom.whole"), network::showWhole);
        getChildren().addAll(in, out, whole);
        // A page that scrolls would take the keyboard, and the diagram the click.
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> addEventHandler(type, MouseEvent::consume));
    }

    private Button button(String styleClass, Feather icon, String name, Runnable action) {
        Button button = new Button();
        ButtonIcon.put(button, icon);
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, styleClass);
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            focus.run();
            action.run();
        });
        return button;
    }

    /** Offers what can still be done. */
    void show(NetworkZoom zoom) {
        in.setDisable(zoom.isLargest());
        out.setDisable(zoom.scale() <= 1);
        whole.setDisable(zoom.scale() <= 1);
    }
}
