package neuronlab.figure.picture;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948), some rows at a time: red, green, blue and opacity of eight bits each. The bytes
 * are compressed as they are: pictures of pages become larger if they are first turned into differences, as PNG could.
 */
final class PngWriter {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_LENGTH = 13;
    private static final byte BIT_DEPTH = 8;
    private static final byte COLOUR_WITH_OPACITY = 6;
    private static final int BYTES_A_PIXEL = 4;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater();
    /** A row: a byte that says "as they are", 0, then its pixels. */
    private final byte[] row;
    private final byte[] chunk = new byte[CHUNK];

    /** Begins the picture. @throws IOException if the stream takes no more */
    PngWriter(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.row = new byte[1 + width * BYTES_A_PIXEL];
        this.out.writeLong(SIGNATURE);
        writeChunk("IHDR", header(width, height), HEADER_LENGTH);
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(HEADER_LENGTH)
                .putInt(width)
                .putInt(height)
                .put(BIT_DEPTH)
                .put(COLOUR_WITH_OPACITY)
                .array();
    }

    /** Adds rows of pixels, each as opacity, red, green and blue from the highest byte to the lowest. */
    void write(int[] pixels, int rows) throws IOException {
        for (int y = 0; y < rows; y++) {
            unpack(pixels, y * width);
            deflater.setInput(row);
            writeCompressed();
        }
    }

    private void unpack(int[] pixels, int from) {
        for (int x = 0, i = 1; x < width; x++) {
            int pixel = pixels[from + x];
            row[i++] = (byte) (pixel >> 16);
            row[i++] = (byte) (pixel >> 8);
            row[i++] = (byte) pixel;
            row[i++] = (byte) (pixel >>> 24);
        }
    }

    /** Ends the picture; the stream stays open. */
    void end() throws IOException {
        deflater.finish();
        writeCompressed();
        deflater.end();
        writeChunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void writeCompressed() throws IOException {
        for (int length = deflater.deflate(chunk); length > 0; length = deflater.deflate(chunk)) {
            writeChunk("IDAT", chunk, length);
        }
    }

    private void writeChunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) checksum.getValue());
    }
}
