package neuronlab.app.window;

import javafx.scene.layout.BorderPane;
import neuronlab.app.catalog.Catalog;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.glossary.pane.GlossaryPane;

/** The glossary at the right side of the window. */
final class GlossarySheet {
    private final Catalog catalog;
    private final Language language;
    private GlossaryPane pane;

    GlossarySheet(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    /** Opens it to search, or closes it. */
    void toggle(BorderPane window) {
        if (window.getRight() == null) {
            show(window).open();
        } else {
            window.setRight(null);
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
            pane.setOnClose(() -> window.setRight(null));
        }
        window.setRight(pane);
        return pane;
    }

    private String title(String id) {
        return catalog.find(id).map(lesson -> lesson.title(language)).orElse(id);
    }
}
