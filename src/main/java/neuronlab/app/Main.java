package neuronlab.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.CommandLineInterface;
import neuronlab.app.command.ErrorTerminal;
import neuronlab.app.export.ExportCommand;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Where the program starts. */
public final class Main {
    /** The language of the tutorial; there is one so far. */
    static final Language LANGUAGE = Language.ENGLISH;

    private Main() {}

    static void main(String[] arguments) {
        // Not System.out: it hides it when the reader of a pipe has gone.
        // The buffer is as large as the most that a command prints in one piece.
        OutputStream standardOutput = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintWriter out = new PrintWriter(standardOutput, false, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        Catalog catalog = Catalog.tutorial();
        Words words = LANGUAGE.words(CommandLineInterface.class);
        CommandLineInterface program = new CommandLineInterface(
                new WindowDesktop(catalog, err), catalog.ids(), LANGUAGE, out, err, new ExportCommand(catalog, words));
        if (ErrorTerminal.isThere()) {
            program.onTerminal();
        }
        System.exit(program.run(arguments));
    }
}
