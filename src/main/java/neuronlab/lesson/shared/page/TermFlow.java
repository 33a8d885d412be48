package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A run of text in which some words can be looked up: they are underlined, and ringed while they have the focus. */
final class TermFlow extends TextFlow {
    private final List<TermMark> marks = new ArrayList<>();

    /** Marks a term; {@code pieces} are children of this flow, one after the other. */
    void mark(List<Text> pieces) {
        TermMark mark = new TermMark(pieces);
        marks.add(mark);
        getChildren().addAll(mark.ring(), mark.underline());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (TermMark mark : marks) {
            int start = startOf(mark.first());
            int end = start + mark.length();
            mark.show(getUnderlineShape(start, end), getRangeShape(start, end, false));
        }
    }

    private int startOf(Text wanted) {
        int start = 0;
        for (Node child : getManagedChildren()) {
            if (child == wanted) {
                return start;
            }
            // Every node that is no text counts as one character.
            start += child instanceof Text text ? text.getText().length() : 1;
        }
        throw new IllegalArgumentException("The marked text is not in this flow");
    }
}
