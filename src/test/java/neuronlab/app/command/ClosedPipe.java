package neuronlab.app.command;

import java.io.IOException;
import java.io.Writer;

/** What a program writes to when the reader of its output has gone. */
final class ClosedPipe extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        throw new IOException("Broken pipe");
    }

    @Override
    public void flush() throws IOException {
        throw new IOException("Broken pipe");
    }

    @Override
    public void close() {}
}
