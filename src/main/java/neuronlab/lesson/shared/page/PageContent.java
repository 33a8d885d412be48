package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.lesson.shared.stage.Cue;

/** What is on a page, for what lays it out. */
final class PageContent {
    private final Region title;
    private final PageFlow flow;
    private final FigureStage stage;
    private final List<Region> prepended = new ArrayList<>();
    private final List<Region> appended = new ArrayList<>();

    PageContent(Region title, PageFlow flow, FigureStage stage) {
        this.title = title;
        this.flow = flow;
        this.stage = stage;
    }

    /** Whether there is nothing to be read: then the page is its one figure. */
    boolean isWithoutText() {
        return flow.passages().isEmpty();
    }

    void prepend(Region part) {
        prepended.addFirst(part);
    }

    void append(Region part) {
        appended.add(part);
    }

    Region title() {
        return title;
    }

    FigureStage stage() {
        return stage;
    }

    /** What takes its turns on the stage. */
    List<Region> figures() {
        return flow.figures();
    }

    boolean isFigure(Region block) {
        return figures().contains(block);
    }

    /** All below the title, the figures in their places. */
    List<Region> blocks() {
        List<Region> blocks = new ArrayList<>(prepended);
        blocks.addAll(flow.order());
        blocks.addAll(appended);
        return blocks;
    }

    /** All below the title but for the figures. */
    List<Region> prose() {
        return blocks().stream().filter(block -> !isFigure(block)).toList();
    }

    /**
     * Shows on the stage what belongs to the last passage that begins above a line; to the first one if none does. The
     * cues of a passage hold until the next one that has some for the same figure.
     */
    void showAt(double line) {
        if (isWithoutText()) {
            stage.show(0, List.of());
            return;
        }
        Passage first = flow.passages().getFirst();
        int scene = first.scene();
        List<Cue> cues = first.cues();
        for (Passage passage : flow.passages()) {
            if (passage.node().getLayoutY() > line) {
                break;
            }
            boolean changes = passage.scene() != scene || !passage.cues().isEmpty();
            cues = changes ? passage.cues() : cues;
            scene = passage.scene();
        }
        stage.show(scene, cues);
    }
}
