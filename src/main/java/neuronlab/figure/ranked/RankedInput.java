package neuronlab.figure.ranked;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.link.Attention;

/** What mouse and keyboard do with a ranking: one tab stop, arrow keys go from place to place. */
final class RankedInput {
    private final RankedBars bars;
    private final Attention<Integer> attention;

    RankedInput(RankedBars bars) {
        this.bars = bars;
        attention = new Attention<>(
                RankedBars.NONE,
                bars.focusedIndexProperty()::get,
                index -> bars.focusedIndexProperty().set(index));
    }

    void listen() {
        bars.addEventHandler(MouseEvent.MOUSE_MOVED, event -> attention.point(bars.indexAt(event.getY())));
        bars.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> attention.leave());
        bars.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            bars.requestFocus();
            attention.keep(bars.indexAt(event.getY()));
        });
        bars.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        bars.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                attention.release();
            }
        });
    }

    private void type(KeyEvent event) {
        int place = bars.ranking().placeOf(bars.focusedIndexProperty().get());
        int last = bars.ranking().size() - 1;
        boolean used = switch (event.getCode()) {
            case DOWN -> goTo(Math.min(last, place + 1));
            case UP -> goTo(place < 0 ? last : Math.max(0, place - 1));
            case HOME -> goTo(0);
            case END -> goTo(last);
            case ESCAPE -> clear(place);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean goTo(int place) {
        if (place < 0 || place >= bars.ranking().size()) {
            return false;
        }
        attention.keep(bars.ranking().at(place));
        return true;
    }

    private boolean clear(int place) {
        attention.clear();
        return place >= 0;
    }
}
