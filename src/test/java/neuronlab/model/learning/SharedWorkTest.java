package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import neuronlab.model.AllocatedBytes;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWorkTest {
    private static final int ROWS = 200_003;
    private static final int FEATURES = 7;
    private static final String SECOND_THREAD = "training-helper";

    /** Whatever ran before in this JVM, such as a window, which wants one for itself. */
    @BeforeEach
    void allProcessorsAreForTraining() {
        Processors.keepFree(0);
    }

    private static void assumeRoomForASecondThread() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "there is one processor alone");
    }

    /** Which threads make the parts of a work that is run until the second thread has made one, or it is enough. */
    private static Set<String> makers(BooleanSupplier goOn) {
        Set<String> makers = ConcurrentHashMap.newKeySet();
        SharedWork work = new SharedWork(8, _ -> {
            makers.add(Thread.currentThread().getName());
            Thread.yield();
        });
        do {
            work.run();
        } while (goOn.getAsBoolean() && !makers.contains(SECOND_THREAD));
        return makers;
    }

    @Test
    @Timeout(60)
    void aSecondThreadTakesSomeOfTheParts() {
        assumeRoomForASecondThread();
        assertEquals(Set.of(Thread.currentThread().getName(), SECOND_THREAD), makers(() -> true));
    }

    @Test
    void whereNoProcessorIsLeftTheCallerMakesAllParts() {
        Processors.keepFree(Integer.MAX_VALUE);
        AtomicInteger runs = new AtomicInteger();
        assertEquals(Set.of(Thread.currentThread().getName()), makers(() -> runs.incrementAndGet() < 2_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17})
    void everyPartIsMadeOnceARun(int parts) {
        int[] made = new int[parts];
        SharedWork work = new SharedWork(parts, i -> made[i]++);
        for (int run = 1; run <= 2_000; run++) {
            work.run();
            int[] expected = new int[parts];
            Arrays.fill(expected, run);
            assertArrayEquals(expected, made);
        }
    }

    @Test
    void severalThreadsAtATimeGetWhatTheyWant() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Long>> runs = IntStream.range(0, 4).<Callable<Long>>mapToObj(_ -> () -> manyRuns()).toList();
            for (Future<Long> sum : threads.invokeAll(runs)) {
                assertEquals(500L * (8 * 7 / 2), sum.get());
            }
        }
    }

    private static long manyRuns() {
        long[] found = new long[8];
        SharedWork work = new SharedWork(8, i -> found[i] += i);
        for (int run = 0; run < 500; run++) {
            work.run();
        }
        return Arrays.stream(found).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void whatAPartThrowsReachesTheCallerWhenNoPartIsBeingMadeAnyMore(int broken) {
        int[] made = new int[8];
        SharedWork work = new SharedWork(8, i -> {
            made[i]++;
            if (i == broken) {
                throw new IllegalStateException("part " + i);
            }
        });
        for (int run = 1; run <= 2_000; run++) {
            assertEquals(
                    "part " + broken, assertThrows(IllegalStateException.class, work::run).getMessage());
            int[] expected = new int[8];
            Arrays.fill(expected, run);
            assertArrayEquals(expected, made);
        }
        assertEquals(500L * (8 * 7 / 2), manyRuns());
    }

    @Test
    void aThreadThatWasInterruptedGetsAllPartsAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals(500L * (8 * 7 / 2), manyRuns());
        assertTrue(Thread.interrupted());
    }

    /** A thread that stays interrupted would never sleep, and keep a processor busy. */
    @Test
    @Timeout(60)
    void theSecondThreadSleepsAgainAfterAnInterrupt() {
        assumeRoomForASecondThread();
        manyRuns();
        Thread second = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(SECOND_THREAD))
                .findFirst()
                .orElseThrow();
        second.interrupt();
        while (second.isInterrupted() || second.getState() != Thread.State.WAITING) {
            Thread.yield();
        }
        assertEquals(500L * (8 * 7 / 2), manyRuns());
    }

    private static Trainer ofMuchData() {
        Table data = RandomTable.ofNumbers(RandomNetworks.generator(1), ROWS, FEATURES);
        Hyperparameters descent = Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0.01));
        return new Trainer(data, Parameters.zero(Network.linear(FEATURES)), descent);
    }

    @Test
    void theSlopesOfMuchDataAreTheMeansOverAllRows() {
        Trainer trainer = ofMuchData();
        Table data = trainer.data();
        double[] sums = new double[FEATURES + 1];
        double squares = 0;
        for (int row = 0; row < ROWS; row++) {
            double error = -data.target(row);
            squares += error * error;
            sums[FEATURES] += error;
            for (int j = 0; j < FEATURES; j++) {
                sums[j] += error * data.input(row, j);
            }
        }
        assertEquals(squares / ROWS, trainer.loss(), 1e-11);
        for (int i = 0; i < sums.length; i++) {
            assertEquals(sums[i] / ROWS, trainer.slope(i), 1e-11);
        }
    }

    @Test
    void whoMakesAPartChangesNoBitAndAStepAllocatesNothing() {
        Trainer one = ofMuchData();
        Trainer other = ofMuchData();
        for (int step = 0; step < 100; step++) {
            one.step();
            other.step();
            assertEquals(one.loss(), other.loss());
        }
        assertEquals(one.parameters(), other.parameters());
        Runnable steps = () -> {
            for (int step = 0; step < 200; step++) {
                one.step();
            }
        };
        AllocatedBytes.by(steps);
        long bytes = AllocatedBytes.by(steps);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 200 steps");
    }
}
