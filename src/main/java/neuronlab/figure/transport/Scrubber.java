package neuronlab.figure.transport;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A slider over all places that a transport remembers: dragging it goes back and forth in time. */
final class Scrubber extends Slider {
    private final Transport transport;
    private boolean showing;

    Scrubber(Transport transport) {
        this.transport = transport;
        setSkin(new ProgressSliderSkin(this));
        getStyleClass().add("scrubber");
        setId("scrubber");
        setMin(0);
        valueProperty().subscribe(place -> moved(place.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        transport.trackProperty().subscribe(this::show);
    }

    private void show(Transport.Track track) {
        showing = true;
        try {
            setMax(Math.max(1, track.last()));
            setValue(track.place());
            setDisable(track.last() == 0);
        } finally {
            showing = false;
        }
    }

    private void moved(double place) {
        long wanted = Math.round(place);
        if (!showing && wanted != transport.trackProperty().getValue().place()) {
            transport.goTo(wanted);
        }
    }

    /** By key it goes from one remembered place to the next, however far apart they are. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> transport.back();
            case RIGHT, KP_RIGHT, UP, KP_UP -> transport.forward();
            case HOME -> transport.goTo(0);
            case END -> transport.goTo(transport.trackProperty().getValue().last());
            default -> {
                return false;
            }
        }
        return true;
    }
}
