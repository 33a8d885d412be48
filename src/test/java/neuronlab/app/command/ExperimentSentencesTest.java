package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.ExperimentProblems;
import org.junit.jupiter.api.Test;

class ExperimentSentencesTest {
    private final ExperimentSentences sentences =
            new ExperimentSentences(Language.ENGLISH.words(ExperimentSentences.class));

    @Test
    void whateverDoesNotFitTogetherHasASentence() {
        for (ExperimentProblem problem : ExperimentProblems.ALL) {
            String sentence = sentences.of(problem);
            assertTrue(sentence.endsWith(".") && !sentence.contains("{"), problem + ": " + sentence);
        }
    }

    @Test
    void limitsAndNumbersStandWhereTheyBelong() {
        assertEquals(
                List.of(
                        "up to 100 inputs can be chosen, not 101: name them with --inputs.",
                        "a network here has up to 6 hidden layers, not 7.",
                        "hidden layer 2 must have 1 to 16 neurons, not 17.",
                        "--holdout must be 0 or more and less than 1, not 1.5."),
                List.of(
                        sentences.of(new ExperimentProblem.TooManyInputs(101)),
                        sentences.of(new ExperimentProblem.TooManyLayers(7)),
                        sentences.of(new ExperimentProblem.WrongLayer(2, 17)),
                        sentences.of(new ExperimentProblem.WrongShare(1.5))));
    }
}
