package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessorsTest {
    private static final int ALL = Runtime.getRuntime().availableProcessors();

    @AfterEach
    void keepNoneFree() {
        Processors.keepFree(0);
    }

    @Test
    void aTrainingHasAllThatAreNotKeptFreeAndOneAtLeast() {
        Processors.keepFree(0);
        assertEquals(ALL, Processors.forTraining());
        Processors.keepFree(ALL - 1);
        assertEquals(1, Processors.forTraining());
        Processors.keepFree(ALL);
        assertEquals(1, Processors.forTraining());
    }
}
