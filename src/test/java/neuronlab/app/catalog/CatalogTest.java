package neuronlab.app.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    /** Nothing is drawn as a graph before it has learned, and no layer is added before one layer has failed. */
    @Test
    void theLessonsBuildOnEachOther() {
        assertEquals(
                List.of(
                        "price-question", "how-wrong", "add-bias", "train-by-hand", "gradient-descent", "rates",
                        "two-variables", "features", "classification", "network-shape", "train-classifier", "graph",
                        "bend", "backpropagation", "read-handwriting", "what-now", "laboratory"),
                Catalog.tutorial().ids());
    }
}
