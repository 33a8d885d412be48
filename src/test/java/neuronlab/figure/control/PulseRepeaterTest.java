package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class PulseRepeaterTest {
    private static final long MILLI = 1_000_000;

    private final PulseRepeater repeater = new PulseRepeater();
    private final List<Long> acted = new ArrayList<>();
    private long now;

    private void pulsesAt(long... millis) {
        for (long milli : millis) {
            now = milli;
            repeater.handle(5 * MILLI + milli * MILLI);
        }
    }

    @Test
    void itActsFirstAfterADelayAndThenInARhythm() {
        repeater.start(() -> acted.add(now));
        pulsesAt(0, 16, 399, 400, 416, 459, 460, 476, 520);
        repeater.stop();
        assertEquals(List.of(400L, 460L, 520L), acted);
    }

    @Test
    void repetitionsThatALatePulseMissedAreNotMadeUpFor() {
        repeater.start(() -> acted.add(now));
        pulsesAt(0, 400, 3_000, 3_016, 3_060);
        repeater.stop();
        assertEquals(List.of(400L, 3_000L, 3_060L), acted);
    }

    @Test
    void aNewPressWaitsForTheDelayAgain() {
        repeater.start(() -> acted.add(now));
        pulsesAt(0, 400);
        repeater.stop();
        repeater.start(() -> acted.add(now));
        pulsesAt(1_000, 1_016, 1_399, 1_400);
        repeater.stop();
        assertEquals(List.of(400L, 1_400L), acted);
    }
}
