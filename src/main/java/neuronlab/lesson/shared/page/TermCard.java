package neuronlab.lesson.shared.page;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Subscription;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.InSight;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.glossary.GlossaryEntry;

/** A small card beside a term that says what it means. One card serves a whole page. */
final class TermCard {
    /** Between a term and its card there may be a pixel or two. */
    private static final double NEAR = 4;

    private final Language language;
    private Popup popup;
    private Text shownFor;
    private Subscription watch = Subscription.EMPTY;

    TermCard(Language language) {
        this.language = language;
    }

    boolean isShownFor(Text anchor) {
        return shownFor == anchor && popup.isShowing();
    }

    /** Whether the card is at this place of the screen. It can be pointed at, as the term that it stands beside can. */
    boolean isAt(double x, double y) {
        if (shownFor == null) {
            return false;
        }
        Node card = popup.getContent().getFirst();
        Bounds bounds = card.localToScreen(card.getLayoutBounds());
        return bounds != null
                && x >= bounds.getMinX() - NEAR && x <= bounds.getMaxX() + NEAR
                && y >= bounds.getMinY() - NEAR && y <= bounds.getMaxY() + NEAR;
    }

    /** Shows the card of a term; a click on it does what {@code follow} does. */
    void show(Text anchor, GlossaryEntry entry, Runnable follow) {
        hide();
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        if (place == null) {
            return;
        }
        popup = new Popup();
        Region card = content(entry, language);
        card.setOnMouseExited(_ -> hide());
        card.setOnMouseClicked(_ -> follow.run());
        popup.getContent().setAll(card);
        dressAs(anchor.getScene().getRoot());
        shownFor = anchor;
        showBelow(anchor, place);
        showAboveIfNeeded(place);
        // Once the page scrolls or turns, the card would point at nothing.
        watch = anchor.localToSceneTransformProperty()
                .subscribe((_, _) -> hide())
                .and(InSight.of(anchor).subscribe((_, _) -> hide()));
    }

    /** The card's window has a root of its own: it takes over what sets the size of the text. */
    private void dressAs(Parent owner) {
        Parent root = popup.getScene().getRoot();
        root.getStyleClass().setAll(owner.getStyleClass());
        root.getStyleClass().add("term-card-window");
    }

    void hide() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        shownFor = null;
        if (popup != null) {
            popup.hide();
        }
    }

    /** What stands on the card. */
    private static Region content(GlossaryEntry entry, Language language) {
        Label term = new Label(entry.term());
        term.getStyleClass().add("term-card-title");
        Label hint = new Label(language.words(TermCard.class).get("term.glossary"));
        hint.getStyleClass().add("term-card-hint");
        VBox card = new VBox(term);
        card.getStyleClass().add("term-card");
        BlockRenderer renderer = new BlockRenderer(new PageParts());
        for (Block block : entry.explanation()) {
            card.getChildren().add(renderer.render(block));
        }
        card.getChildren().add(hint);
        return card;
    }

    private void showBelow(Text anchor, Bounds place) {
        popup.setAutoFix(true);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(anchor, place.getMinX(), place.getMaxY());
    }

    private void showAboveIfNeeded(Bounds place) {
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        if (place.getMaxY() + popup.getHeight() > screen.getMaxY()) {
            popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.setAnchorY(place.getMinY());
        }
    }
}
