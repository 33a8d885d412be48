package neuronlab.app.command;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the program as a shell would, and keeps what it says. */
final class Shell {
    private static final List<String> LESSONS = List.of("by-hand", "by-machine");

    private final List<Optional<String>> opened = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final StringWriter err = new StringWriter();
    private final List<Object> subcommands = new ArrayList<>();
    private Writer out = new StringWriter();
    private int windowsExitCode;
    private boolean onTerminal;

    Shell exitingWith(int code) {
        windowsExitCode = code;
        return this;
    }

    Shell with(Object subcommand) {
        subcommands.add(subcommand);
        return this;
    }

    Shell writingTo(Writer writer) {
        out = writer;
        return this;
    }

    Shell onTerminal() {
        onTerminal = true;
        return this;
    }

    int run(String... arguments) {
        CommandLineInterface program = new CommandLineInterface(
                opening -> {
                    opened.add(opening.lessonId());
                    opening.file().ifPresent(files::add);
                    return windowsExitCode;
                },
                LESSONS,
                Language.ENGLISH,
                new PrintWriter(out),
                new PrintWriter(err),
                subcommands.toArray());
        if (onTerminal) {
            program.onTerminal();
        }
        return program.run(arguments);
    }

    List<Optional<String>> opened() {
        return opened;
    }

    /** The files that the window was opened with. */
    List<Path> files() {
        return files;
    }

    String out() {
        return out.toString();
    }

    /** The output with every run of white space as a single space. */
    String words() {
        return out().replaceAll("\\s+", " ");
    }

    List<String> lines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString();
    }

    void assertOneSentenceOnly(String beginning) {
        assertEquals("", out());
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().startsWith(beginning) && err().endsWith(".\n"), err());
    }
}
