package neuronlab.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import picocli.CommandLine;

/**
 * The program as the shell sees it: arguments in, text and an exit code out.
 *
 * <p>Whatever goes wrong is said in one sentence on the error output, never with a stack trace.
 */
public final class CommandLineInterface {
    private final Desktop desktop;
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<String> lessonIds;
    private final List<Object> subcommands;
    private boolean onTerminal;

    /**
     * @param lessonIds the lessons that {@code --lesson} can name
     * @param subcommands picocli commands beside {@code train} and {@code program}
     */
    public CommandLineInterface(
            Desktop desktop,
            List<String> lessonIds,
            Language language,
            PrintWriter out,
            PrintWriter err,
            Object... subcommands) {
        this.desktop = desktop;
        this.lessonIds = List.copyOf(lessonIds);
        this.language = language;
        this.out = out;
        this.err = err;
        this.subcommands = List.of(subcommands);
    }

    /** This program, knowing that its error output is a terminal, on which progress can be shown. */
    public CommandLineInterface onTerminal() {
        onTerminal = true;
        return this;
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the exit code, see {@link ExitCodes}
     */
    public int run(String... arguments) {
        Optional<Desktop.Opening> window = WindowArguments.read(arguments, lessonIds);
        if (window.isPresent()) {
            return desktop.open(window.get());
        }
        try {
            return printed(commandLine().execute(arguments));
        } catch (OutOfMemoryError tooLittle) {
            err.println(NeuronLabCommand.NAME + ": " + words().get("out-of-memory"));
            return ExitCodes.FAILURE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The exit code, if all that was printed has reached its reader or its file. */
    private int printed(int code) {
        if (!out.checkError()) {
            return code;
        }
        err.println(NeuronLabCommand.NAME + ": " + words().get("output-lost"));
        return ExitCodes.FAILURE;
    }

    private Words words() {
        return language.words(CommandLineInterface.class);
    }

    private CommandLine commandLine() {
        Words words = words();
        CommandLine result = new CommandLine(new NeuronLabCommand(desktop, lessonIds, words));
        result.getCommandSpec().versionProvider(new Version(words));
        result.addSubcommand(new TrainCommand(words, onTerminal));
        result.addSubcommand(new ProgramCommand(words));
        subcommands.forEach(result::addSubcommand);
        OneSentence oneSentence = new OneSentence(words);
        return result.registerConverter(Path.class, text -> FileArguments.path(text, words))
                .registerConverter(long.class, text -> NumberArguments.whole(text, words))
                .registerConverter(Long.class, text -> NumberArguments.whole(text, words))
                .registerConverter(double.class, text -> NumberArguments.real(text, words))
                .setExpandAtFiles(false)
                .setResourceBundle(words.bundle())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(oneSentence)
                .setExecutionExceptionHandler(oneSentence);
    }
}
