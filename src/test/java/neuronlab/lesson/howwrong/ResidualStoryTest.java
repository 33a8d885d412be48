package neuronlab.lesson.howwrong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.storyboard.Storyboard;
import neuronlab.model.data.builtin.Houses;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parts of the story on residuals come in gently. */
@ExtendWith(OnFxThread.class)
class ResidualStoryTest {
    private final Storyboard board =
            new ResidualStory(Houses.oneVariable(), new Spotlight(), Language.ENGLISH).node();
    private final Shown shown = Shown.in(board, 700);

    /** How far the labels of a kind have come in, of those that say anything. */
    private List<Double> opacities(String label) {
        return board.lookupAll("." + label).stream()
                .filter(text -> !((Text) text).getText().isEmpty())
                .map(Node::getParent)
                .map(Node::getOpacity)
                .toList();
    }

    private void goTo(double position) {
        board.positionProperty().set(position);
        shown.layOut(700);
    }

    @Test
    void thePricesToCompareFadeIn() {
        goTo(2.5);
        assertEquals(List.of(0.5, 0.5, 0.5), opacities("story-actual"));
        goTo(3);
        assertEquals(List.of(1.0, 1.0, 1.0), opacities("story-actual"));
        assertEquals(List.of(), opacities("story-error"));
    }

    @Test
    void soDoTheNumbersOfTheResidualsThatGrow() {
        goTo(3.5);
        assertEquals(List.of(0.5, 0.5, 0.5), opacities("story-error"));
        double half = lengthOfResiduals();
        goTo(4);
        assertEquals(2 * half, lengthOfResiduals(), 1);
    }

    private double lengthOfResiduals() {
        return board.lookupAll(".residual").stream()
                .mapToDouble(line -> line.getLayoutBounds().getHeight())
                .max()
                .orElseThrow();
    }
}
