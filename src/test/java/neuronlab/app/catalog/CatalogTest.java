package neuronlab.app.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
    /** What a lesson needs is explained in one before it. */
    @ParameterizedTest
    @CsvSource({
        "price-question, how-wrong, an error needs an answer",
        "how-wrong, train-by-hand, what training lessens is the error",
        "train-by-hand, gradient-descent, the machine does what a hand did",
        "gradient-descent, rates, a rate belongs to a step",
        "rates, two-variables, the second weight has a rate of its own",
        "classification, train-classifier, softmax is what is trained",
        "train-classifier, graph, nothing is drawn as a graph before it has learned",
        "train-classifier, bend, no layer is added before one layer has failed",
        "bend, backpropagation, slopes go back through a hidden layer",
        "read-handwriting, what-now, the last page reads with the network that was trained",
        "what-now, laboratory, the laboratory is for whoever has seen it all"
    })
    void aLessonBuildsOnThoseBeforeIt(String first, String then, String reason) {
        List<String> ids = Catalog.tutorial().ids();
        assertTrue(ids.contains(first) && ids.indexOf(first) < ids.indexOf(then), reason);
    }
}
