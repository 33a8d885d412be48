package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.content.Section;

/** A lesson's whole page: its title, then its text with the figures in their places. */
public final class LessonPage extends VBox {
    private final List<SectionPane> sections = new ArrayList<>();
    private final Label heading;

    /**
     * Builds a page.
     *
     * @throws IllegalArgumentException if the text names a figure or a live value that the parts lack
     */
    public LessonPage(String title, LessonText text, PageParts parts) {
        getStyleClass().add("lesson-page");
        heading = new Label(title);
        heading.getStyleClass().add("lesson-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        PageHeading.mark(heading, title, parts.glossary().language());
        getChildren().add(heading);
        BlockRenderer renderer = new BlockRenderer(parts);
        for (Section section : text.sections()) {
            fill(paneFor(section), section, renderer);
        }
        getChildren().addAll(sections);
        markLead();
        parts.spotlight().ifPresent(spotlight -> spotlight.clearWith(this));
    }

    /** The title, which can take the focus. */
    public Node title() {
        return heading;
    }

    /** A section without a figure of its own goes on beside the figures before it. */
    private SectionPane paneFor(Section section) {
        boolean ownFigures = section.blocks().stream().anyMatch(Block.FigureSlot.class::isInstance);
        if (sections.isEmpty() || (ownFigures && sections.getLast().hasFigures())) {
            sections.add(new SectionPane());
        }
        return sections.getLast();
    }

    private static void fill(SectionPane pane, Section section, BlockRenderer renderer) {
        for (Block block : section.blocks()) {
            Region node = renderer.render(block);
            if (block instanceof Block.FigureSlot) {
                pane.addFigure(node);
            } else {
                pane.addProse(node);
            }
        }
    }

    /** Adds a part below the text. */
    public void append(Region part) {
        getChildren().add(part);
    }

    private void markLead() {
        if (!sections.isEmpty()) {
            Node first = sections.getFirst().getChildrenUnmodifiable().getFirst();
            first.getStyleClass().add("lead");
        }
    }

    /**
     * Tells the page which part of it is visible, so that figures can stay in sight.
     *
     * @param top the distance from the page's top to the top of the visible part
     * @param visibleHeight the height of the visible part
     */
    public void showFrom(double top, double visibleHeight) {
        sections.forEach(section -> section.showFrom(top - section.getLayoutY(), visibleHeight));
    }
}
