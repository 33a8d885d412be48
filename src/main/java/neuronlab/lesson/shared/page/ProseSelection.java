package neuronlab.lesson.shared.page;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Lets the reader select the text of a page with the mouse, from paragraph to paragraph: a drag selects what it passes, a
 * double click a word, a third click the paragraph, and any other click nothing.
 */
final class ProseSelection {
    private final Region page;
    private List<TermFlow> flows = List.of();
    private Place anchor;

    /** A place between two characters of one of the flows. */
    private record Place(int flow, int index) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::flow).thenComparingInt(Place::index).compare(this, other);
        }
    }

    ProseSelection(Region page) {
        this.page = page;
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /** What is selected; empty for nothing. */
    String text() {
        return flows.stream().map(TermFlow::selected).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        flows.forEach(flow -> flow.select(0, 0));
        flows = PageText.flows(page);
        anchor = isOnText(event) ? nearest(event) : null;
        if (anchor != null && event.getClickCount() == 2) {
            selectWord(anchor);
        } else if (anchor != null && event.getClickCount() > 2) {
            flows.get(anchor.flow()).select(0, flows.get(anchor.flow()).text().length());
        }
    }

    private boolean isOnText(MouseEvent event) {
        return event.getTarget() instanceof Node target
                && Stream.iterate(target, Objects::nonNull, Node::getParent).anyMatch(TermFlow.class::isInstance);
    }

    private void drag(MouseEvent event) {
        if (anchor != null && event.getClickCount() <= 1) {
            Place now = nearest(event);
            boolean forward = anchor.compareTo(now) <= 0;
            select(forward ? anchor : now, forward ? now : anchor);
            event.consume();
        }
    }

    private Place nearest(MouseEvent event) {
        Point2D mouse = new Point2D(event.getSceneX(), event.getSceneY());
        int flow = IntStream.range(0, flows.size())
                .boxed()
                .min(Comparator.comparingDouble(index -> distance(flows.get(index), mouse)))
                .orElseThrow();
        return new Place(flow, flows.get(flow).placeAt(flows.get(flow).sceneToLocal(mouse)));
    }

    private static double distance(Node flow, Point2D mouse) {
        Bounds bounds = flow.localToScene(flow.getLayoutBounds());
        double across = Math.max(0, Math.max(bounds.getMinX() - mouse.getX(), mouse.getX() - bounds.getMaxX()));
        double along = Math.max(0, Math.max(bounds.getMinY() - mouse.getY(), mouse.getY() - bounds.getMaxY()));
        return Math.hypot(across, along);
    }

    private void select(Place from, Place to) {
        for (int flow = 0; flow < flows.size(); flow++) {
            boolean passed = flow >= from.flow() && flow <= to.flow();
            int start = flow == from.flow() ? from.index() : 0;
            int end = flow == to.flow() ? to.index() : flows.get(flow).text().length();
            flows.get(flow).select(passed ? start : 0, passed ? end : 0);
        }
    }

    private void selectWord(Place place) {
        TermFlow flow = flows.get(place.flow());
        String characters = flow.text();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(characters);
        int end = words.following(Math.min(place.index(), characters.length() - 1));
        flow.select(words.previous(), end);
    }
}
