package neuronlab.app.command;

/** What the program tells the shell when it ends. */
public final class ExitCodes {
    /** All went well. */
    public static final int SUCCESS = 0;
    /** Something went wrong that is not the fault of what was typed. */
    public static final int FAILURE = 1;
    /** What was typed, or a file that it names, cannot be used. */
    public static final int WRONG_USE = 2;
    /** Training was stopped because the error was no longer a finite number, or it ended worse than it began. */
    public static final int DIVERGED = 3;

    private ExitCodes() {}
}
