package neuronlab.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import neuronlab.figure.language.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine.Spec;

/** The program itself: with no subcommand it opens the window, with a file at the laboratory. */
@Command(name = NeuronLabCommand.NAME)
public final class NeuronLabCommand implements Callable<Integer> {
    static final String NAME = "neuron-lab";
    static final String LESSON = "--lesson";
    static final String FIRST_FRAME = "--report-first-frame";

    private final Desktop desktop;
    private final List<String> lessonIds;
    private final Words words;

    @Spec
    private CommandSpec spec;

    @Option(names = FIRST_FRAME, hidden = true)
    private boolean reportFirstFrame;

    @Option(names = "--tour", hidden = true)
    private boolean tour;

    @Option(names = "--tour-at-leisure", hidden = true)
    private boolean tourAtLeisure;

    @Option(names = LESSON, paramLabel = "ID", descriptionKey = "lesson")
    private String lessonId;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean versionAsked;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean helpAsked;

    /** The command that opens its window on this desktop, at one of these lessons. */
    public NeuronLabCommand(Desktop desktop, List<String> lessonIds, Words words) {
        this.desktop = desktop;
        this.lessonIds = List.copyOf(lessonIds);
        this.words = words;
    }

    @Override
    public Integer call() {
        if (lessonId != null && !lessonIds.contains(lessonId)) {
            String known = String.join(", ", lessonIds);
            throw new ParameterException(spec.commandLine(), words.get("unknown-lesson", lessonId, known));
        }
        if (file != null && !Files.exists(file)) {
            throw missing(file.toString());
        }
        return desktop.open(new Desktop.Opening(Optional.ofNullable(lessonId), Optional.ofNullable(file), visit()));
    }

    /** What has neither a point nor a folder was meant as a command. */
    private ParameterException missing(String name) {
        boolean command = !name.contains(".") && Path.of(name).getNameCount() == 1;
        return command
                ? new UnmatchedArgumentException(spec.commandLine(), List.of(name))
                : new ParameterException(spec.commandLine(), words.get("no-file", name));
    }

    private Desktop.Visit visit() {
        if (tour) {
            return Desktop.Visit.TOUR;
        }
        if (tourAtLeisure) {
            return Desktop.Visit.TOUR_AT_LEISURE;
        }
        return reportFirstFrame ? Desktop.Visit.FIRST_FRAME : Desktop.Visit.READING;
    }
}
