package neuronlab.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import neuronlab.app.command.CommandLineInterface;
import neuronlab.app.command.ExitCodes;

/** Where the program starts. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        // Not System.out: it hides it when the reader of a pipe has gone.
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        CommandLineInterface program =
                new CommandLineInterface(lesson -> ExitCodes.SUCCESS, Locale.getDefault(), out, err);
        System.exit(program.run(arguments));
    }
}
