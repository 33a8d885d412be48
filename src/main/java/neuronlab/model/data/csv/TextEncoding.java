package neuronlab.model.data.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the characters of a file are written as bytes.
 *
 * @param charset the way
 * @param mark how many bytes at the beginning only say so
 */
record TextEncoding(Charset charset, int mark) {
    /** What files that are not UTF-8 are most often written in; it also covers Latin-1. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] PACKED_FOLDER = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] COMPRESSED = {0x1F, (byte) 0x8B};

    /**
     * Finds it by the first bytes: by a mark, or by the zeros of letters in two bytes each; else it is UTF-8 until a
     * byte shows that it is not.
     *
     * @throws CsvException if this is no text
     */
    static TextEncoding of(byte[] first, Optional<Charset> chosen) throws CsvException {
        TextEncoding found = found(first);
        return chosen.map(charset -> new TextEncoding(charset, charset.equals(found.charset) ? found.mark : 0))
                .orElse(found);
    }

    private static TextEncoding found(byte[] first) throws CsvException {
        if (startsWith(first, UTF_8_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_8, UTF_8_MARK.length);
        }
        if (startsWith(first, BIG_ENDIAN_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, BIG_ENDIAN_MARK.length);
        }
        if (startsWith(first, LITTLE_ENDIAN_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, LITTLE_ENDIAN_MARK.length);
        }
        requireText(first);
        return new TextEncoding(byZeros(first), 0);
    }

    /** What to try where a byte shows that the text is not UTF-8. */
    TextEncoding withoutUtf8() {
        return new TextEncoding(WINDOWS, 0);
    }

    private static void requireText(byte[] first) throws CsvException {
        if (startsWith(first, PACKED_FOLDER) || startsWith(first, OLD_WORKBOOK)) {
            throw new CsvException(new CsvProblem.NotText(CsvProblem.Content.WORKBOOK));
        }
        if (startsWith(first, COMPRESSED)) {
            throw new CsvException(new CsvProblem.NotText(CsvProblem.Content.COMPRESSED));
        }
    }

    private static Charset byZeros(byte[] first) throws CsvException {
        int[] zeros = new int[2];
        for (int i = 0; i < first.length; i++) {
            zeros[i % 2] += first[i] == 0 ? 1 : 0;
        }
        int all = zeros[0] + zeros[1];
        if (all == 0) {
            return StandardCharsets.UTF_8;
        }
        boolean letters = all > first.length / 4;
        if (letters && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (letters && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        throw new CsvException(new CsvProblem.NotText(CsvProblem.Content.UNKNOWN));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The characters of a stream that stands at its beginning; reading fails where a byte is not of this encoding. */
    Reader decode(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The characters of bytes that may end in the middle of one; what is not of this encoding is replaced. */
    String decodeLeniently(byte[] bytes) {
        int start = Math.min(mark, bytes.length);
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** The line of the first byte that is not of this encoding, in a stream that stands at its beginning. */
    long firstForeignLine(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, charset));
        long line = 1;
        for (int c = text.read(); c >= 0 && c != REPLACEMENT; c = text.read()) {
            line += c == '\n' ? 1 : 0;
        }
        return line;
    }
}
