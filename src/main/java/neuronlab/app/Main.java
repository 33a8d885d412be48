package neuronlab.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.CommandLineInterface;
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
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        Catalog catalog = Catalog.tutorial();
        Words words = LANGUAGE.words(CommandLineInterface.class);
        CommandLineInterface program = new CommandLineInterface(
                new WindowDesktop(err), catalog.ids(), LANGUAGE, out, err, new ExportCommand(catalog, words));
        System.exit(program.run(arguments));
    }
}
