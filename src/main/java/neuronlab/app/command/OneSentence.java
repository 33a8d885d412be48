package neuronlab.app.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Says what went wrong in one line, beginning with the command that it went wrong in. */
final class OneSentence implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Words words;

    OneSentence(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        say(problem.getCommandLine(), sentence(problem));
        return ExitCodes.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        String reason = Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName());
        say(command, words.get("failed", reason));
        return ExitCodes.FAILURE;
    }

    private String sentence(ParameterException problem) {
        return problem instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : problem.getMessage();
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String typed = String.join(" ", unmatched.getUnmatched());
        return NearestName.of(unmatched.getUnmatched().getFirst(), names(unmatched.getCommandLine()))
                .map(nearest -> words.get("unknown.nearest", typed, nearest))
                .orElseGet(() -> words.get("unknown", typed));
    }

    private static List<String> names(CommandLine command) {
        return Stream.concat(
                        command.getCommandSpec().optionsMap().keySet().stream(),
                        command.getSubcommands().keySet().stream())
                .toList();
    }

    private static void say(CommandLine command, String sentence) {
        String line = ForeignText.harmless(sentence.strip().replaceAll("\\s*\\R\\s*", " "));
        String end = line.endsWith(".") ? "" : ".";
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + line + end);
    }
}
