package neuronlab.app.window;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import neuronlab.app.catalog.Catalog;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.glossary.pane.GlossaryPane;

/** The glossary at the right side of the window. */
final class GlossarySheet {
    private final Catalog catalog;
    private final Language language;
    private final Runnable elsewhere;
    private GlossaryPane pane;
    private Node from;

    /** @param elsewhere gives the focus to somebody else when who had it before is gone */
    GlossarySheet(Catalog catalog, Language language, Runnable elsewhere) {
        this.catalog = catalog;
        this.language = language;
        this.elsewhere = elsewhere;
    }

    /** Opens it to search, or closes it. */
    void toggle(BorderPane window) {
        if (window.getRight() == null) {
            show(window).open();
        } else {
            close(window);
        }
    }

    /** Opens it at a term. */
    void open(BorderPane window, String term) {
        show(window).open(term);
    }

    private GlossaryPane show(BorderPane window) {
        if (pane == null) {
            pane = new GlossaryPane(Glossary.of(language), this::title);
            pane.setId("glossary");
            pane.setOnClose(() -> close(window));
        }
        if (window.getRight() == null) {
            from = window.getScene().getFocusOwner();
        }
        window.setRight(pane);
        return pane;
    }

    /** Closes it; the focus goes back to where it was opened from. */
    private void close(BorderPane window) {
        window.setRight(null);
        if (from != null && from.getScene() == window.getScene()) {
            from.requestFocus();
        } else {
            elsewhere.run();
        }
        from = null;
    }

    private String title(String id) {
        return catalog.find(id).map(lesson -> lesson.title(language)).orElse(id);
    }
}
