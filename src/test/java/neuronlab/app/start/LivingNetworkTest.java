package neuronlab.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import neuronlab.figure.language.Language;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.lesson.shared.handwriting.Handwriting;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivingNetworkTest {
    private DrawingPad pad;
    private LivingNetwork network;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        Toolkit.onFxThread(() -> {
            pad = new DrawingPad();
            network = new LivingNetwork(pad, Language.ENGLISH);
            return null;
        });
    }

    private void await(Predicate<String> wanted) throws Exception {
        CompletableFuture<Void> said = new CompletableFuture<>();
        Platform.runLater(() -> network.answerProperty().subscribe(answer -> {
            if (wanted.test(answer)) {
                said.complete(null);
            }
        }));
        said.get(60, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itTrainsItselfAfterTheFirstFramesAndThenReads(boolean calm) throws Exception {
        Toolkit.onFxThread(() -> {
            network.begin(calm);
            assertNull(network.training());
            pad.setStrokes(Handwriting.seven());
            return null;
        });
        await(answer -> answer.startsWith("A 7, and it is "));
        String blank = Toolkit.onFxThread(() -> {
            pad.clear();
            return network.answerProperty().get();
        });
        assertEquals("64 inputs, 10 outputs, 650 numbers, all found by itself.", blank);
    }

    @Test
    void itDoesNotBeginForWhoLeavesAtOnce() throws Exception {
        Toolkit.onFxThread(() -> {
            network.begin(false);
            network.rest();
            return null;
        });
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 10) {
                    stop();
                    passed.complete(null);
                }
            }
        }.start());
        passed.get(60, TimeUnit.SECONDS);
        assertNull(network.training());
    }
}
