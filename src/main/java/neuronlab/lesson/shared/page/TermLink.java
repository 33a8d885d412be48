package neuronlab.lesson.shared.page;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.glossary.GlossaryEntry;

/**
 * Lets the reader look a term up where it stands. To rest the pointer on it, to click it, or to press Enter or the space
 * bar shows its card; a click or Enter while the card is there leads to the glossary.
 */
final class TermLink {
    private static final Duration REST = Duration.millis(350);

    private final Text anchor;
    private final GlossaryEntry entry;
    private final TermCard card;
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param pieces the texts that make up the term; the first one takes the focus */
    TermLink(List<Text> pieces, GlossaryEntry entry, TermCard card) {
        this.anchor = pieces.getFirst();
        this.entry = entry;
        this.card = card;
        rest.setOnFinished(_ -> show());
        anchor.setFocusTraversable(true);
        anchor.setAccessibleRole(AccessibleRole.HYPERLINK);
        anchor.setAccessibleHelp(PlainText.ofBlocks(entry.explanation()));
        anchor.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        anchor.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        pieces.forEach(this::watchPointer);
    }

    private void watchPointer(Text piece) {
        piece.getStyleClass().add("explained");
        piece.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> rest.playFromStart());
        piece.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            rest.stop();
            if (!card.isAt(event.getScreenX(), event.getScreenY())) {
                leave();
            }
        });
        piece.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            // A drag that ends where it began has selected text.
            if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                act();
            }
        });
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> act();
            case ESCAPE -> {
                if (!card.isShownFor(anchor)) {
                    return;
                }
                leave();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act() {
        rest.stop();
        if (card.isShownFor(anchor)) {
            follow();
        } else {
            show();
        }
    }

    private void follow() {
        card.hide();
        anchor.fireEvent(new LinkEvent(Inline.Link.GLOSSARY + entry.term()));
    }

    private void show() {
        if (anchor.getScene() != null) {
            card.show(anchor, entry, this::follow);
        }
    }

    private void leave() {
        rest.stop();
        if (card.isShownFor(anchor)) {
            card.hide();
        }
    }
}
