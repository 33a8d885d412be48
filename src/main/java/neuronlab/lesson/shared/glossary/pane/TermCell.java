package neuronlab.lesson.shared.glossary.pane;

import javafx.scene.control.ListCell;
import neuronlab.lesson.shared.glossary.GlossaryEntry;

/** A line of the list of terms. */
final class TermCell extends ListCell<GlossaryEntry> {
    TermCell() {
        getStyleClass().add("glossary-term");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(GlossaryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(empty || entry == null ? null : entry.term());
    }
}
