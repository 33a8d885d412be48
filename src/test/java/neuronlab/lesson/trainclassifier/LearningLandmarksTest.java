package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.lesson.facts.PlainClassifier;
import neuronlab.lesson.shared.training.Turns;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The landmarks of the classifier's curves; their steps are found here by a plain loop. */
@ExtendWith(OnFxThread.class)
class LearningLandmarksTest {
    private final ClassifierState state = new ClassifierState();
    private final Node figure =
            new ClassifierPane(state, Language.ENGLISH.words(TrainClassifierView.class), Language.ENGLISH).figure();
    private final Shown shown = Shown.in((Region) figure, 900);

    private Node chart() {
        return figure.lookup("#learning-curves");
    }

    private List<Text> labels() {
        return chart().lookupAll(".curve-landmark-label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(Text.class::cast)
                .toList();
    }

    private List<String> texts() {
        return labels().stream().map(Text::getText).toList();
    }

    private void learn(int steps) {
        state.training().trainNow(steps);
        shown.layOut(900);
    }

    /** The first step at whose end the loss is below 0.55, and the first that got fewer right although the loss fell. */
    private static List<String> expected(double rate, int steps) {
        PlainClassifier plain = PlainClassifier.ofHouses(true);
        int goal = 0;
        int dip = 0;
        int rightAtDip = 0;
        for (int step = 1; step <= steps; step++) {
            double before = plain.loss();
            int rightBefore = plain.right();
            plain.train(1, rate);
            goal = goal == 0 && plain.loss() < 0.55 ? step : goal;
            if (dip == 0 && step > 1 && plain.right() < rightBefore && plain.loss() < before) {
                dip = step;
                rightAtDip = plain.right();
            }
        }
        List<String> told = new ArrayList<>();
        if (goal > 0) {
            told.add("below 0.55 at step " + goal);
        }
        if (dip > 0) {
            told.add("step %d: %d%% right, yet the loss falls".formatted(dip, 10 * rightAtDip));
        }
        return told;
    }

    @Test
    void theDipOfTheAccuracyAndTheGoalAreLabelledWhenTheyAreReached() {
        state.setStandardised(true);
        learn(14);
        assertEquals(List.of(), texts());
        assertEquals(expected(0.5, 14), texts());
        learn(1);
        List<String> both = expected(0.5, 15);
        assertEquals(2, both.size());
        assertEquals(both, texts());
        learn(500);
        assertEquals(both, texts());
        state.training().reset();
        assertEquals(List.of(), texts());
    }

    @Test
    void aSlowerRateMeetsThemLater() {
        state.setStandardised(true);
        state.setRate(0.1);
        learn(200);
        assertEquals(expected(0.1, 200), texts());
    }

    @Test
    void rawFeaturesReachNeither() {
        learn(2000);
        assertEquals(List.of(), texts());
    }

    @Test
    void theWordsOfLandmarksThatLieTogetherStandApart() {
        state.setStandardised(true);
        learn(60);
        List<Bounds> bounds =
                labels().stream().map(label -> label.localToScene(label.getLayoutBounds())).toList();
        assertTrue(!bounds.get(0).intersects(bounds.get(1)), () -> "one over the other: " + bounds);
    }

    @Test
    void aScreenReaderHearsThem() {
        state.setStandardised(true);
        learn(60);
        String told = chart().queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.endsWith("; below 0.55 at step 15; step 15: 60% right, yet the loss falls"), told);
    }

    @Test
    void aDipCountsOnlyWhileTheOtherSeriesFalls() {
        double[] right = {0.7, 0.7, 0.6, 0.7, 0.5, 0.5, 0.8};
        assertEquals(Optional.of(4), new Turns(right).dipWhileFalls(new double[] {7, 6, 5, 4, 3, 2, 1}, 0.1));
        assertEquals(Optional.of(2), new Turns(right).dipWhileFalls(new double[] {7, 6, 5, 4, 9, 9, 1}, 0.05));
        assertEquals(Optional.empty(), new Turns(right).dipWhileFalls(new double[] {1, 2, 3, 4, 5, 6, 7}, 0.1));
        assertEquals(Optional.empty(), new Turns(right).dipWhileFalls(new double[] {7, 6, 5, 4, 3, 2, 1}, 0.3));
        assertEquals(Optional.empty(), new Turns(new double[] {1, 2, 3}).dipWhileFalls(new double[] {3, 2, 1}, 0.1));
    }
}
