package neuronlab.figure.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.transform.Transform;

/** Text of an SVG document, element by element. */
final class SvgMarkup {
    private static final int DECIMALS = 3;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private int ids;

    /** Begins an element; its attributes follow. */
    void open(String element) {
        text.append('<').append(element);
    }

    void attribute(String name, double value) {
        attribute(name, number(value));
    }

    void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** The attributes are complete, what is inside of the element follows. */
    void inside() {
        text.append(">");
    }

    /** The attributes are complete, and nothing is inside of the element. */
    void close() {
        text.append("/>\n");
    }

    /** Ends an element that has something inside. */
    void end(String element) {
        text.append("</").append(element).append(">\n");
    }

    /** Adds characters inside of an element. */
    void characters(String characters) {
        text.append(escaped(characters));
    }

    /** Adds what is markup already. */
    void raw(String markup) {
        text.append(markup);
    }

    /** How much there is so far. */
    int length() {
        return text.length();
    }

    /** Takes away what came after so much. */
    void cut(int length) {
        text.setLength(length);
    }

    /** Adds what is referred to by its name from elsewhere in the document. */
    void define(SvgMarkup definition) {
        definitions.append(definition.text);
    }

    /** All that was defined. */
    String definitions() {
        return definitions.toString();
    }

    /** A name for something that is referred to. */
    String newId() {
        ids++;
        return "id" + ids;
    }

    /** As many digits as can be seen; without an exponent. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            return Integer.toString((int) value);
        }
        if (!Double.isFinite(value)) {
            return "0";
        }
        return new BigDecimal(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String matrix(Transform transform) {
        return "matrix(%s %s %s %s %s %s)".formatted(
                number(transform.getMxx()),
                number(transform.getMyx()),
                number(transform.getMxy()),
                number(transform.getMyy()),
                number(transform.getTx()),
                number(transform.getTy()));
    }

    /** Without characters that no XML can have. */
    private static String escaped(String value) {
        StringBuilder result = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                default -> {
                    boolean possible = c >= ' ' && !Character.isISOControl(c)
                            && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                            && c != 0xFFFE && c != 0xFFFF;
                    result.appendCodePoint(possible ? c : ' ');
                }
            }
        });
        return result.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
