package neuronlab.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: with no subcommand it opens the window. */
@Command(name = NeuronLabCommand.NAME)
public final class NeuronLabCommand implements Callable<Integer> {
    static final String NAME = "neuron-lab";

    private final Desktop desktop;

    @Option(names = "--lesson", paramLabel = "ID", descriptionKey = "lesson")
    private String lessonId;

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

    /** The command that opens its window on this desktop. */
    public NeuronLabCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        return desktop.open(Optional.ofNullable(lessonId));
    }
}
