package neuronlab.toolkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnFxThread.class)
class OnFxThreadTest {
    @Test
    void aTestRunsOnTheJavaFxThread() {
        assertTrue(Platform.isFxApplicationThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void soDoesATestWithParameters(int parameter) {
        assertTrue(Platform.isFxApplicationThread(), () -> "with " + parameter);
    }
}
