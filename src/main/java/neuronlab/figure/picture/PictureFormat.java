package neuronlab.figure.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What kind of file a picture becomes. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Shapes and texts. */
    SVG;

    /** How the names of such files end. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a picture; leaves the stream open.
     *
     * @throws IOException if the stream takes no more
     */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        switch (this) {
            case PNG -> drawing.writePng(out);
            case SVG -> drawing.writeSvg(out);
        }
    }
}
