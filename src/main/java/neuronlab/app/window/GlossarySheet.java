package neuronlab.app.window;

import java.util.Locale;
import javafx.scene.layout.BorderPane;
import neuronlab.app.catalog.Catalog;
import neuronlab.lesson.glossary.Glossary;
import neuronlab.lesson.glossary.pane.GlossaryPane;

/** The glossary at the right side of the window, opened and closed by the menu. */
final class GlossarySheet {
    private final Catalog catalog;
    private final Locale language;
    private GlossaryPane pane;

    GlossarySheet(Catalog catalog, Locale language) {
        this.catalog = catalog;
        this.language = language;
    }

    void toggle(BorderPane window) {
        if (window.getRight() != null) {
            window.setRight(null);
            return;
        }
        if (pane == null) {
            pane = new GlossaryPane(Glossary.of(language), this::title);
            pane.setId("glossary");
            pane.setOnClose(() -> window.setRight(null));
        }
        window.setRight(pane);
        pane.open();
    }

    private String title(String id) {
        return catalog.find(id).map(lesson -> lesson.title(language)).orElse(id);
    }
}
