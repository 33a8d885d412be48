package neuronlab.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.CommandLineInterface;
import neuronlab.app.export.ExportCommand;
import neuronlab.figure.text.Words;

/** Where the program starts. */
public final class Main {
    /** The language of the tutorial; there is one so far. */
    static final Locale LANGUAGE = Locale.ENGLISH;

    private Main() {}

    static void main(String[] arguments) {
        // Not System.out: it hides it when the reader of a pipe has gone.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        Catalog catalog = Catalog.tutorial();
        Words words = Words.of(CommandLineInterface.class, LANGUAGE);
        CommandLineInterface program = new CommandLineInterface(
                new WindowDesktop(err), catalog.ids(), LANGUAGE, out, err, new ExportCommand(catalog, words));
        System.exit(program.run(arguments));
    }
}
