package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A run of text in which some words can be looked up or followed: they are underlined, and ringed while they have the
 * focus. Any of it can be selected.
 */
final class TermFlow extends TextFlow {
    /** Stands for what is no text: every such node counts as one character. */
    private static final char NODE = '\uFFFC';

    private final List<TermMark> marks = new ArrayList<>();
    private final Path selection = new Path();
    private int selectedFrom;
    private int selectedTo;

    TermFlow() {
        selection.getStyleClass().add("text-selection");
        selection.setManaged(false);
        selection.setMouseTransparent(true);
    }

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
        showSelection();
    }

    /** Selects what stands from one place to another, of which the first is not behind the second. */
    void select(int from, int to) {
        selectedFrom = from;
        selectedTo = to;
        showSelection();
    }

    private void showSelection() {
        if (selectedFrom == selectedTo) {
            selection.getElements().clear();
            return;
        }
        if (!getChildren().contains(selection)) {
            getChildren().add(selection);
        }
        selection.getElements().setAll(getRangeShape(selectedFrom, selectedTo, true));
    }

    /** What is selected; empty for nothing. */
    String selected() {
        String text = text();
        // A live value may have become shorter since.
        return text.substring(Math.min(selectedFrom, text.length()), Math.min(selectedTo, text.length()));
    }

    /** The place between two characters that is nearest to a point of this flow. */
    int placeAt(Point2D point) {
        return getHitInfo(point).getInsertionIndex();
    }

    /** All of it, with a sign of its own for every node that is no text. */
    String text() {
        return getManagedChildren().stream()
                .map(child -> child instanceof Text text ? text.getText() : String.valueOf(NODE))
                .collect(Collectors.joining());
    }

    private int startOf(Text wanted) {
        int start = 0;
        for (Node child : getManagedChildren()) {
            if (child == wanted) {
                return start;
            }
            start += child instanceof Text text ? text.getText().length() : 1;
        }
        throw new IllegalArgumentException("The marked text is not in this flow");
    }
}
