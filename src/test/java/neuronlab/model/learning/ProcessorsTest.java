package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProcessorsTest {
    @Test
    void aWindowHasOneOfThemIfThereAreSeveral() {
        Processors.keepOneFree();
        assertEquals(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Processors.forTraining());
    }
}
