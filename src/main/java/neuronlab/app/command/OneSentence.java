package neuronlab.app.command;

import java.util.Objects;
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
        return problem instanceof UnmatchedArgumentException unmatched
                ? words.get("unknown", String.join(" ", unmatched.getUnmatched()))
                : problem.getMessage();
    }

    private static void say(CommandLine command, String sentence) {
        String line = ForeignText.harmless(sentence.strip().replaceAll("\\s*\\R\\s*", " "));
        String end = line.endsWith(".") ? "" : ".";
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + line + end);
    }
}
