package neuronlab.app.export;

import java.io.IOException;

/** What was to be drawn cannot be opened; the message says why, to the reader. */
final class UnopenedException extends IOException {
    private static final long serialVersionUID = 1;

    UnopenedException(IOException reason) {
        super(reason.getMessage(), reason);
    }
}
