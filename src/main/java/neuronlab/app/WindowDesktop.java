package neuronlab.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.Desktop;
import neuronlab.app.command.ExitCodes;
import neuronlab.app.text.ForeignText;
import neuronlab.app.toolkit.ToolkitStart;
import neuronlab.lesson.shared.check.LessonChecks;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;

/** Opens the window on this machine's display. */
final class WindowDesktop implements Desktop {
    private final Catalog catalog;
    private final PrintWriter err;

    WindowDesktop(Catalog catalog, PrintWriter err) {
        this.catalog = catalog;
        this.err = err;
    }

    @Override
    public int open(Opening opening) {
        Thread.ofPlatform().daemon().name("reading ahead").start(() -> readAhead(opening));
        Optional<String> noWindow = startToolkit();
        if (noWindow.isPresent()) {
            err.println(ForeignText.harmless(noWindow.get()));
            return ExitCodes.FAILURE;
        }
        List<String> parameters = new ArrayList<>();
        opening.lessonId().ifPresent(id -> parameters.add("--" + NeuronLabApplication.LESSON + "=" + id));
        opening.file().ifPresent(file -> parameters.add("--" + NeuronLabApplication.FILE + "=" + file.toAbsolutePath()));
        parameters.add(opening.visit().name());
        Application.launch(NeuronLabApplication.class, parameters.toArray(String[]::new));
        return ExitCodes.SUCCESS;
    }

    /** While the toolkit starts, the texts are read that the first frame needs. */
    private void readAhead(Opening opening) {
        catalog.lessons().forEach(lesson -> LessonChecks.readAhead(lesson.folder(), Main.LANGUAGE));
        opening.lessonId()
                .flatMap(catalog::find)
                .ifPresent(lesson -> LessonTexts.readAhead(lesson.folder(), Main.LANGUAGE));
        Glossary.of(Main.LANGUAGE);
    }

    private static Optional<String> startToolkit() {
        try {
            return new ToolkitStart(ToolkitStart.Purpose.WINDOW).start(Main.LANGUAGE);
        } catch (InterruptedException leaving) {
            throw new IllegalStateException("Interrupted before the window was open", leaving);
        }
    }
}
