package neuronlab.app.toolkit;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolkitStartTest {
    private static final String LIBRARY_TRACE = "Loading library glassgtk3 from resource failed";
    private static final long ENOUGH = 512L << 20;
    private final PrintStream realStandardError = System.err;
    private final ByteArrayOutputStream standardError = new ByteArrayOutputStream();

    @BeforeEach
    void listenToStandardError() {
        System.setErr(new PrintStream(standardError, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveStandardErrorBack() {
        System.setErr(realStandardError);
    }

    @Test
    void aToolkitThatStartsIsNoProblem() {
        assertEquals(Optional.empty(), check(Map.of("DISPLAY", ":0"), started -> started.run()));
        assertEquals("", printed());
    }

    @Test
    void withTooLittleMemoryForAWindowTheToolkitIsNotEvenStarted() throws InterruptedException {
        Consumer<Runnable> toolkit = _ -> {
            throw new AssertionError("started");
        };
        ToolkitStart start =
                new ToolkitStart(ToolkitStart.Purpose.WINDOW, toolkit, () -> {}, Map.of("DISPLAY", ":0"), 32L << 20);
        String sentence = start.start(Language.ENGLISH).orElseThrow();
        assertTrue(sentence.contains("in 32 MB of memory") && sentence.contains("96 MB"), sentence);
        assertEquals("", printed());
    }

    @Test
    void withoutADisplayTheSentenceNamesBothWaysOn() {
        String sentence = problem(Map.of(), failing(new UnsupportedOperationException("Unable to open DISPLAY")));
        assertNamesBothWaysOn(sentence);
        assertEquals(sentence, problem(Map.of("DISPLAY", ""), failing(displayNotOpened())));
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        String sentence = problem(Map.of("DISPLAY", ":99"), failing(displayNotOpened()));
        assertNamesBothWaysOn(sentence);
        assertTrue(sentence.contains("DISPLAY=:99"), sentence);
    }

    @Test
    void aMissingGtkIsALibraryToInstall() {
        String sentence = problem(
                Map.of("DISPLAY", ":0"),
                failing(new UnsupportedOperationException("Unable to load glass GTK library.")));
        assertNamesBothWaysOn(sentence);
        assertTrue(sentence.contains("libgtk-3-0"), sentence);
    }

    @Test
    void aLibraryThatGtkNeedsIsALibraryToInstallAndItsStackTraceIsNotShown() {
        RuntimeException failure = new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"));
        String sentence = problem(Map.of("DISPLAY", ":0"), started -> {
            System.err.println(LIBRARY_TRACE);
            throw failure;
        });
        assertTrue(sentence.contains("libxtst6"), sentence);
        assertEquals("", printed());
    }

    @Test
    void whatAToolkitThatStartsHasToSayIsShown() {
        check(Map.of(), started -> {
            System.err.println(LIBRARY_TRACE);
            started.run();
        });
        assertEquals(LIBRARY_TRACE, printed().strip());
    }

    @Test
    void anyOtherFailureIsNotExplainedAwayAndLosesNothing() {
        IllegalStateException failure = new IllegalStateException("something else");
        RuntimeException thrown = assertThrows(
                RuntimeException.class,
                () -> check(Map.of(), started -> {
                    System.err.println(LIBRARY_TRACE);
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertEquals(LIBRARY_TRACE, printed().strip());
    }

    @Test
    void aMachineWithoutFontsIsToldSo() {
        String sentence = start(ToolkitStart.Purpose.WINDOW, started -> started.run(), () -> {
                    System.err.println(LIBRARY_TRACE);
                    throw new NullPointerException("no slot");
                })
                .orElseThrow();
        assertTrue(sentence.contains("fonts"), sentence);
        assertEquals("", printed());
    }

    @Test
    void librariesThatFindNoRoomAreToldApartFromMissingOnes() {
        String sentence = problem(Map.of(), started -> {
            System.err.println("Error copying library libprism_sw.so to cache: No space left on device");
            throw new RuntimeException("No toolkit found");
        });
        assertTrue(sentence.contains("no room"), sentence);
        assertTrue(sentence.contains(".openjfx"), sentence);
        assertEquals("", printed());
    }

    @Test
    void forPicturesNoDisplayIsAskedFor() {
        String sentence = start(
                        ToolkitStart.Purpose.PICTURES, failing(new RuntimeException("No toolkit found")), () -> {})
                .orElseThrow();
        assertTrue(sentence.contains("libfreetype6") && !sentence.contains("DISPLAY"), sentence);
    }

    private static Optional<String> check(Map<String, String> environment, Consumer<Runnable> toolkit) {
        return start(new ToolkitStart(ToolkitStart.Purpose.WINDOW, toolkit, () -> {}, environment, ENOUGH));
    }

    private static Optional<String> start(
            ToolkitStart.Purpose purpose, Consumer<Runnable> toolkit, Runnable firstText) {
        return start(new ToolkitStart(purpose, toolkit, firstText, Map.of(), ENOUGH));
    }

    private static Optional<String> start(ToolkitStart toolkit) {
        try {
            return toolkit.start(Language.ENGLISH);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String problem(Map<String, String> environment, Consumer<Runnable> toolkit) {
        return check(environment, toolkit).orElseThrow();
    }

    private static Consumer<Runnable> failing(RuntimeException failure) {
        return started -> {
            throw failure;
        };
    }

    private static RuntimeException displayNotOpened() {
        return new UnsupportedOperationException("Unable to open DISPLAY");
    }

    private static void assertNamesBothWaysOn(String sentence) {
        assertTrue(sentence.contains("set DISPLAY"), sentence);
        assertTrue(sentence.contains("export DIR"), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }

    private String printed() {
        return standardError.toString(StandardCharsets.UTF_8);
    }
}
