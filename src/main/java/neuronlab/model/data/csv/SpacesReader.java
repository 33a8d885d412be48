package neuronlab.model.data.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Makes one tab of every run of spaces and tabs outside of quotes, and nothing of those at the beginning and the end of
 * a line, so that columns which were lined up with spaces can be read like others.
 */
final class SpacesReader extends FilterReader {
    private final char[] block = new char[8192];
    private final char quote;
    private int next;
    private int filled;
    private boolean blankBefore;
    private boolean lineBegins = true;
    private boolean quoted;

    SpacesReader(Reader in, char quote) {
        super(in);
        this.quote = quote;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int written = 0;
        while (written < length && (next < filled || fill(written))) {
            char c = block[next];
            if (isBlank(c) && !quoted) {
                blankBefore = true;
                next++;
            } else if (blankBefore && !lineBegins && !isLineEnd(c)) {
                target[offset + written++] = '\t';
                blankBefore = false;
            } else {
                target[offset + written++] = take(c);
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    /** Fills the block, unless something was written that can be handed on first. */
    private boolean fill(int written) throws IOException {
        if (written > 0 && !in.ready()) {
            return false;
        }
        filled = Math.max(0, in.read(block, 0, block.length));
        next = 0;
        return filled > 0;
    }

    private char take(char c) {
        next++;
        blankBefore = false;
        lineBegins = isLineEnd(c);
        quoted ^= c == quote;
        return c;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
