package neuronlab.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * Starts JavaFX's toolkit where no window may be possible, and says in one sentence why none is.
 *
 * <p>Only the toolkit itself knows whether it can open a window: a display may be named and not answer, and libraries
 * may be missing. So it is started, before the application is launched, and its failure is read. It prints stack traces
 * about libraries that it cannot load; they are held back, and shown only if it starts all the same.
 */
final class DisplayCheck {
    private static final String DISPLAY = "DISPLAY";
    /** What JavaFX 26 says when GTK cannot reach the display; it has no type of its own for it. */
    private static final String DISPLAY_NOT_OPENED = "Unable to open DISPLAY";
    /** What JavaFX 26 says when GTK, or what GTK needs, is not installed. */
    private static final String NO_GTK = "Unable to load glass GTK library";

    private final Consumer<Runnable> toolkit;
    private final Map<String, String> environment;

    /** Checks by starting the toolkit that the application will use. */
    DisplayCheck() {
        this(Platform::startup, System.getenv());
    }

    /**
     * @param toolkit starts the toolkit and then runs what it is given, as {@link Platform#startup} does
     * @param environment the environment variables
     */
    DisplayCheck(Consumer<Runnable> toolkit, Map<String, String> environment) {
        this.toolkit = toolkit;
        this.environment = environment;
    }

    /**
     * Starts the toolkit; {@code Application.launch} may follow. Must be called once only, and not on the JavaFX
     * thread.
     *
     * @return nothing if windows can be opened, else the sentence that tells why not and what to do
     * @throws RuntimeException if the toolkit fails for a reason other than the display or its libraries
     */
    Optional<String> start(Language language) {
        PrintStream standardError = System.err;
        ByteArrayOutputStream heldBack = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heldBack, true, standardError.charset()));
        Optional<String> problem = Optional.empty();
        try {
            toolkit.accept(() -> {});
        } catch (RuntimeException | UnsatisfiedLinkError failure) {
            problem = Optional.of(explain(failure, language.words(DisplayCheck.class)));
        } finally {
            System.setErr(standardError);
            if (problem.isEmpty()) {
                standardError.writeBytes(heldBack.toByteArray());
                standardError.flush();
            }
        }
        return problem;
    }

    private String explain(Throwable failure, Words words) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains(DISPLAY_NOT_OPENED)) {
            String display = environment.getOrDefault(DISPLAY, "");
            return display.isBlank()
                    ? words.get("display.none")
                    : words.get("display.unreachable", display);
        }
        if (message.contains(NO_GTK) || isMissingLibrary(failure) || isMissingLibrary(failure.getCause())) {
            return words.get("display.libraries");
        }
        if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        throw new IllegalStateException(failure);
    }

    private static boolean isMissingLibrary(Throwable failure) {
        return failure instanceof UnsatisfiedLinkError;
    }
}
