package neuronlab.app.toolkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * Starts JavaFX's toolkit, and says in one sentence why it does not start or cannot be used.
 *
 * <p>Only the toolkit itself knows whether it can: a display may be named and not answer, libraries may be missing or find
 * no room to be unpacked to, and a machine may have no fonts. So it is started, before anything is shown, and its failure
 * is read. It prints stack traces about libraries that it cannot load; they are held back, and shown only if it starts
 * all the same.
 */
public final class ToolkitStart {
    private static final String DISPLAY = "DISPLAY";
    /** What JavaFX 26 says when GTK cannot reach the display; it has no type of its own for it. */
    private static final String DISPLAY_NOT_OPENED = "Unable to open DISPLAY";
    /** What JavaFX 26 says when GTK, or what GTK needs, is not installed. */
    private static final String NO_GTK = "Unable to load glass GTK library";
    /** What JavaFX 26 throws when what it draws with cannot be loaded. */
    private static final String NO_TOOLKIT = "No toolkit found";
    /** What JavaFX 26 prints before that if the folder for its unpacked libraries cannot be written. */
    private static final String NOT_UNPACKED = "to cache";

    private static final long MEGABYTE = 1 << 20;
    /** With less memory than this, in bytes, the toolkit cannot draw a window, and prints stack traces instead. */
    private static final long LEAST_MEMORY_OF_WINDOW = 44 * MEGABYTE;
    /** What the sentence asks for: with so much the whole tutorial can be walked through. */
    private static final int ENOUGH_MEGABYTES = 96;

    /** What the toolkit is to be used for: it decides which way out a sentence can name. */
    public enum Purpose {
        WINDOW("display."),
        PICTURES("pictures.");

        private final String key;

        Purpose(String key) {
            this.key = key;
        }
    }

    private final Purpose purpose;
    private final Consumer<Runnable> toolkit;
    private final Runnable firstText;
    private final Map<String, String> environment;
    private final long memory;

    /** Starts the toolkit that the program will use. */
    public ToolkitStart(Purpose purpose) {
        this(
                purpose,
                start -> startup(purpose, start),
                () -> new Text("a").getLayoutBounds(),
                System.getenv(),
                Runtime.getRuntime().maxMemory());
    }

    private static void startup(Purpose purpose, Runnable started) {
        if (purpose == Purpose.WINDOW) {
            Renderer.choose();
        } else {
            Renderer.software();
        }
        Platform.startup(started);
    }

    /**
     * @param toolkit starts the toolkit and then runs what it is given, as {@link Platform#startup} does
     * @param firstText lays out a text; it fails where there is no font
     * @param environment the environment variables
     * @param memory how much there may ever be, in bytes
     */
    ToolkitStart(
            Purpose purpose,
            Consumer<Runnable> toolkit,
            Runnable firstText,
            Map<String, String> environment,
            long memory) {
        this.purpose = purpose;
        this.toolkit = toolkit;
        this.firstText = firstText;
        this.environment = environment;
        this.memory = memory;
    }

    /**
     * Starts the toolkit; {@code Application.launch} may follow. Must be called once only, and not on the JavaFX
     * thread.
     *
     * @return nothing if it can be used, else the sentence that tells why not and what to do
     * @throws IllegalStateException if a toolkit runs already
     * @throws RuntimeException if the toolkit fails for a reason that is not known
     */
    public Optional<String> start(Language language) throws InterruptedException {
        if (purpose == Purpose.WINDOW && memory < LEAST_MEMORY_OF_WINDOW) {
            return Optional.of(language.words(ToolkitStart.class)
                    .get("display.memory", Long.toString(memory / MEGABYTE), Integer.toString(ENOUGH_MEGABYTES)));
        }
        PrintStream standardError = System.err;
        ByteArrayOutputStream heldBack = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heldBack, true, standardError.charset()));
        Optional<String> problem = Optional.empty();
        try {
            problem = started() ? Optional.empty() : Optional.of("fonts");
        } catch (RuntimeException | UnsatisfiedLinkError failure) {
            problem = Optional.of(explain(failure, heldBack.toString(standardError.charset())));
        } finally {
            System.setErr(standardError);
            if (problem.isEmpty()) {
                standardError.writeBytes(heldBack.toByteArray());
                standardError.flush();
            }
        }
        return problem.map(key -> sentence(key, language.words(ToolkitStart.class)));
    }

    /** Whether there is a font to write with: where there is none, JavaFX starts and fails later, text by text. */
    private boolean started() throws InterruptedException {
        CountDownLatch tried = new CountDownLatch(1);
        RuntimeException[] failure = new RuntimeException[1];
        toolkit.accept(() -> {
            try {
                firstText.run();
            } catch (RuntimeException noFont) {
                failure[0] = noFont;
            }
            tried.countDown();
        });
        tried.await();
        return failure[0] == null;
    }

    private static String explain(Throwable failure, String printed) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains(DISPLAY_NOT_OPENED)) {
            return "none";
        }
        if (message.contains(NO_TOOLKIT) && printed.contains(NOT_UNPACKED)) {
            return "unpacked";
        }
        if (message.contains(NO_GTK)
                || message.contains(NO_TOOLKIT)
                || failure instanceof UnsatisfiedLinkError
                || failure.getCause() instanceof UnsatisfiedLinkError) {
            return "libraries";
        }
        if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        throw new IllegalStateException(failure);
    }

    private String sentence(String problem, Words words) {
        String display = environment.getOrDefault(DISPLAY, "");
        boolean named = problem.equals("none") && !display.isBlank();
        return words.get(purpose.key + (named ? "unreachable" : problem), display, System.getProperty("user.home"));
    }
}
