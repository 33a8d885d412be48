package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.ExperimentProblems;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    private final StatusText status = new StatusText(Language.ENGLISH);

    @Test
    void whateverDoesNotFitTogetherHasASentence() {
        assertEquals(
                Set.of(ExperimentProblem.class.getPermittedSubclasses()),
                ExperimentProblems.ALL.stream().map(Object::getClass).collect(Collectors.toSet()));
        for (ExperimentProblem problem : ExperimentProblems.ALL) {
            String sentence = status.of(problem);
            assertTrue(sentence.matches("[A-Z0-9a].*\\.") && !sentence.contains("{"), problem + ": " + sentence);
        }
    }

    @Test
    void whatThereCanBeAtMostStandsBehindWhatThereIs() {
        assertEquals(
                List.of(
                        "101 columns are chosen to answer from; there can be 100.",
                        "7 hidden layers are too many; there can be 6.",
                        "Layer 2 cannot have 17 neurons: a layer has 1 to 16.",
                        "1 row is too few to hold some out."),
                List.of(
                        status.of(new ExperimentProblem.TooManyInputs(101)),
                        status.of(new ExperimentProblem.TooManyLayers(7)),
                        status.of(new ExperimentProblem.WrongLayer(2, 17)),
                        status.of(new ExperimentProblem.TooFewRows(1))));
    }
}
