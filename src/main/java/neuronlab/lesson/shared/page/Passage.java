package neuronlab.lesson.shared.page;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.lesson.shared.stage.Cue;

/**
 * A block of prose, and what is on the stage while it is read.
 *
 * @param node the block
 * @param scene which of the page's scenes is on the stage; -1 if the page has none
 * @param cues what the block asks of its figure; none if it leaves it as it is
 */
record Passage(Region node, int scene, List<Cue> cues) {
    static final int NO_SCENE = -1;
}
